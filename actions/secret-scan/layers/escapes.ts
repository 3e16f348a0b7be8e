import type { Run } from '../gate/literal.ts';
import { digitOf } from './hex.ts';
import type { Layer } from './layer.ts';

/** Ways of writing characters of ASCII by their number, and the sign that each begins with. */
const escapes = [
  { name: 'percent encoding', sign: '%' },
  { name: 'escapes', sign: '\\' },
];

/** Escapes that are nearer to each other are undone together; so much of what is around on the line is read too. */
export const near = 200;
/** A long row is undone in pieces of so many bytes; each is seen with so much before and behind it. */
const piece = 256 * 1024;
const overlap = 32 * 1024;

/** Texts with characters that are written by number (`%3D`, `\u003d`, `\x3d`), as they are in these rows. */
export function* escapeLayers(bytes: Buffer, rows: readonly Run[]): Generator<Layer> {
  for (const { name, sign } of escapes) {
    const code = sign.charCodeAt(0);
    let behind = 0;
    for (const [index, { start: first }] of rows.entries()) {
      if (bytes[first] !== code || first < behind) continue;
      behind = rowEnd(bytes, rows, index);
      for (let at = first; at < behind; at += piece) {
        const start = at === first ? startBefore(bytes, at) : at - overlap;
        const end = at + piece < behind ? at + piece + overlap : behind + near;
        // Signs that begin no escape may go on for long.
        if (at === first || rows.some((row) => row.start < end && row.end > start))
          yield undone(bytes, Math.max(0, start), Math.min(bytes.length, end), code, name);
      }
    }
  }
}

/** Signs that begin no escape, and other rows, hold a row together. */
function rowEnd(bytes: Buffer, rows: readonly Run[], index: number): number {
  const { start, end } = rows[index] ?? { start: 0, end: 0 };
  const sign = bytes[start] ?? 0;
  let [behind, other] = [end, index + 1];
  for (;;) {
    const limit = Math.min(bytes.length, behind + near);
    let next = behind;
    while (next < limit && bytes[next] !== sign) next += 1;
    if (next === limit) return behind;
    while ((rows[other]?.start ?? Infinity) < next) other += 1;
    behind = rows[other]?.start === next ? (rows[other]?.end ?? 0) : next + 1;
  }
}

function startBefore(bytes: Buffer, at: number): number {
  const start = Math.max(0, at - near);
  return start + bytes.subarray(start, at).lastIndexOf(10) + 1;
}

const markEvery = 256;

function undone(bytes: Buffer, start: number, end: number, sign: number, name: string): Layer {
  const decoded = Buffer.allocUnsafe(end - start);
  /** Where every so many characters stand. */
  const marks = new Int32Array(Math.ceil((end - start) / markEvery));
  let count = 0;
  for (let at = start; at < end; count += 1) {
    if (count % markEvery === 0) marks[count / markEvery] = at;
    const behind = behindCharacter(bytes, at, sign);
    decoded[count] = behind === at + 1 ? (bytes[at] ?? 0) : valueBefore(bytes, behind);
    at = behind;
  }
  const placeOf = (place: number): number => {
    if (place >= count) return end;
    let at = marks[Math.floor(place / markEvery)] ?? start;
    for (let left = place % markEvery; left > 0; left -= 1) at = behindCharacter(bytes, at, sign);
    return at;
  };
  return {
    name,
    bytes: decoded.subarray(0, count),
    span: (from, to) => ({ start: placeOf(from), end: placeOf(to) }),
  };
}

/** An escape is one. */
function behindCharacter(bytes: Buffer, at: number, sign: number): number {
  if (bytes[at] !== sign) return at + 1;
  const digits = digitsAt(bytes, at);
  const isHex = ((bytes[digits] ?? 0) & 0xf8) === 0x30 && digitOf(bytes[digits + 1]) !== -1;
  if (!isHex) return at + 1;
  if (bytes[digits - 1] !== brace) return digits + 2;
  return bytes[digits + 2] === brace + 2 ? digits + 3 : at + 1;
}

const brace = 0x7b;

/** Where the digits are of `%41`, `\x41`, `\u0041` or `\u{41}`, if it is one; -1 where it is none. */
function digitsAt(bytes: Buffer, at: number): number {
  if (bytes[at] === 0x25) return at + 1;
  const letter = (bytes[at + 1] ?? 0) | 0x20;
  if (letter === 0x78) return at + 2;
  if (letter !== 0x75) return -1;
  if (bytes[at + 2] === brace) return at + 3;
  return bytes[at + 2] === 0x30 && bytes[at + 3] === 0x30 ? at + 4 : -1;
}

/** Of the escape that ends there. */
function valueBefore(bytes: Buffer, behind: number): number {
  const digits = bytes[behind - 1] === brace + 2 ? behind - 3 : behind - 2;
  return 16 * digitOf(bytes[digits]) + digitOf(bytes[digits + 1]);
}
