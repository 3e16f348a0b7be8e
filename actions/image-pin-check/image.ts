import { ImageReference, parseImageReference, referenceFaults } from '../../shared/parse/image-reference.ts';
import { clipped, type ImagePin } from './reference.ts';
import type { ReferenceState, UnknownReason } from './state.ts';

/** Signs that no image name can hold, each of a way to fill a text in later. */
const fillers: readonly (readonly [RegExp, UnknownReason])[] = [
  [/\$\{\{/, 'expression'],
  [/\{\{|\{%|<%/, 'template'],
  [/\$[\w({]/, 'variable'],
  // `<your-image>`, `%IMAGE%`, `{image}`, `@@IMAGE@@`, `IMAGE_NAME`: written to be replaced before it is used.
  [/[<>%{}]|@[A-Z_]*@|^[A-Z][A-Z0-9_]*$/, 'placeholder'],
];

/** Reads the text of an image reference; no filling in, that is the place's work. */
export function imageState(text: string): ReferenceState<ImageReference> {
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

/** What it comes to, `docker://` taken away. */
export const meant = ({ text, resolved }: ImagePin): string =>
  clipped(resolved ?? dockerUrlImage(text) ?? text);

/** For a message: what it comes to, and what is written where that differs. */
export const shownAs = ({ text, resolved }: ImagePin): string =>
  resolved === undefined ? clipped(text) : `${clipped(resolved)} (written ${clipped(text)})`;
