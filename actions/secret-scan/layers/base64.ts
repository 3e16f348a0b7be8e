import type { Layer, Span } from './layer.ts';
import { isText, isWide } from './plausible.ts';

/** What was tried of a run, up to where. */
export interface Tried {
  /** None: it must not be tried again up to `end`, since that could go on for ever. */
  readonly layer?: Layer;
  /** The same lines, each by itself: a list of texts rather than one that was wrapped. */
  readonly apart?: Layer;
  readonly end: number;
  /** Where the lines end that are no text together. */
  readonly failed?: number;
}

/**
 * What a run of letters and digits is the middle of, if it is base64 or base64url of text, or of a zip or gzip; over
 * line ends too (64 or 76 columns, indented or not), but where it `isAlone`. Nothing before `first` is looked at.
 */
export function base64Layer(bytes: Buffer, core: Span, first: number, isAlone: boolean): Tried | undefined {
  const beginning = runStart(bytes, core.start, first);
  const isArchive = isPacked(bytes, beginning);
  const aligned = isArchive ? beginning : textIn(bytes, core);
  if (aligned === -1) return undefined;
  let start = aligned;
  if (!isArchive) while (start - 4 >= first && isQuad(bytes, start - 4)) start -= 4;
  const isRight = (decoded: Buffer): boolean => isArchive || isText(decoded) || isWide(decoded);
  const lines = linesFrom(bytes, start, isAlone);
  const all = decoded(bytes, lines);
  if (isRight(all.layer.bytes))
    return isArchive || lines.length === 1 || isWrapped(lines) ? all : { ...all, apart: apart(bytes, lines) };
  // What stands on the next lines may be something else.
  const one = lines.length > 1 ? decoded(bytes, lines.slice(0, 1)) : undefined;
  const failed = one && { failed: all.end };
  return one !== undefined && isRight(one.layer.bytes)
    ? { ...one, ...failed }
    : { end: lines[0]?.end ?? core.end, ...failed };
}

function decoded(bytes: Buffer, lines: readonly Span[]): { readonly layer: Layer; readonly end: number } {
  const text = lines.map(({ start, end }) => bytes.toString('latin1', start, end)).join('');
  // Each byte begins in the character of its number in the group, and ends in the next.
  const charOf = (byte: number): number => Math.floor(byte / 3) * 4 + (byte % 3);
  const placeOf = placesIn(lines);
  const span: Layer['span'] = (from, to) => ({
    start: placeOf(charOf(from)),
    end: placeOf(charOf(to - 1) + 1) + 1,
  });
  return {
    layer: { name: 'base64', bytes: Buffer.from(text, 'base64'), span },
    end: lines.at(-1)?.end ?? 0,
  };
}

/** Whether the lines are as long as MIME and PEM make them. */
const isWrapped = ([first]: readonly Span[]): boolean => lengthOf(first) === 64 || lengthOf(first) === 76;

/** Each line's own bytes, with line ends between. */
function apart(bytes: Buffer, lines: readonly Span[]): Layer {
  const layers = lines.map((line) => decoded(bytes, [line]).layer);
  const starts: number[] = [];
  let length = 0;
  for (const layer of layers) {
    starts.push(length);
    length += layer.bytes.length + 1;
  }
  const span: Layer['span'] = (from, to) => {
    const at = starts.findLastIndex((start) => start <= from);
    const start = starts[at] ?? 0;
    const layer = layers[at];
    const last = Math.max(1, Math.min(to - start, layer?.bytes.length ?? 0));
    return layer?.span?.(Math.min(from - start, last - 1), last) ?? { start: 0, end: 0 };
  };
  const lineEnd = Buffer.from('\n');
  return { name: 'base64', bytes: Buffer.concat(layers.flatMap((layer) => [layer.bytes, lineEnd])), span };
}

/** Where a character of the lines' text stands; 0 behind its end. Questions are mostly near each other, and lines may be many. */
function placesIn(lines: readonly Span[]): (char: number) => number {
  let [index, before] = [0, 0];
  return (char) => {
    while (char < before) before -= lengthOf(lines[(index -= 1)]);
    while (index < lines.length && char >= before + lengthOf(lines[index]))
      before += lengthOf(lines[index++]);
    const line = lines[index];
    return line === undefined ? 0 : line.start + char - before;
  };
}

const lengthOf = ({ start, end }: Span = { start: 0, end: 0 }): number => end - start;

