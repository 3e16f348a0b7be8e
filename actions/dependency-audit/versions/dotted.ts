import { compareDigits, compareLists, digits } from './numbers.ts';
import { ordered } from './ordered.ts';

const numbers = (text: string, between: RegExp): readonly string[] => text.split(between).map(digits);

/** Hackage (Data.Version): numbers alone; a longer version is later than the one it begins with. */
export const hackage = ordered(
  (text) => (/^\d+(?:\.\d+)*$/.test(text) ? numbers(text, /\./) : undefined),
  (a, b) => compareLists(a, b, compareDigits),
);

/** R's package_version: the same, with `-` as good as `.`. */
export const cran = ordered(
  (text) => (/^\d+(?:[.-]\d+)*$/.test(text) ? numbers(text, /[.-]/) : undefined),
  (a, b) => compareLists(a, b, compareDigits),
);
