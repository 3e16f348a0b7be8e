import { remembered } from '../core/remembered.ts';
import { withKeyword } from './dockerfile.ts';
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
export const namedImages = remembered((doc: Dockerfile): readonly NamedImage[] => [...namesIn(doc)]);

function* namesIn(doc: Dockerfile): Generator<NamedImage> {
  for (const { name, value } of doc.directives) {
    if (name === 'syntax') yield { place: 'syntax', word: value, resolved: value.text, local: undefined };
  }
  /** How the stages so far begin, up to each separator: `FROM build-$TARGETOS` names one of them. */
  const beginnings = new Set<string>();
  for (const { base, name, image: word, resolvedImage: resolved } of doc.stages) {
    const isStage = base !== undefined || (resolved === undefined && beginnings.has(beginning(word.text)));
    const local = isStage ? 'stage' : resolved === empty ? empty : undefined;
    if (word.text !== '') yield { place: 'from', word, resolved, local };
    for (const { index } of name?.slice(0, longestName).matchAll(/[-_.](?=.)/g) ?? [])
      beginnings.add(name?.slice(0, index + 1) ?? '');
  }
  const stages = new Set([...doc.stages.map(({ name }) => name), ...templateStages(doc)]);
  for (const instruction of withKeyword(doc, 'COPY', 'ADD', 'RUN')) {
    if (instruction.flags.length === 0) continue;
    for (const { place, word } of sources(instruction)) {
      const { text } = word;
      // BuildKit looks among all stages, later ones too, without regard to case; it takes a number only for COPY.
      const isStage = stages.has(text.toLowerCase()) || (place === 'copy-from' && /^\d+$/.test(text));
      const local = isStage ? 'stage' : text === empty ? empty : undefined;
      yield { place, word, resolved: text, local };
    }
  }
}

/** Stage names end far before this. */
const longestName = 128;

/** What stands before the variable that a text ends with; empty where there is more, or nothing. */
const beginning = (text: string): string =>
  /^([\w.-]{1,128}[-_.])\$(?:\w+|\{\w+\})$/.exec(text)?.[1]?.toLowerCase() ?? '';

/** Stages of a template whose FROM is not read as one, since tags stand around it. No build takes such a line. */
function* templateStages({ instructions }: Dockerfile): Generator<string> {
  for (const { keyword, rest } of instructions) {
    if (!keyword.endsWith('FROM') || !/[{}<]/.test(keyword + rest.text)) continue;
    const name = /[ \t]AS[ \t]+([a-z][\w.-]*)/i.exec(rest.text.slice(0, longestFrom))?.[1];
    if (name !== undefined) yield name.toLowerCase();
  }
}

/** In UTF-16 code units. */
const longestFrom = 1000;

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
