import { base64Layer } from './base64.ts';
import { hexLayer } from './hex.ts';
import type { Layer } from './layer.ts';

/** Shorter texts hold no secret that would not be seen by its name. */
const shortest = 24;

/**
 * What stands in base64 or hex. Both have long runs of letters and digits, which source text has few of, and the sign
 * that ends a word is found from behind: most bytes are never looked at.
 */
export function* runLayers(bytes: Buffer): Generator<Layer> {
  let behind = 0;
  for (let start = 0; start + shortest <= bytes.length;) {
    let at = start + shortest - 1;
    while (at >= start && alphanumeric[bytes[at] ?? 0] === 1) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + shortest;
    while (end < bytes.length && alphanumeric[bytes[end] ?? 0] === 1) end += 1;
    const one = hexLayer(bytes, start, end) ?? base64Layer(bytes, { start, end }, behind);
    if (one !== undefined) {
      if (one.layer !== undefined) yield one.layer;
      behind = one.end;
    }
    start = Math.max(end, behind) + 1;
  }
}

const alphanumeric = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
