import { fours, heads, longer, pairs, threes } from './layout';

/** Folds letters; it also makes a few other bytes alike, which the comparison sorts out. */
export const fold: u32 = 0x20202020;
/** Its low byte is zero, so the fourth byte of a gram stays out of the hash. */
const multiplier: u32 = 0x9e3779 << 8;
const rowShift: i32 = 13;

/** Four bytes, folded. */
export function gramAt(at: u32): u32 {
  return load<u32>(at) | fold;
}

/** Where in `pairs` its row begins. */
function row(gram: u32): u32 {
  return (gram * multiplier) >>> rowShift;
}

/** The Gray code of the fourth byte: its low six bits tell all bytes apart that are folded ASCII. */
function column(gram: u32): u32 {
  return (gram ^ (gram >>> 1)) >>> 24;
}

/** A shift takes the low six bits of its count. */
function cell(row: u32, column: u64): u32 {
  return (<u32>(load<u64>(pairs + row) >>> column)) & 1;
}

/** Of the sixteen addresses from `at` on writes every second at which a literal may be near; gives where it ended. */
export function writeNear(at: u32, to: u32): u32 {
  const a = v128.or(v128.load(at), i32x4.splat(fold));
  const b = v128.or(v128.load(at, 2), i32x4.splat(fold));
  const aRow = rows(a);
  const bRow = rows(b);
  const aColumn = columns(a);
  const bColumn = columns(b);
  store<u32>(to, at);
  to += cell(i32x4.extract_lane(aRow, 0), i32x4.extract_lane(aColumn, 0)) << 2;
  store<u32>(to, at + 2);
  to += cell(i32x4.extract_lane(bRow, 0), i32x4.extract_lane(bColumn, 0)) << 2;
  store<u32>(to, at + 4);
  to += cell(i32x4.extract_lane(aRow, 1), i32x4.extract_lane(aColumn, 1)) << 2;
  store<u32>(to, at + 6);
  to += cell(i32x4.extract_lane(bRow, 1), i32x4.extract_lane(bColumn, 1)) << 2;
  store<u32>(to, at + 8);
  to += cell(i32x4.extract_lane(aRow, 2), i32x4.extract_lane(aColumn, 2)) << 2;
  store<u32>(to, at + 10);
  to += cell(i32x4.extract_lane(bRow, 2), i32x4.extract_lane(bColumn, 2)) << 2;
  store<u32>(to, at + 12);
  to += cell(i32x4.extract_lane(aRow, 3), i32x4.extract_lane(aColumn, 3)) << 2;
  store<u32>(to, at + 14);
  return to + (cell(i32x4.extract_lane(bRow, 3), i32x4.extract_lane(bColumn, 3)) << 2);
}

function rows(grams: v128): v128 {
  return i32x4.shr_u(i32x4.mul(grams, i32x4.splat(multiplier)), rowShift);
}

function columns(grams: v128): v128 {
  return i32x4.shr_u(v128.xor(grams, i32x4.shr_u(grams, 1)), 24);
}

/**
 * Bits of three hashes. Each is 1 where a literal of three, of four or of more bytes may be at home at an address: where
 * its gram begins. For the last, the byte before the gram counts too.
 */
export function maybeThree(gram: u32): u32 {
  return bit(threes, (gram * multiplier) >>> 16);
}

export function maybeFour(gram: u32): u32 {
  return bit(fours, (gram * spread) >>> 13);
}

export function maybeLonger(at: u32): u32 {
  return bit(longer, hashOfFive(at));
}

function bit(bits: u32, hash: u32): u32 {
  return ((<u32>load<u8>(bits + (hash >>> 3))) >>> (hash & 7)) & 1;
}

const spread: u32 = 0x9e3779b1;

function hashOfFive(at: u32): u32 {
  return <u32>((((load<u64>(at - 1) | 0x2020202020202020) << 24) * 0x9e3779b97f4a7c15) >>> 44);
}

/** Makes the bits true for the gram at `shift` in a text, and `writeNear` for where one begins, or one byte later. */
export function plant(text: u32, length: u32, shift: u32): void {
  const gram = gramAt(text + shift);
  if (length === 3) {
    set(threes, (gram * multiplier) >>> 16);
    plantRow(gram);
    // Whatever stands before it: of folded bytes there are half as many.
    for (let byte: u32 = 0; byte < 256; byte += 1) if (byte & 0x20) plantPair((gram << 8) | byte);
  } else if (length === 4) {
    set(fours, (gram * spread) >>> 13);
    plantPair(gram);
    plantRow(gram >>> 8);
  } else {
    set(longer, hashOfFive(text + shift));
    plantPair(gram);
    plantPair(gramAt(text + shift - 1));
  }
}

function set(bits: u32, hash: u32): void {
  const at = bits + (hash >>> 3);
  store<u8>(at, (<u32>load<u8>(at)) | ((<u32>1) << (hash & 7)));
}

function plantPair(gram: u32): void {
  const at = pairs + row(gram);
  store<u64>(at, load<u64>(at) | ((<u64>1) << (<u64>column(gram))));
}

/** Whatever its fourth byte is. */
function plantRow(gram: u32): void {
  store<u64>(pairs + row(gram), <u64>-1);
}

/** Where in `heads` literals of a size (3, 4, or 5 for all that are longer) stand. */
export function slot(gram: u32, size: u32): u32 {
  return size === 3 ? (gram * multiplier) >>> 17 : ((gram + size) * spread) >>> 17;
}

export function head(slot: u32): u32 {
  return load<u16>(heads + (slot << 1));
}
