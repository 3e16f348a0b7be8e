import { effective } from './dockerfile.ts';
import type { Dockerfile, Instruction, Word } from './dockerfile-tree.ts';
import { mountOptions } from './dockerfile-mounts.ts';

/** A place in a Dockerfile that names an image. */
export interface NamedImage {
  readonly place: 'from' | 'copy-from' | 'mount-from' | 'syntax';
  /** As written. */
  readonly word: Word;
  /** With ARG defaults filled in, which BuildKit does behind FROM alone; undefined where one is not known before the build. */
  readonly resolved: string | undefined;
  /** What it names where nothing is pulled. */
  readonly local: 'stage' | 'scratch' | undefined;
}

/** The name of the empty image; `Scratch` is an image like any other. */
const empty = 'scratch';

/** `# syntax=`, FROM, COPY/ADD --from and RUN --mount=from, what names a stage included. */
export function* namedImages(doc: Dockerfile): Generator<NamedImage> {
  for (const { name, value } of doc.directives) {
    if (name === 'syntax') yield { place: 'syntax', word: value, resolved: value.text, local: undefined };
  }
  for (const { base, image: word, resolvedImage: resolved } of doc.stages) {
    if (word.text === '') continue;
    const local = base === undefined ? (resolved === empty ? empty : undefined) : 'stage';
    yield { place: 'from', word, resolved, local };
  }
  const stages = new Set(doc.stages.map(({ name }) => name));
  for (const instruction of effective(doc)) {
    for (const { place, word } of sources(instruction)) {
      const { text } = word;
      // BuildKit looks among all stages, later ones too, without regard to case; it takes a number only for COPY.
      const isStage = stages.has(text.toLowerCase()) || (place === 'copy-from' && /^\d+$/.test(text));
      const local = isStage ? 'stage' : text === empty ? empty : undefined;
      yield { place, word, resolved: text, local };
    }
  }
}

function* sources({ keyword, flags }: Instruction): Generator<Pick<NamedImage, 'place' | 'word'>> {
  for (const { name, value } of flags) {
    if (value === undefined || value.text === '') continue;
    if (name === 'from' && (keyword === 'COPY' || keyword === 'ADD'))
      yield { place: 'copy-from', word: value };
    if (name !== 'mount' || keyword !== 'RUN') continue;
    for (const option of mountOptions(value)) {
      if (option.name === 'from' && option.value.text !== '')
        yield { place: 'mount-from', word: option.value };
    }
  }
}
