import { fold } from './gram';

/** Tables of two bits for each of 64 K hashes: the higher, the more common. */
let tiers: u32 = 0;

/** They stand there while the tables are made. */
export function useTiers(at: u32): void {
  tiers = at;
}

function tierAt(at: u32): u32 {
  const hash = ((load<u32>(at) | fold) * 0x9e3779b1) >>> 16;
  return (load<u8>(tiers + (hash >>> 2)) >>> (2 * (hash & 3))) & 3;
}

/** Where in a text of at least four bytes those four stand that occur least in source text. */
export function rarest(at: u32, length: u32): u32 {
  let best: u32 = 0;
  let lowest: u32 = 4;
  for (let shift: u32 = 0; shift + 4 <= length; shift += 1) {
    const tier = tierAt(at + shift);
    if (tier >= lowest) continue;
    lowest = tier;
    best = shift;
  }
  return best;
}
