import * as bytes from './bytes';
import { find, has, is, pass } from './bytes';

/** Of a value, in bytes. */
const shortest: u32 = 6;

/** Whether `count` bytes that tokens are made of stand there, or begin at most `within` bytes later. */
export function runFollows(at: u32, count: u32, within: u32, flags: u32, end: u32): bool {
  if (at + count > end) return false;
  if (within === 0) return pass(at, bytes.inRun, at + count) === at + count;
  if (count === 0) return true;
  const alphabet = alphabetOf(flags);
  const last = min(at + within, end - count);
  // From its end: what is not of the alphabet rules out every run across it.
  while (at <= last) {
    let next = at + count;
    while (next > at && is(next - 1, alphabet)) next -= 1;
    if (next === at) return true;
    at = next;
  }
  return false;
}

/** Flags: 2 words, 4 letters, both are hex. */
function alphabetOf(flags: u32): u32 {
  if (flags & 4) return flags & 2 ? bytes.hexDigit : bytes.letterOrDigit;
  return flags & 2 ? bytes.inWord : bytes.inRun;
}

/** Of a user and a password, with what is between and behind them. */
const longestLogin: u32 = 128 + 1 + 256 + 1;

/** Whether an `@` stands there before anything that no login holds. */
export function loginFollows(at: u32, end: u32): bool {
  const last = min(end, at + longestLogin);
  const stop = find(at, bytes.noLogin, last);
  return stop < last && load<u8>(stop) === 0x40;
}

/**
 * Whether the name in [start, at), which may go on from there, is given a value that may be a secret: in the syntax of a
 * shell, of settings, of data or of code. Values in quotes all count, others unless they read as code. All steps are
 * bounded; together they look at less than `behind` bytes.
 */
export function valueFollows(start: u32, at: u32, first: u32, end: u32): bool {
  const rest = upTo(40, at, bytes.inName, end);
  let closed = upTo(12, rest, bytes.closer, end);
  if (is(closed, bytes.pairing)) {
    const paired = behindPair(closed, end);
    if (paired > closed) closed = upTo(12, paired, bytes.closer, end);
  }
  const operated = behindOperator(closed, end);
  if (operated === closed) return closed > rest && bare(start, rest, closed, first, end);
  const opened = upTo(16, operated, bytes.opener, end);
  if (has(operated, bytes.quote, opened)) return isLong(opened, end);
  // A type, a constructor, a default: `password: string = "..."`, `key = a.get("...")`.
  const later = find(operated, bytes.quote | bytes.stop, min(end, operated + 40));
  if (later < end && is(later, bytes.quote) && isLong(upTo(4, later, bytes.quote, end), end)) return true;
  return plain(opened, opened === operated, end);
}

function behindOperator(at: u32, end: u32): u32 {
  // `%3D` and `%3A`, as in URLs.
  const escaped = load<u32>(at) & 0xdfffff;
  if (at + 3 <= end && (escaped === 0x443325 || escaped === 0x413325)) return at + 3;
  return upTo(4, at, bytes.operator, end);
}

/** Behind the word that goes before the value where name and value are a pair (`name: KEY`, `value: ...`), else `at`. */
function behindPair(at: u32, end: u32): u32 {
  let next = at;
  // `</`: the element that holds the name ends.
  if (next + 2 <= end && load<u16>(next) === 0x2f3c) {
    const limit = min(end, next + 27);
    while (next < limit && load<u8>(next) !== 0x3e) next += 1;
    if (next === limit) return at;
    next += 1;
  }
  next = upTo(24, next, bytes.between, end);
  const word = load<u64>(next) | 0x2020202020202020;
  if (next + 5 <= end && (word & 0xff_ffff_ffff) === 0x65_756c_6176) return next + 5; // value
  if (next + 6 <= end && (word & 0xffff_ffff_ffff) === 0x676e_6972_7473) return next + 6; // string
  if (next + 7 <= end && (word & 0xff_ffff_ffff_ffff) === 0x74_6c75_6166_6564) return next + 7; // default
  return at;
}

/** No operator but a blank: before a quote, behind an option of a command (`--password ...`), before what has a digit. */
function bare(start: u32, rest: u32, at: u32, first: u32, end: u32): bool {
  if (is(at - 1, bytes.quote) && has(rest, bytes.blank, at)) return isLong(at, end);
  const behind = endOfValue(at, end);
  if (behind - at < shortest) return false;
  if (has(at, bytes.digit, behind)) return true;
  const from = max(first, start - 40);
  while (start > from && is(start - 1, bytes.inName)) start -= 1;
  return load<u8>(start) === 0x2d; // -
}

/** A value without quotes; `tight`: nothing stands between it and its operator. */
function plain(at: u32, tight: bool, end: u32): bool {
  const behind = endOfValue(at, end);
  if (behind - at < shortest) return false;
  const word = pass(at, bytes.word, behind);
  if (word === behind) return true;
  if (is(word, bytes.call)) return false;
  if (is(word, bytes.rare) || has(at, bytes.digit, behind)) return true;
  // The element ends: `</`.
  if (word + 2 <= behind && load<u16>(word) === 0x2f3c) return word - at >= shortest;
  // Parts of a connection string, of a query.
  return tight && is(word, bytes.part) && word - at >= shortest;
}

function endOfValue(at: u32, end: u32): u32 {
  return find(at, bytes.blank | bytes.quote, min(end, at + 80));
}

/** Whether what begins there, in quotes, is long enough. */
function isLong(at: u32, end: u32): bool {
  return endOfValue(at, min(end, at + shortest)) === at + shortest;
}

function upTo(count: u32, at: u32, bits: u32, end: u32): u32 {
  return pass(at, bits, min(end, at + count));
}
