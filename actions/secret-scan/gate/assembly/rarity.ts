import { fold } from './gram';

/** Tables of two bits for each of 64 K hashes: the higher, the more common. */
let tiers: u32 = 0;

/** They stand there while the tables are made. */
export function useTiers(at: u32): void {
  tiers = at;
}

/** About how often four bytes occur, beside others of the lowest tier. */
function costAt(at: u32): u32 {
  const hash = ((load<u32>(at) | fold) * 0x9e3779b1) >>> 16;
  const tier: u32 = ((<u32>load<u8>(tiers + (hash >>> 2))) >>> (2 * (hash & 3))) & 3;
  return (1 << (2 * tier)) - 1;
}

/**
 * Where in a text those four bytes stand that occur least in source text, with those that begin one byte before them. The
 * beginning of what is too short for a choice.
 */
export function rarest(at: u32, length: u32): u32 {
  let best: u32 = 0;
  let lowest: u32 = -1;
  for (let shift: u32 = 1; shift + 4 <= length; shift += 1) {
    const cost = costAt(at + shift - 1) + costAt(at + shift);
    if (cost >= lowest) continue;
    lowest = cost;
    best = shift;
  }
  return best;
}
