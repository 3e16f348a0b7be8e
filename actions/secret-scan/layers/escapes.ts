import type { Layer } from './layer.ts';

/** A way of writing characters of ASCII by their number. */
interface Escape {
  readonly name: string;
  readonly sign: string;
  /** One group takes part, and holds two hex digits. */
  readonly pattern: RegExp;
}

const escapes: readonly Escape[] = [
  { name: 'percent encoding', sign: '%', pattern: /^%([0-7][\da-f])/i },
  { name: 'escapes', sign: '\\', pattern: /^\\(?:(?:u00|x)([0-7][\da-f])|u\{([0-7][\da-f])\})/i },
];
const longestEscape = 6;

/** Escapes that are nearer to each other are undone together; so much of what is around on the line is read too. */
const near = 200;
/** Of an encoded text, in bytes. */
const longest = 64 * 1024;

/** Texts with characters that are written by number (`%3D`, `\u003d`, `\x3d`), as they are at `signs`. */
export function* escapeLayers(bytes: Buffer, signs: readonly number[]): Generator<Layer> {
  for (const escape of escapes) {
    const sign = escape.sign.charCodeAt(0);
    let behind = 0;
    for (const first of signs) {
      if (first < behind || bytes[first] !== sign) continue;
      let last = first;
      let next = bytes.indexOf(sign, first + 1);
      while (next !== -1 && next - last <= near && next - first < longest) {
        last = next;
        next = bytes.indexOf(sign, last + 1);
      }
      yield undone(bytes, startBefore(bytes, first), Math.min(bytes.length, last + near), escape);
      behind = last + 1;
    }
  }
}

function startBefore(bytes: Buffer, at: number): number {
  const start = Math.max(0, at - near);
  return start + bytes.subarray(start, at).lastIndexOf(10) + 1;
}

function escapeAt(bytes: Buffer, at: number, { sign, pattern }: Escape) {
  // Most signs begin none, and text costs more than a look at a byte.
  const next = (bytes[at + 1] ?? 0) | 0x20;
  if (sign === '%' ? (next & 0xf8) !== 0x30 : next !== 0x75 && next !== 0x78) return undefined;
  const match = pattern.exec(bytes.toString('latin1', at, at + longestEscape));
  return match === null
    ? undefined
    : { length: match[0].length, byte: parseInt(match[1] ?? match[2] ?? '', 16) };
}

function undone(bytes: Buffer, start: number, end: number, escape: Escape): Layer {
  const decoded = Buffer.allocUnsafe(end - start);
  const sign = escape.sign.charCodeAt(0);
  // Behind which decoded bytes an escape stands, and how much farther on in `bytes` than in these it goes on.
  const [behind, shifts] = [[0], [start]];
  let count = 0;
  for (let at = start; at < end;) {
    const next = bytes.indexOf(sign, at);
    const stop = next === -1 ? end : Math.min(end, next);
    count += bytes.copy(decoded, count, at, stop);
    at = stop;
    if (at === end) break;
    const escaped = escapeAt(bytes, at, escape);
    decoded[count] = escaped?.byte ?? sign;
    count += 1;
    at += escaped?.length ?? 1;
    if (escaped === undefined) continue;
    behind.push(count);
    shifts.push(at - count);
  }
  const placeOf = (place: number): number =>
    place >= count ? end : place + (shifts[behind.findLastIndex((from) => from <= place)] ?? start);
  return {
    name: escape.name,
    bytes: decoded.subarray(0, count),
    span: (from, to) => ({ start: placeOf(from), end: placeOf(to) }),
  };
}
