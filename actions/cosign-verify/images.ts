import type { Problem } from '../../shared/core/problem.ts';
import type { TrustedSigners } from '../../shared/core/signers.ts';
import { ImageReference, parseImageReference, referenceFaults } from '../../shared/parse/image-reference.ts';
import { mentionedImages, type MentionedImage } from '../../shared/parse/references/mentions.ts';
import { code, type ReferenceDocument } from '../../shared/parse/references/reference.ts';
import { nobodyTrusted } from './judge/inputs.ts';
import { entryFor } from './judge/match.ts';
import { undecidedOf } from './undecided.ts';

/** An image with those who must have signed it. */
export interface Question extends MentionedImage {
  readonly entry: TrustedSigners;
}

export interface Questions {
  readonly questions: readonly Question[];
  /** Names that an input gives, as it gives them, by `ImageReference.toString()`; all of them are in `questions`. */
  readonly named: ReadonlyMap<string, string>;
  readonly unlisted: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
  readonly errors: readonly Problem[];
}

/** The images that files name and that an entry fits; `wanted`, where it names any, in place of all others. */
export function questionsOf(
  docs: readonly ReferenceDocument[],
  before: readonly ReferenceDocument[],
  entries: readonly TrustedSigners[],
  wanted: readonly string[],
): Questions {
  const errors: Problem[] = [];
  const named = new Map<string, string>();
  const chosen = new Map<string, MentionedImage>();
  for (const text of wanted) {
    const image = parseImageReference(text);
    if (!(image instanceof ImageReference)) errors.push(noImage(text, referenceFaults[image]));
    else if (entryFor(entries, image.repository) === undefined) errors.push(nobodyTrusted(text));
    else {
      named.set(image.toString(), text);
      chosen.set(image.toString(), { image, mentions: [] });
    }
  }
  const mentioned = mentionedImages(
    docs,
    before,
    (image) => wanted.length === 0 || chosen.has(image.toString()),
  );
  for (const one of mentioned) chosen.set(one.image.toString(), one);
  const questions: Question[] = [];
  const unlisted = new Set<string>();
  for (const one of chosen.values()) {
    const entry = entryFor(entries, one.image.repository);
    if (entry === undefined) unlisted.add(one.image.toString());
    else questions.push({ ...one, entry });
  }
  const undecided = wanted.length === 0 ? undecidedOf([...docs, ...before], entries) : new Set<string>();
  return { questions, named, unlisted, undecided, errors };
}

const noImage = (text: string, fault: string): Problem => ({
  code: 'bad-input',
  message: `images: ${code(text)} ${fault}`,
  hint: 'Name images as they are pulled: ghcr.io/acme/app:1.2.',
});
