import { placed, type Layer } from './layer.ts';

/** Characters; a token has more. */
const shortest = 16;

/** Texts in UTF-16, of either byte order, in what is no text: characters of ASCII and NULs in turn. */
export function* wideLayers(bytes: Buffer): Generator<Layer> {
  if (!bytes.includes(0)) return;
  for (let at = 0; at + 1 < bytes.length;) {
    const middle =
      printable(bytes, at) && bytes[at + 1] === 0
        ? at
        : bytes[at] === 0 && printable(bytes, at + 1)
          ? at + 1
          : -1;
    if (middle === -1) {
      at += shortest;
      continue;
    }
    let start = middle;
    while (start >= 2 && bytes[start - 1] === 0 && printable(bytes, start - 2)) start -= 2;
    let end = middle + 2;
    while (bytes[end - 1] === 0 && end < bytes.length && printable(bytes, end)) end += 2;
    const count = (end - start) / 2;
    if (count >= shortest) {
      const places = Int32Array.from({ length: count }, (_, index) => start + 2 * index);
      yield placed('UTF-16', Buffer.from(places.map((place) => bytes[place] ?? 0)), places);
    }
    at = Math.max(at + shortest, end);
  }
}

function printable(bytes: Buffer, at: number): boolean {
  const byte = bytes[at] ?? 0;
  return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
