import { BytePlaces, type Beginning } from './byte-places.ts';
import type { Secret } from './document.ts';
import type { Allowance } from './layers/allowance.ts';
import { searchPiece, type Searcher } from './layers/search.ts';

/** How much of a large file is looked at together. */
const pieceBytes = 4 * 1024 * 1024;

/** How much longer a secret may be where it is encoded. */
const widest = 4;

/**
 * Looks for secrets in text of any length. Each piece is looked at with the end of the one before and the beginning of
 * the next, so that a secret across the cut is seen whole, and once.
 */
export async function* searchPieces(
  chunks: AsyncIterable<Buffer>,
  scanner: Searcher,
  allowance: Allowance,
  size = pieceBytes,
): AsyncGenerator<Secret> {
  const margin = widest * scanner.reach;
  let beginning: Beginning = { line: 1, units: 0 };
  let held = Buffer.alloc(0);
  /** Where in `held` begins what was not looked at yet. */
  let from = 0;
  const look = function* (to: number): Generator<Secret> {
    const places = new BytePlaces(held, beginning);
    for (const one of searchPiece(held, scanner, allowance, { from, to })) yield places.of(one);
    const cut = characterAt(held, Math.max(0, to - margin));
    beginning = places.place(cut);
    held = held.subarray(cut);
    from = to - cut;
  };
  let waiting: Buffer[] = [];
  let waits = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    waits += chunk.length;
    if (waits < size) continue;
    held = Buffer.concat([held, ...waiting]);
    [waiting, waits] = [[], 0];
    if (held.length - margin > from) yield* look(held.length - margin);
  }
  held = Buffer.concat([held, ...waiting]);
  yield* look(held.length);
}

/** The beginning of the character that `at` may stand in: columns are counted from there. */
function characterAt(bytes: Buffer, at: number): number {
  for (let start = at; start > Math.max(0, at - 3); start -= 1)
    if (((bytes[start] ?? 0) & 0xc0) !== 0x80) return start;
  return at;
}
