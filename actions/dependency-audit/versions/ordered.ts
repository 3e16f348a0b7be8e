import { rememberedTexts } from '../../../shared/core/remembered.ts';

/** Below, at or above zero, as `Array.sort` wants it; a total order that never throws. */
export type Compare = (a: string, b: string) => number;

/** How an ecosystem orders its versions. */
export interface Order {
  readonly compare: Compare;
  /** What advisories are matched with, where more texts are one version than `compare` says. */
  readonly matching?: Compare;
  /** False for what is no version there (a branch, a URL, two versions in one text): its place in the order says nothing. */
  reads(text: string): boolean;
}

export const compareTexts: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** `read` gives undefined for what is no version; all of that comes before every version, in the order of `others`. */
export function ordered<Key>(
  read: (text: string) => Key | undefined,
  compare: (a: Key, b: Key) => number,
  others: Compare = compareTexts,
): Order {
  const keyOf = rememberedTexts(read);
  return {
    reads: (text) => keyOf(text) !== undefined,
    compare(a, b) {
      if (a === b) return 0;
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left !== undefined && right !== undefined) return compare(left, right);
      if (left === undefined && right === undefined) return others(a, b);
      return left === undefined ? -1 : 1;
    },
  };
}
