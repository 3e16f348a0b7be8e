import type { Region } from '../../../core/finding.ts';
import type { Dockerfile, Word } from '../../dockerfile.ts';
import { namedImages, type NamedImage } from '../../dockerfile-images.ts';
import { Lines } from '../../lines.ts';
import { imageState } from '../image.ts';
import type { WrittenImage } from '../reference.ts';

/** FROM, COPY/ADD --from, RUN --mount=from and `# syntax=`. */
export function* dockerfileReferences(doc: Dockerfile): Generator<WrittenImage> {
  const lines = new Lines(doc.path, doc.text);
  for (const image of namedImages(doc)) {
    const word = wholeTag(image.word, doc.text, lines);
    if (word === image.word) yield { ...written(image), ...argumentDefault(doc, image) };
    else yield written({ ...image, word, resolved: undefined });
  }
}

/** Where the value of `FROM $BASE` is written: in the last `ARG BASE=` that every FROM sees. */
function argumentDefault(doc: Dockerfile, { word, resolved }: NamedImage): { literal?: Region } {
  const [, braced, plain] = /^\$(?:\{(\w+)\}|(\w+))$/.exec(word.text) ?? [];
  const name = braced ?? plain;
  if (name === undefined || resolved === undefined) return {};
  const value = doc.instructions
    .filter(({ keyword, stage }) => keyword === 'ARG' && stage === undefined)
    .flatMap(({ pairs }) => pairs)
    .findLast((pair) => pair.name.text === name && pair.value !== undefined)?.value;
  return value?.text === resolved && !value.expands ? { literal: value.region } : {};
}

/** A word that a tag of a template starts in, up to the end of the tag: blanks in the tag have cut it. */
function wholeTag(word: Word, text: string, lines: Lines): Word {
  if (word.text.lastIndexOf('{{') <= word.text.lastIndexOf('}}')) return word;
  const { startLine, startColumn } = word.region;
  const start = lines.offsetOf(startLine) + startColumn - 1;
  const line = text.slice(start, Math.min(lines.offsetOf(startLine + 1), start + longestTag)).trimEnd();
  const close = line.indexOf('}}');
  const [whole = ''] = close === -1 ? [line] : (/^.{2}(?:\{\{[^{}]*\}\}|\S)*/.exec(line.slice(close)) ?? []);
  const length = (close === -1 ? 0 : close) + whole.length;
  return { text: line.slice(0, length), region: lines.region(start, start + length) };
}

/** In UTF-16 code units. */
const longestTag = 1000;

function written({ place, word: { text, region }, resolved, local }: NamedImage): WrittenImage {
  const written = { kind: 'image', place, text, region } as const;
  const filledIn = local === 'stage' || resolved === undefined || resolved === text ? {} : { resolved };
  if (local !== undefined) return { ...written, ...filledIn, state: { status: 'local', what: local } };
  const state = imageState(resolved ?? text);
  if (resolved !== undefined || state.status === 'pinned') return { ...written, ...filledIn, state };
  const isArgument = state.status === 'unknown' ? state.why === 'variable' : text.includes('$');
  return { ...written, state: isArgument ? { status: 'unknown', why: 'argument' } : state };
}
