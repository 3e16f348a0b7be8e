import type { Content, ImageFacts, OnlineImages } from '../../../actions/image-pin-check/image-facts.ts';
import { knownImages } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../../../actions/image-pin-check/pin-document.ts';
import { imageDigestMismatch } from '../../../actions/image-pin-check/rules/image-digest-mismatch.ts';
import { imageLatest } from '../../../actions/image-pin-check/rules/image-latest.ts';
import { imageNotFound } from '../../../actions/image-pin-check/rules/image-not-found.ts';
import { imagePlatformDigest } from '../../../actions/image-pin-check/rules/image-platform-digest.ts';
import { imagePlatformMissing } from '../../../actions/image-pin-check/rules/image-platform-missing.ts';
import { imageTag } from '../../../actions/image-pin-check/rules/image-tag.ts';
import type { Edit, Report } from '../../../shared/core/finding.ts';
import type { ImageReference } from '../../../shared/parse/image-reference.ts';
import { digestOf } from './image-registry.ts';
import { docOf } from './image-stock.ts';
import { untold } from '../../untold.ts';

export const today = '2026-06-01';
export const now: Content = { digest: digestOf('a'), kind: 'index', builtOn: '2026-05-20' };

/** A registry in which every tag names `content` today, and every digest is there. */
export function factsOn(
  doc: PinDocument,
  factsOf: (image: ImageReference) => ImageFacts = upToDate,
): OnlineImages {
  return {
    images: new Map([...knownImages(doc)].map(({ image }) => [image.toString(), factsOf(image)])),
  };
}

export const upToDate = ({ tag, digest }: ImageReference): ImageFacts => ({
  ...(tag === undefined && digest !== undefined ? {} : { tag: now }),
  ...(digest === undefined ? {} : { pinned: { digest, kind: 'index' } }),
});

interface Settings {
  readonly cooldownDays?: number;
  readonly imagePins?: readonly string[];
  readonly platforms?: readonly string[];
}

export function reports(
  doc: PinDocument,
  facts: OnlineImages | undefined,
  settings: Settings = {},
): Report[] {
  const found: Report[] = [];
  const options = { cooldownDays: 0, imagePins: [], platforms: [], ...settings };
  const report = (one: Report) => {
    found.push(one);
  };
  const context = { doc, facts, options, today, unchecked: untold };
  imageLatest.check(context, report);
  imageTag.check(context, report);
  imageNotFound.check(context, report);
  imageDigestMismatch.check(context, report);
  imagePlatformDigest.check(context, report);
  imagePlatformMissing.check(context, report);
  return found;
}

/** Every edit once: two findings may be fixed at one place, the default of an ARG. */
export function editsOf(found: readonly Report[]): Edit[] {
  const edits = found.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

export const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (whole, { offset, length, text }) => whole.slice(0, offset) + text + whole.slice(offset + length),
      text,
    );

export const fixed = (path: string, text: string): string => {
  const doc = docOf(path, text);
  return apply(text, editsOf(reports(doc, factsOn(doc))));
};

export const workflow = '.github/workflows/ci.yml';
export const at = `@${now.digest}`;
export const old = `@${digestOf('b')}`;

/** `#` stands for the digest of today, `~` for an older one. */
export const written = (text: string): string => text.replaceAll('#D', at).replaceAll('~D', old);
