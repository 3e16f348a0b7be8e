import type { Region } from '../../shared/core/finding.ts';
import { effective } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import { ImageReference, parseImageReference } from '../../shared/parse/image-reference.ts';
import { mountOptions } from './mounts.ts';

/** An image that the build takes something from. */
export interface Image {
  /** As written. */
  readonly text: string;
  /** With ARG defaults filled in; undefined where a value is not known before the build, or is no reference. */
  readonly reference: ImageReference | undefined;
  readonly region: Region;
  readonly place: 'FROM' | 'COPY --from' | 'RUN --mount' | 'syntax';
}

/** Every image by name: stages of the file and `scratch` are none. */
export function* images(doc: Dockerfile): Generator<Image> {
  for (const { name, value } of doc.directives) {
    if (name === 'syntax') yield image(value.text, value.text, value.region, 'syntax');
  }
  for (const { base, image: word, resolvedImage } of doc.stages) {
    if (base !== undefined || word.text === '' || resolvedImage?.toLowerCase() === 'scratch') continue;
    yield image(word.text, resolvedImage, word.region, 'FROM');
  }
  const stages = new Map(doc.stages.map(({ name, index }) => [name, index] as const).reverse());
  for (const instruction of effective(doc)) {
    for (const { text, region, place } of sources(instruction)) {
      const stage = stages.get(text.toLowerCase());
      const isEarlier = stage !== undefined && stage < (instruction.stage?.index ?? 0);
      if (!isEarlier && !/^(?:\d*|scratch)$/i.test(text)) yield image(text, text, region, place);
    }
  }
}

function image(text: string, resolved: string | undefined, region: Region, place: Image['place']): Image {
  const reference = resolved === undefined ? undefined : parseImageReference(resolved);
  return { text, reference: reference instanceof ImageReference ? reference : undefined, region, place };
}

function* sources({ keyword, flags }: Instruction): Generator<Omit<Image, 'reference'>> {
  for (const { name, value } of flags) {
    if (value === undefined) continue;
    if (name === 'from' && (keyword === 'COPY' || keyword === 'ADD'))
      yield { ...value, place: 'COPY --from' };
    if (name !== 'mount' || keyword !== 'RUN') continue;
    for (const option of mountOptions(value)) {
      if (option.name === 'from')
        yield { text: option.value, region: option.valueRegion, place: 'RUN --mount' };
    }
  }
}
