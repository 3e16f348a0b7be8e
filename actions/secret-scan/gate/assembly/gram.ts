import { bitmap, heads } from './layout';

/** Folds letters; it also makes a few other bytes alike, which the comparison sorts out. */
export const fold: u32 = 0x20202020;
/** Its low byte is zero, so the fourth byte of a gram stays out of the hash. */
const multiplier: u32 = 0x9e3779 << 8;
const rowShift: i32 = 13;

/** Four bytes, folded. */
export function gramAt(at: u32): u32 {
  return load<u32>(at) | fold;
}

/** Where in the bitmap its row begins. */
function row(gram: u32): u32 {
  return (gram * multiplier) >>> rowShift;
}

/** The Gray code of the fourth byte: its low six bits tell all bytes apart that are folded ASCII. */
function column(gram: u32): u32 {
  return (gram ^ (gram >>> 1)) >>> 24;
}

/** A shift takes the low six bits of its count. */
function cell(row: u32, column: u64): u32 {
  return <u32>(load<u64>(bitmap + row) >>> column);
}

/** In its lowest bit, whether a literal's gram may stand there. */
export function maybe(gram: u32): u32 {
  return cell(row(gram), column(gram));
}

/** Likewise of any of the sixteen addresses from `at` on. */
export function maybeInBlock(at: u32): u32 {
  const a = v128.or(v128.load(at), i32x4.splat(fold));
  const b = v128.or(v128.load(at, 1), i32x4.splat(fold));
  const c = v128.or(v128.load(at, 2), i32x4.splat(fold));
  const d = v128.or(v128.load(at, 3), i32x4.splat(fold));
  const aRow = rows(a);
  const bRow = rows(b);
  const cRow = rows(c);
  const dRow = rows(d);
  const aColumn = columns(a);
  const bColumn = columns(b);
  const cColumn = columns(c);
  const dColumn = columns(d);
  const any =
    cell(i32x4.extract_lane(aRow, 0), i32x4.extract_lane(aColumn, 0)) |
    cell(i32x4.extract_lane(aRow, 1), i32x4.extract_lane(aColumn, 1)) |
    cell(i32x4.extract_lane(aRow, 2), i32x4.extract_lane(aColumn, 2)) |
    cell(i32x4.extract_lane(aRow, 3), i32x4.extract_lane(aColumn, 3)) |
    cell(i32x4.extract_lane(bRow, 0), i32x4.extract_lane(bColumn, 0)) |
    cell(i32x4.extract_lane(bRow, 1), i32x4.extract_lane(bColumn, 1)) |
    cell(i32x4.extract_lane(bRow, 2), i32x4.extract_lane(bColumn, 2)) |
    cell(i32x4.extract_lane(bRow, 3), i32x4.extract_lane(bColumn, 3)) |
    cell(i32x4.extract_lane(cRow, 0), i32x4.extract_lane(cColumn, 0)) |
    cell(i32x4.extract_lane(cRow, 1), i32x4.extract_lane(cColumn, 1)) |
    cell(i32x4.extract_lane(cRow, 2), i32x4.extract_lane(cColumn, 2)) |
    cell(i32x4.extract_lane(cRow, 3), i32x4.extract_lane(cColumn, 3)) |
    cell(i32x4.extract_lane(dRow, 0), i32x4.extract_lane(dColumn, 0)) |
    cell(i32x4.extract_lane(dRow, 1), i32x4.extract_lane(dColumn, 1)) |
    cell(i32x4.extract_lane(dRow, 2), i32x4.extract_lane(dColumn, 2)) |
    cell(i32x4.extract_lane(dRow, 3), i32x4.extract_lane(dColumn, 3));
  return any & 1;
}

function rows(grams: v128): v128 {
  return i32x4.shr_u(i32x4.mul(grams, i32x4.splat(multiplier)), rowShift);
}

function columns(grams: v128): v128 {
  return i32x4.shr_u(v128.xor(grams, i32x4.shr_u(grams, 1)), 24);
}

/** Makes `maybe` true for a folded gram of four bytes. */
export function plant(gram: u32): void {
  store<u64>(bitmap + row(gram), load<u64>(bitmap + row(gram)) | ((<u64>1) << (<u64>column(gram))));
}

/** Likewise for one of three bytes, whatever the fourth is. */
export function plantThree(gram: u32): void {
  store<u64>(bitmap + row(gram), <u64>-1);
}

/** Whether `plantThree` was called for such a gram; hardly ever true for another. */
export function maybeThree(gram: u32): bool {
  return load<u64>(bitmap + row(gram)) === <u64>-1;
}

/** Where in `heads` a gram of four bytes stands. */
export function slot(gram: u32): u32 {
  return (gram * 0x9e3779b1) >>> 17;
}

/** Likewise one of three bytes. */
export function slotOfThree(gram: u32): u32 {
  return (gram * multiplier) >>> 17;
}

export function head(slot: u32): u32 {
  return load<u16>(heads + (slot << 1));
}
