import { gramAt, head, maybe, maybeInBlock, maybeThree, slot, slotOfThree } from './gram';
import { blocks, hits, maxHits, mostInBlock, recordSize, tables } from './layout';
import { runFollows, valueFollows } from './value';

export { hits, maxHits, portion, tables, recordSize, before, behind } from './layout';
export { build } from './build';
export { useTiers } from './rarity';
export { fillClasses } from './bytes';

const blockSize: u32 = 16;

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
  const last = queue(from, to);
  for (let block = blocks; block < last; block += 4) {
    const at = load<u32>(block);
    if (found > maxHits - mostInBlock) return at;
    look(at, min(at + blockSize, to));
  }
  return to;
}

/** Blocks that may hold something; no branch hangs on what a block holds. Gives the address behind the last one. */
function queue(from: u32, to: u32): u32 {
  let last = blocks;
  for (let at = from; at < to; at += blockSize) {
    store<u32>(last, at);
    last += maybeInBlock(at) << 2;
  }
  return last;
}

/** Which addresses of a block count is known before the first branch. */
function look(from: u32, to: u32): void {
  let lanes: u32 = 0;
  for (let lane: u32 = 0; lane < blockSize; lane += 1) lanes |= (maybe(gramAt(from + lane)) & 1) << lane;
  for (; lanes > 0; lanes &= lanes - 1) {
    const at = from + ctz(lanes);
    if (at >= to) return;
    const gram = gramAt(at);
    const key = slot(gram);
    check(at, gram, key);
    if (!maybeThree(gram)) continue;
    const other = slotOfThree(gram);
    if (other !== key) check(at, gram, other);
  }
}

/** Compares with every literal whose gram is at home in a slot. */
function check(at: u32, gram: u32, key: u32): void {
  const stop = tables + head(key + 1) * recordSize;
  for (let record = tables + head(key) * recordSize; record < stop; record += recordSize) {
    if ((gram & load<u32>(record, 4)) !== load<u32>(record)) continue;
    const start = at - load<u8>(record, 16);
    const behind = start + load<u8>(record, 15);
    if (start < textStart || behind > textEnd) continue;
    if (!equals(start, load<u32>(record, 8), load<u8>(record, 14))) continue;
    const flags: u32 = load<u8>(record, 18);
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