/** Six bits of each character, 64 for what is none. */
const sextets = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte).replace('-', '+').replace('_', '/');
  const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(char);
  return value === -1 ? 64 : value;
});

/**
 * Whether four characters stand for three bytes of ASCII text, or for NULs between them (UTF-16). Of four that are
 * chosen by chance one in ten does.
 */
function isQuad(bytes: Buffer, at: number): boolean {
  const first = sextets[bytes[at] ?? 0] ?? 64;
  if (first > 31 || (first < 8 && first !== 0 && first !== 2 && first !== 3)) return false;
  const second = sextets[bytes[at + 1] ?? 0] ?? 64;
  if ((second & 0b1001000) !== 0 || (second & 0b1111) === 1) return false;
  const third = sextets[bytes[at + 2] ?? 0] ?? 64;
  return (third & 0b1000010) === 0 && (sextets[bytes[at + 3] ?? 0] ?? 64) !== 64;
}

/** So many groups in a row that stand for text are no chance. */
const enough = 5;
/** Text shows early that it is some. */
const seen = 1024;

/** Where a group of four begins; -1: it is no text, wherever groups begin. */
function textIn(bytes: Buffer, { start, end }: Span): number {
  const to = Math.min(end, start + seen);
  for (let shift = 0; shift < 4; shift += 1) {
    let row = 0;
    for (let at = start + shift; at + 4 <= to; at += 4) {
      row = isQuad(bytes, at) ? row + 1 : 0;
      if (row === enough) return at + 4 - 4 * enough;
    }
  }
  return -1;
}

/** The first bytes of gzip (with deflate) and of zip. */
const packed = ['H4sI', 'UEsDB'].map((text) => Buffer.from(text));

/** Where the run begins that letters and digits are in, with the other signs of base64. */
function runStart(bytes: Buffer, at: number, first: number): number {
  let start = at;
  while (start > Math.max(first, at - seen) && (sextets[bytes[start - 1] ?? 0] ?? 64) !== 64) start -= 1;
  return start;
}

const isPacked = (bytes: Buffer, at: number): boolean =>
  packed.some((sign) => bytes[at] === sign[0] && bytes.subarray(at, at + sign.length).equals(sign));

/** Lines of less are no wrapped text. */
const shortestLine = 60;

/** Where the characters stand, line by line. */
function linesFrom(bytes: Buffer, start: number, isAlone: boolean): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at !== -1;) {
    let end = at;
    while (end < bytes.length && (sextets[bytes[end] ?? 0] ?? 64) !== 64) end += 1;
    lines.push({ start: at, end });
    at = isAlone || end - at < shortestLine ? -1 : nextLine(bytes, end, end - at);
  }
  return lines;
}

/** Where the text goes on behind a line of base64: -1 where the next has more on it than base64, or is longer. */
function nextLine(bytes: Buffer, end: number, longest: number): number {
  const { at, wide } = lineEnd(bytes, end);
  if (at === end) return -1;
  let from = at;
  while (from < at + 64 && (bytes[from] === 0x20 || bytes[from] === 9)) from += 1;
  let to = from;
  while (to < bytes.length && (sextets[bytes[to] ?? 0] ?? 64) !== 64 && !isOfUrls(bytes[to])) to += 1;
  // The first line may have begun before what was found of it.
  if (to - from < 2 || to - from > Math.max(longest, 76)) return -1;
  let rest = to;
  while (rest < to + 2 && bytes[rest] === 0x3d) rest += 1;
  if ((rest - from) % 4 !== 0) return -1;
  const isAlone = rest >= bytes.length || lineEnd(bytes, rest).at !== rest || (wide && bytes[rest] === 0x22);
  return isAlone ? from : -1;
}

/** `-` and `_`: base64url is not wrapped, and rulers are made of them. */
const isOfUrls = (byte = 0): boolean => byte === 0x2d || byte === 0x5f;

/** Behind a line end, which may be written as in a string (`\n`): then `wide`. */
function lineEnd(bytes: Buffer, at: number): { readonly at: number; readonly wide: boolean } {
  let next = at;
  if (bytes[next] === 13) next += 1;
  if (bytes[next] === 10) return { at: next + 1, wide: false };
  next = at;
  if (bytes[next] === 0x5c && bytes[next + 1] === 0x72) next += 2;
  if (bytes[next] === 0x5c && bytes[next + 1] === 0x6e) return { at: next + 2, wide: true };
  return { at, wide: false };
}
