import { isUtf8 } from 'node:buffer';
import type { Edit } from '../core/finding.ts';
import { applyEdits } from '../core/fixes.ts';
import { encodeAs, encodingOf, textOf, type Encoding } from './encoding.ts';

/** Replaces the bytes `[start, end)` of a file. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/**
 * What edits of a file's text (in order of place) mean for its bytes, whatever its encoding; all other bytes stay.
 * Undefined where they mean nothing exact: they lie beyond the text, split a character, or would be read back as
 * something else.
 */
export function splicesOf(bytes: Buffer, edits: readonly Edit[]): readonly Splice[] | undefined {
  const encoding = encodingOf(bytes);
  const text = textOf(bytes);
  const wanted = text === undefined ? undefined : applyEdits(text, edits);
  if (encoding === undefined || text === undefined || wanted === undefined) return undefined;
  const places = edits.flatMap(({ offset, length }) => [offset, offset + length]);
  const starts = byteOffsets(bytes, text, encoding, places);
  const splices = edits.map((edit, at) => ({
    start: starts[2 * at] ?? 0,
    end: starts[2 * at + 1] ?? 0,
    bytes: encodeAs(edit.text, encoding),
  }));
  // Reading it back is the proof: halves of characters, and broken bytes that become whole, all show here.
  return textOf(splice(bytes, splices)) === wanted ? splices : undefined;
}

/** `splices` in order of place. */
export function splice(bytes: Buffer, splices: readonly Splice[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const { start, end, bytes: put } of splices) {
    parts.push(bytes.subarray(at, start), put);
    at = end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

/** Where the UTF-16 offsets `places`, which ascend, lie in the bytes. */
function byteOffsets(
  bytes: Buffer,
  text: string,
  encoding: Encoding,
  places: readonly number[],
): readonly number[] {
  if (encoding.kind === 'utf16') return places.map((place) => encoding.mark + 2 * place);
  const lengthOf = isUtf8(bytes)
    ? (from: number, to: number) => Buffer.byteLength(text.slice(from, to))
    : (from: number, to: number, at: number) => lengthWithFaults(bytes, text.slice(from, to), at);
  let [from, at] = [0, 0];
  return places.map((place) => {
    at += lengthOf(from, place, at);
    from = place;
    return at;
  });
}

const replacement = '\ufffd';

/** How many bytes from `start` on were read as `text`, where each sequence that is no UTF-8 was read as U+FFFD. */
function lengthWithFaults(bytes: Buffer, text: string, start: number): number {
  let at = start;
  for (const [index, part] of text.split(replacement).entries()) {
    if (index > 0) at += faultAt(bytes, at);
    at += Buffer.byteLength(part);
  }
  return at - start;
}

/** Bytes that the decoder took for one U+FFFD: a real one has three, a broken sequence as many as could still become one. */
const faultAt = (bytes: Buffer, at: number): number =>
  [3, 2].find(
    (length) => at + length <= bytes.length && bytes.toString('utf8', at, at + length) === replacement,
  ) ?? 1;
