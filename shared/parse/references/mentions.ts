import type { Unchecked } from '../../core/check.ts';
import type { ImageReference } from '../image-reference.ts';
import { isIdle } from '../test-data.ts';
import { isLocal } from './image.ts';
import { code, knownImages, type ReferenceDocument } from './reference.ts';

/** A place that names an image. */
export interface Mention {
  readonly path: string;
  readonly line: number;
}

/** One reference, wherever it is written. */
export interface MentionedImage {
  readonly image: ImageReference;
  readonly mentions: readonly Mention[];
}

/**
 * The images that are pulled, each distinct reference once: no stages, no names of local builds, no material of tests.
 * `before`: documents of base, whose images count and whose places do not: trouble with them is not told.
 */
export function mentionedImages(
  docs: readonly ReferenceDocument[],
  before: readonly ReferenceDocument[],
  isWanted: (image: ImageReference) => boolean,
): readonly MentionedImage[] {
  const found = new Map<string, { image: ImageReference; mentions: Map<string, Mention> }>();
  const untold = new Set(before);
  for (const doc of [...docs, ...before]) {
    if (isIdle(doc.path)) continue;
    for (const { written, image } of knownImages(doc)) {
      if (isLocal(written, image) || !isWanted(image)) continue;
      const name = image.toString();
      const one = found.get(name) ?? { image, mentions: new Map<string, Mention>() };
      found.set(name, one);
      if (untold.has(doc)) continue;
      const { path, startLine: line } = written.region;
      one.mentions.set(`${path}:${String(line)}`, { path, line });
    }
  }
  return [...found.values()].map(({ image, mentions }) => ({ image, mentions: [...mentions.values()] }));
}

/**
 * What no registry was asked about, or none answered. `otherwise`: what else may be done where the registry may not be
 * asked, to follow "or".
 */
export function unanswered(
  { image, mentions }: MentionedImage,
  error: { readonly code: string; readonly message: string; readonly hint: string },
  otherwise: string,
): readonly Unchecked[] {
  const { domain, familiar } = image;
  if (error.code !== 'host-not-allowed')
    return mentions.map((place) => ({
      ...place,
      code: 'no-answer',
      message: `${code(familiar)} could not be looked up: ${error.message.replace(/\.$/, '')}.`,
      hint: error.hint,
    }));
  return mentions.map((place) => ({
    ...place,
    code: 'not-asked',
    message: `${code(familiar)} was not looked up: ${code(domain)} is no registry that may be asked.`,
    hint: `Add ${code(domain)} to \`allowedRegistries\` in the policy, or ${otherwise}.`,
  }));
}
