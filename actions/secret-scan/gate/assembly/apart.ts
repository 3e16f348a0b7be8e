import * as bytes from './bytes';
import { has, is } from './bytes';

/** Of an escape, in bytes: `\U0001F600`, `[38;5;196m` of a terminal. */
const longestEscape: u32 = 10;

/**
 * Whether what begins at `at` does not go on from what stands before it: from a letter or digit (flag 8), or from a letter
 * (flag 16), but for camel case. What an escape may end with is no letter; that is looked at more closely later.
 */
export function isApart(at: u32, first: u32, flags: u32): bool {
  if (at === first || !is(at - 1, flags & 8 ? bytes.letterOrDigit : bytes.letter)) return true;
  if (flags & 16 && is(at - 1, bytes.lower) && is(at, bytes.upperOrDigit)) return true;
  return has(max(first, at - longestEscape), bytes.escape, at);
}
