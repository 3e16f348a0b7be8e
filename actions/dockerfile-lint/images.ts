import type { Region } from '../../shared/core/finding.ts';
import { remembered } from '../../shared/core/remembered.ts';
import type { Dockerfile } from '../../shared/parse/dockerfile.ts';
import { namedImages } from '../../shared/parse/dockerfile-images.ts';
import { ImageReference, parseImageReference } from '../../shared/parse/image-reference.ts';

/** An image that the build takes something from. */
export interface Image {
  /** As written. */
  readonly text: string;
  /** With ARG defaults filled in; undefined where a value is not known before the build. */
  readonly resolved: string | undefined;
  /** Of the resolved text; undefined where that is not known, or is no reference. */
  readonly reference: ImageReference | undefined;
  readonly region: Region;
  readonly place: (typeof places)[keyof typeof places];
}

const places = {
  from: 'FROM',
  'copy-from': 'COPY --from',
  'mount-from': 'RUN --mount',
  syntax: 'syntax',
} as const;

/** Every image by name: stages of the file and `scratch` are none. */
export const images = remembered((doc: Dockerfile): readonly Image[] =>
  namedImages(doc)
    .filter(({ local }) => local === undefined)
    .map(({ place, word, resolved }) => {
      const reference = resolved === undefined ? undefined : parseImageReference(resolved);
      return {
        text: word.text,
        resolved,
        reference: reference instanceof ImageReference ? reference : undefined,
        region: word.region,
        place: places[place],
      };
    }),
);
