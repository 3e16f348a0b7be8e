import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { namedImages, type NamedImage } from '../../../shared/parse/dockerfile-images.ts';
import { imageState } from '../image.ts';
import type { ImagePin } from '../reference.ts';

/** FROM, COPY/ADD --from, RUN --mount=from and `# syntax=`. */
export function* dockerfilePins(doc: Dockerfile): Generator<ImagePin> {
  for (const image of namedImages(doc)) yield pin(image);
}

function pin({ place, word: { text, region }, resolved, local }: NamedImage): ImagePin {
  const written = { kind: 'image', place, text, region } as const;
  const filledIn = local === 'stage' || resolved === undefined || resolved === text ? {} : { resolved };
  if (local !== undefined) return { ...written, ...filledIn, state: { status: 'local', what: local } };
  const state = imageState(resolved ?? text);
  const isArgument =
    resolved === undefined && (state.status === 'unknown' ? state.why === 'variable' : text.includes('$'));
  return { ...written, ...filledIn, state: isArgument ? { status: 'unknown', why: 'argument' } : state };
}
