/** Pieces of secrets that no output may hold. Texts are gone through once, however many secrets there are. */
export interface Traces {
  /** The pieces that stand in `text`, each once, in order. */
  in(text: string): readonly string[];
}

/** In UTF-16 code units. */
const width = 12;

/** `pieces`: all of `width`. */
export function tracesOf(pieces: Iterable<string>): Traces {
  const known = new Set(pieces);
  const sieve = new Uint8Array(1 << 24);
  for (const piece of known) for (const hash of hashes(piece)) sieve[hash] = 1;
  return {
    in: (text) => {
      const found = new Set<string>();
      let at = 0;
      for (const hash of hashes(text)) {
        if (sieve[hash] === 1 && known.has(text.slice(at, at + width))) found.add(text.slice(at, at + width));
        at += 1;
      }
      return [...found];
    },
  };
}

/** Of every piece of `width`, in order (Rabin and Karp). */
function hashes(text: string): Uint32Array {
  const all = new Uint32Array(Math.max(0, text.length - width + 1));
  const base = 16_777_619;
  let first = 1;
  for (let n = 1; n < width; n += 1) first = Math.imul(first, base);
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= width) hash -= Math.imul(text.charCodeAt(at - width), first);
    hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
    if (at >= width - 1) all[at - width + 1] = (hash ^ (hash >>> 15)) & 0xffffff;
  }
  return all;
}

export const piecesOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - width + 1) }, (_, at) => text.slice(at, at + width));
