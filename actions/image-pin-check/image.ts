import { ImageReference, parseImageReference, referenceFaults } from '../../shared/parse/image-reference.ts';
import { isLocalName } from '../../shared/parse/official-images.ts';
import { code, type ImagePin } from './reference.ts';
import type { ReferenceState, UnknownReason } from './state.ts';

/** Signs that no image name can hold, each of a way to fill a text in later. */
const fillers: readonly (readonly [RegExp, UnknownReason])[] = [
  [/\$\{\{/, 'expression'],
  [/\{\{|\{%|<%/, 'template'],
  [/\$[\w({]/, 'variable'],
  // `<your-image>`, `%IMAGE%`, `{image}`, `@@IMAGE@@`, `IMAGE_NAME`, `REPLACE-ME`: written to be replaced before it is used.
  [/[<>%{}]|@[A-Z_]*@|^[A-Z][A-Z0-9_-]*$/, 'placeholder'],
];

/** The text ends with a digest that is one value filled in later; a `{{ end }}` behind it says that there are others. */
const filledInDigest = /@sha256:(?:\$\w+|\$\{\w+\}|\$?\{\{[^{}]*\}\})["']?$/;

/** Reads the text of an image reference; no filling in, that is the place's work. */
export function imageState(text: string): ReferenceState<ImageReference> {
  if (filledInDigest.test(text)) return { status: 'pinned' };
  for (const [sign, why] of fillers) if (sign.test(text)) return { status: 'unknown', why };
  const parsed = parseImageReference(text);
  return parsed instanceof ImageReference
    ? { status: 'known', parts: parsed }
    : { status: 'invalid', reason: referenceFaults[parsed] };
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
export const shownAs = ({ text, resolved }: ImagePin): string =>
  resolved === undefined ? code(text) : `${code(resolved)} (written ${code(text)})`;

/** A single word that is no official image: most likely built, or replaced, where it is used. */
export const isLocal = ({ text, resolved }: ImagePin, image: ImageReference): boolean =>
  isLocalName(resolved ?? dockerUrlImage(text) ?? text, image);

/** A further sentence for a message; empty for other images. */
export const localNote = (pin: ImagePin, image: ImageReference): string =>
  isLocal(pin, image) ? ' It is no Docker official image, and may be built locally.' : '';
