import { gramAt, head, maybeFour, maybeLonger, maybeThree, slot, writeNear } from './gram';
import { candidates, chunk, hits, maxHits, mostAtOnce, near, recordSize, tables } from './layout';
import { isApart } from './apart';
import { loginFollows, runFollows, valueFollows } from './value';

export { hits, maxHits, rowMark, portion, tables, recordSize, before, behind } from './layout';
export { build } from './build';
export { useTiers } from './rarity';
export { fillClasses } from './bytes';
export { signCount, signs } from './signs';

let found: u32 = 0;
let textStart: u32 = 0;
let textEnd: u32 = 0;

/** How many hits the last `scan` left. */
export function count(): u32 {
  return found;
}

/**
 * Looks for literals whose gram begins in [from, to), a portion at most, of the text in [start, end). Gives where it
 * stopped: `to`, or earlier when the room for hits ran out.
 */
export function scan(from: u32, to: u32, start: u32, end: u32): u32 {
  found = 0;
  textStart = start;
  textEnd = end;
  // What is at home at `to - 1` may be near `to`.
  for (let at = from; at <= to; at += chunk) {
    const last = listCandidates(listNear(at, min(at + chunk, to + 1)));
    let before: u32 = 0;
    for (let candidate = candidates; candidate < last; candidate += 4) {
      const packed = load<u32>(candidate);
      const home = packed >>> 2;
      if (home < from || home >= to) continue;
      if (found > maxHits - mostAtOnce && home !== before) return home;
      check(home, 3 + (packed & 3));
      before = home;
    }
  }
  return to;
}

/** No branch hangs on what is there, neither here nor below: most would be guessed wrong. */
function listNear(from: u32, to: u32): u32 {
  let last = near;
  for (let at = from; at < to; at += 16) last = writeNear(at, last);
  return last;
}

/** In order of address, since a literal of four bytes may also be at home right before. Gives the address behind the last. */
function listCandidates(lastNear: u32): u32 {
  let last = candidates;
  for (let pair = near; pair < lastNear; pair += 4) {
    const at = load<u32>(pair);
    const first = gramAt(at);
    const second = gramAt(at + 1);
    store<u32>(last, candidate(at - 1, 4));
    last += maybeFour(gramAt(at - 1)) << 2;
    store<u32>(last, candidate(at, 3));
    last += maybeThree(first) << 2;
    store<u32>(last, candidate(at, 4));
    last += maybeFour(first) << 2;
    store<u32>(last, candidate(at, 5));
    last += maybeLonger(at) << 2;
    store<u32>(last, candidate(at + 1, 3));
    last += maybeThree(second) << 2;
    store<u32>(last, candidate(at + 1, 5));
    last += maybeLonger(at + 1) << 2;
  }
  return last;
}

function candidate(at: u32, size: u32): u32 {
  return (at << 2) | (size - 3);
}

/** Compares with every literal of a size (5: or more) whose gram is at home in its slot. */
function check(at: u32, size: u32): void {
  const gram = gramAt(at);
  const key = slot(gram, size);
  const stop = tables + head(key + 1) * recordSize;
  for (let record = tables + head(key) * recordSize; record < stop; record += recordSize) {
    if ((gram & load<u32>(record, 4)) !== load<u32>(record)) continue;
    const length: u32 = load<u8>(record, 15);
    if (min(length, 5) !== size) continue;
    const start = at - load<u8>(record, 16);
    const behind = start + length;
    if (start < textStart || behind > textEnd) continue;
    if (!equals(start, load<u32>(record, 8), load<u8>(record, 14))) continue;
    const flags: u32 = load<u8>(record, 18);
    if (flags & 24 && !isApart(start, textStart, flags)) continue;
    if (flags & 32 && !loginFollows(behind, textEnd)) continue;
    if (!runFollows(behind, load<u8>(record, 17), load<u8>(record, 19), flags, textEnd)) continue;
    if (flags & 1 && !valueFollows(start, behind, textStart, textEnd)) continue;
    store<u32>(hits + (found << 3), start);
    store<u32>(hits + (found << 3), load<u16>(record, 12), 4);
    found += 1;
  }
}

/** `text` holds a mask of eight bytes, what they have to be, and so on. */
function equals(at: u32, text: u32, blocks: u32): bool {
  for (; blocks > 0; blocks -= 1) {
    if ((load<u64>(at) & load<u64>(text)) !== load<u64>(text, 8)) return false;
    at += 8;
    text += 16;
  }
  return true;
}
