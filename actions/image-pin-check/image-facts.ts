import type { ImageReference } from '../../shared/parse/image-reference.ts';

/** What a registry has under a tag or a digest. */
export interface Content {
  /** `isDigest` holds. */
  readonly digest: string;
  readonly kind: 'index' | 'manifest';
  /** `YYYY-MM-DD`, UTC, as its publisher says; undefined where nobody asked or nothing believable is said. */
  readonly builtOn?: string | undefined;
}

/** What the registry says of one image reference. null: it says that there is no such thing. */
export interface ImageFacts {
  /** Today, under the tag (`latest` where none is written); undefined for a digest without a tag. */
  readonly tag?: Content | null;
  /** Under the digest, where the reference has one. */
  readonly pinned?: Content | null;
  /** Where the digest is one entry of the index that the tag names: `linux/arm64`. */
  readonly entryFor?: string;
  /** What is offered for pulling, `os/architecture[/variant]`; only where the check was set up to ask. */
  readonly platforms?: readonly string[];
}

/** The part of the check's facts that rules on images read. */
export interface OnlineImages {
  /** By `ImageReference.toString()`; what was not asked, or not answered, is missing. */
  readonly images: ReadonlyMap<string, ImageFacts>;
}

/** What the tag names today, where that is another content than the digest: of two algorithms none can tell. */
export function newer({ digest }: ImageReference, { tag, entryFor }: ImageFacts): Content | undefined {
  if (digest === undefined || tag === undefined || tag === null || entryFor !== undefined) return undefined;
  return tag.digest !== digest && algorithm(tag.digest) === algorithm(digest) ? tag : undefined;
}

const algorithm = (digest: string): string => digest.slice(0, digest.indexOf(':'));
