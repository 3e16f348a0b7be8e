import type { Run } from '../gate/literal.ts';
import { base64Layer, type Tried } from './base64.ts';
import { hexLayer } from './hex.ts';
import type { Layer } from './layer.ts';

/** Shorter texts hold no secret that would not be seen by its name. */
export const shortestRun = 24;

/** So many lines of a block may be something else before those that are text with all that follow. */
const mostTries = 4;

/** What stands in base64 or hex. Both have long runs of letters and digits, of which source text has few. */
export function* runLayers(bytes: Buffer, runs: readonly Run[]): Generator<Layer> {
  let behind = 0;
  /** A block of lines that are no text together, and how often it was tried. */
  let block = { end: 0, tries: 0 };
  for (const run of runs) {
    const start = Math.max(run.start, behind);
    let { end } = run;
    while (end < bytes.length && alphanumeric[bytes[end] ?? 0] === 1) end += 1;
    if (end - start < shortestRun) continue;
    if (start >= block.end) block = { end: 0, tries: 0 };
    const one: Tried | undefined =
      hexLayer(bytes, start, end) ?? base64Layer(bytes, { start, end }, behind, block.tries >= mostTries);
    if (one === undefined) continue;
    if (one.failed !== undefined) block = { end: Math.max(block.end, one.failed), tries: block.tries + 1 };
    if (one.layer !== undefined) yield one.layer;
    if (one.apart !== undefined) yield one.apart;
    behind = one.end;
  }
}

const alphanumeric = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
