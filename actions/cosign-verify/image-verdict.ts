import type { Unusable } from './proof.ts';
import type { Subject } from './platforms.ts';
import type { Verdict } from './judge/judge.ts';
import type { Checked } from './verdict.ts';

/** What lies at one manifest, or about one file, and what it comes to. */
export interface SubjectVerdict extends Subject {
  readonly checked: readonly Checked[];
  readonly unusable: readonly Unusable[];
  /** Each place that was looked into, for people. */
  readonly asked: readonly string[];
  readonly verdict: Verdict;
}

/** What the proofs of one image, or of one file, come to. */
export interface ImageVerdict {
  /** `ghcr.io/acme/app@sha256:…`: what was looked at, and so what has to be pulled, whatever a tag names by now. */
  readonly name: string;
  readonly isVerified: boolean;
  /** In the order in which they were looked at; the verdict hangs on each of them, unless one alone is enough. */
  readonly subjects: readonly SubjectVerdict[];
  /** A cosign that refused it, or came to another verdict: what it said, and what this check said if it was asked too. */
  readonly disagreement?: { readonly native?: string; readonly cosign: string };
  /** Of a file of the tree. */
  readonly file?: { readonly path: string; readonly hasBundle: boolean };
}

/** What the check brought from registries, for its rules. */
export interface SignatureFacts {
  /** By `ImageReference.toString()`; what was not asked, or not answered, is missing. */
  readonly images: ReadonlyMap<string, ImageVerdict>;
  /** By the same name: images that no entry of `trustedSigners` fits. */
  readonly unlisted: ReadonlySet<string>;
  /** Texts of references that an entry fits, and that name no one image before the build or the run. */
  readonly undecided: ReadonlySet<string>;
  /** Images and files that no file names, but an input; by their names there. */
  readonly named: ReadonlyMap<string, ImageVerdict>;
}

export const isSigned = ({ verdict }: SubjectVerdict): boolean => verdict.missing.length === 0;
