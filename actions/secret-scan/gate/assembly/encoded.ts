import * as bytes from './bytes';
import { is } from './bytes';

/** So much of a run is looked at, and of what stands before it. Less than `before` of the layout. */
const seen: u32 = 1024;
/** Digits of hex that show whether it is text. */
const shownDigits: u32 = 32;
/** Groups of four in a row. */
const enough: u32 = 5;

/** Where the signs of base64 begin that the run before ended in, and where it ended. */
let chain: u32 = 0;
let chainEnd: u32 = 0;

/** Has to be called before the runs of other bytes are looked at. */
export function forgetRuns(): void {
  chain = chainEnd = 0;
}

/**
 * Whether letters and digits may stand for text, or for what is packed, in base64 or hex: whatever `layers/hex.ts` or
 * `layers/base64.ts` would undo, and little else. Runs have to come in order.
 */
export function maybeEncoded(start: u32, runEnd: u32, first: u32, end: u32): bool {
  const beginning = chainStart(start, first);
  chain = beginning;
  chainEnd = runEnd;
  // How it goes on is not seen.
  if (runEnd === end) return true;
  return (
    isPacked(max(beginning, start - min(start, seen))) || isHexText(start, runEnd) || hasQuads(start, runEnd)
  );
}

/** Where the signs of base64 begin that end at `at`; not all of it is looked at where it is farther than `seen`. */
function chainStart(at: u32, first: u32): u32 {
  const least = max(first, max(at - min(at, seen), chainEnd));
  let start = at;
  while (start > least && is(start - 1, bytes.sextet)) start -= 1;
  return start === chainEnd ? chain : start;
}

/** Gzip or zip in base64: `H4sI`, `UEsDB`. */
function isPacked(at: u32): bool {
  return load<u32>(at) === 0x49733448 || (load<u32>(at) === 0x44734555 && load<u8>(at, 4) === 0x42);
}

function isHexText(start: u32, end: u32): bool {
  const from = load<u16>(start) === 0x7830 || load<u16>(start) === 0x5830 ? start + 2 : start;
  if (end - from < shownDigits || ((end - from) & 1) !== 0) return false;
  for (let at = from; at < from + shownDigits; at += 2) {
    if (!is(at + 1, bytes.hexDigit)) return false;
    if (!is(at, bytes.textDigit) && !isLineEnd(at)) return false;
  }
  return true;
}

/** `09`, `0a`, `0d`. */
function isLineEnd(at: u32): bool {
  if (load<u8>(at) !== 0x30) return false;
  const digit: u32 = load<u8>(at, 1) | 0x20;
  return digit === 0x39 || digit === 0x61 || digit === 0x64;
}

/** Whether enough groups in a row stand for text, wherever groups begin. */
function hasQuads(start: u32, runEnd: u32): bool {
  const last = min(runEnd, start + seen);
  for (let from = start; from < start + 4; from += 1) {
    // From the last of them: what is none rules out all that it would be one of.
    let at = from;
    while (at + 4 * enough <= last) {
      let group = at + 4 * (enough - 1);
      while (group >= at && isQuad(group)) group -= 4;
      if (group < at) return true;
      at = group + 4;
    }
  }
  return false;
}

function isQuad(at: u32): bool {
  return is(at, bytes.first) && is(at + 1, bytes.second) && is(at + 2, bytes.third);
}
