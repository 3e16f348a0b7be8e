import * as bytes from './bytes';
import { is, pass } from './bytes';
import { forgetRuns, maybeEncoded } from './encoded';
import { hits, maxHits, rowMark } from './layout';

/** Most that sixteen addresses may give. */
const mostInBlock: u32 = 18;

let found: u32 = 0;
/** Where the last run ends, which may not have been long enough. */
let runEnd: u32 = 0;
/** Runs that begin before it were told of before. */
let floor: u32 = 0;
/** Whether the eight bytes before are letters and digits. */
let before: i32 = 0;
/** Where the last `signs` stopped because the room ran out: it goes on as if it had not. */
let stopped: u32 = 0;
/** Address of the pair of the last row of escapes that begin with a percent sign, or with a backslash; 0 for none. */
let percents: u32 = 0;
let backslashes: u32 = 0;

export function signCount(): u32 {
  return found;
}

/**
 * Looks for rows of escapes of ASCII (`%41`, `\\x41`, `\\u0041`, `\\u{41}`) that begin with the same sign and are no farther
 * from each other than `near`, and for the beginnings of runs of at least `shortest` (23 or more) letters and digits in
 * [from, to) that may be an encoding, as `scan` does; each kind in order of address.
 */
export function signs(from: u32, to: u32, start: u32, end: u32, shortest: u32, near: u32): u32 {
  found = percents = backslashes = 0;
  if (from !== stopped) {
    runEnd = floor = from;
    before = 0;
    forgetRuns();
  }
  stopped = 0;
  const last = min(end, to + shortest);
  for (let at = from; at < last; at += 16) {
    if (found > maxHits - mostInBlock) return (stopped = at);
    const text = v128.load(at);
    // One bit for eight bytes: a run has two of them in a row.
    const whole = i64x2.bitmask(i64x2.eq(lettersOrDigits(text), i64x2.splat(-1)));
    if (whole & (before | (whole >>> 1)) & 1) look(at, to, start, end, shortest);
    before = whole >>> 1;
    for (let bits = escapes(text, v128.load(at, 1)); bits > 0; bits &= bits - 1) {
      const sign = at + ctz(bits);
      if (sign < to && isEscape(sign, end)) addEscape(sign, near);
    }
  }
  return to;
}

function lettersOrDigits(text: v128): v128 {
  const folded = v128.or(text, i8x16.splat(0x20));
  return v128.or(
    i8x16.lt_u(i8x16.sub(folded, i8x16.splat(0x61)), i8x16.splat(26)),
    i8x16.lt_u(i8x16.sub(text, i8x16.splat(0x30)), i8x16.splat(10)),
  );
}

/** One bit for each byte that may begin an escape. */
function escapes(text: v128, next: v128): i32 {
  const percent = v128.and(
    i8x16.eq(text, i8x16.splat(0x25)),
    i8x16.lt_u(i8x16.sub(next, i8x16.splat(0x30)), i8x16.splat(8)),
  );
  const folded = v128.or(next, i8x16.splat(0x20));
  const letter = v128.or(i8x16.eq(folded, i8x16.splat(0x78)), i8x16.eq(folded, i8x16.splat(0x75)));
  return i8x16.bitmask(v128.or(percent, v128.and(i8x16.eq(text, i8x16.splat(0x5c)), letter)));
}

/** Eight letters or digits stand there, of sixteen in a row. */
function look(at: u32, to: u32, first: u32, end: u32, shortest: u32): void {
  if (at < runEnd) return;
  let start = at;
  while (start > first && start >= floor && is(start - 1, bytes.letterOrDigit)) start -= 1;
  runEnd = pass(at, bytes.letterOrDigit, end);
  if (start < floor || start >= to || runEnd - start < shortest) return;
  if (maybeEncoded(start, runEnd, first, end)) add(start, runEnd - start);
}

function isEscape(at: u32, end: u32): bool {
  if (load<u8>(at) === 0x25) return isAscii(at + 1, end);
  if ((load<u8>(at, 1) | 0x20) === 0x78) return isAscii(at + 2, end);
  if (load<u16>(at, 2) === 0x3030) return isAscii(at + 4, end);
  return load<u8>(at, 2) === 0x7b && isAscii(at + 3, end - 1) && load<u8>(at, 5) === 0x7d;
}

/** Whether two hex digits stand there, of less than 0x80. */
function isAscii(at: u32, end: u32): bool {
  return at + 2 <= end && (load<u8>(at) & 0xf8) === 0x30 && is(at + 1, bytes.hexDigit);
}

/** A row is as long as from its first sign to behind its last. */
function addEscape(at: u32, near: u32): void {
  const isPercent = load<u8>(at) === 0x25;
  const row = isPercent ? percents : backslashes;
  if (row !== 0) {
    const length = at + 1 - load<u32>(row);
    if (length - (load<u32>(row, 4) & ~rowMark) <= near) {
      store<u32>(row, length | rowMark, 4);
      return;
    }
  }
  const fresh = add(at, rowMark | 1);
  if (isPercent) percents = fresh;
  else backslashes = fresh;
}

/** Gives the address of the pair. */
function add(at: u32, length: u32): u32 {
  const pair = hits + (found << 3);
  store<u32>(pair, at);
  store<u32>(pair, length, 4);
  found += 1;
  return pair;
}
