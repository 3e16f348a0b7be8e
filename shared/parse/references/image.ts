import { ImageReference, parseImageReference, referenceFaults } from '../image-reference.ts';
import { isLocalName } from '../official-images.ts';
import { fillerOf } from '../placeholder.ts';
import { code, type WrittenImage } from './reference.ts';
import type { ReferenceState } from './state.ts';

/** The text ends with a digest that is one value filled in later; a `{{ end }}` behind it says that there are others. */
const filledInDigest = /@sha256:(?:\$\w+|\$\{\w+\}|\$?\{\{[^{}]*\}\})["']?$/;

/** Reads the text of an image reference; no filling in, that is the place's work. */
export function imageState(text: string): ReferenceState<ImageReference> {
  if (filledInDigest.test(text)) return { status: 'pinned' };
  const parsed = parseImageReference(text);
  if (parsed instanceof ImageReference) return { status: 'known', parts: parsed };
  const why = fillerOf(text);
  return why === undefined
    ? { status: 'invalid', reason: referenceFaults[parsed] }
    : { status: 'unknown', why };
}

const dockerScheme = 'docker://';

/** The image of a `docker://` URL; undefined for other texts. */
export const dockerUrlImage = (text: string): string | undefined =>
  text.slice(0, dockerScheme.length).toLowerCase() === dockerScheme
    ? text.slice(dockerScheme.length)
    : undefined;

/** No digest, and either no tag or `latest`. */
export const isLatest = ({ tag, digest }: ImageReference): boolean =>
  digest === undefined && (tag === undefined || tag === 'latest');

/** For a message: what is written, and what it comes to where that differs. */
export const shownAs = ({ text, resolved }: WrittenImage): string =>
  resolved === undefined ? code(text) : `${code(resolved)} (written ${code(text)})`;

/** A single word that is no official image: most likely built, or replaced, where it is used. */
export const isLocal = ({ text, resolved }: WrittenImage, image: ImageReference): boolean =>
  isLocalName(resolved ?? dockerUrlImage(text) ?? text, image);

/** A further sentence for a message; empty for other images. */
export const localNote = (written: WrittenImage, image: ImageReference): string =>
  isLocal(written, image) ? ' It is no Docker official image, and may be built locally.' : '';
