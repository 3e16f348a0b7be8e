/** Ids that differ in their number, padded with zeros. */
export const numbered = (prefix: string, numbers: readonly number[], width: number): readonly string[] =>
  numbers.map((number) => `${prefix}${String(number).padStart(width, '0')}`);

/** From the first to the last, both included, without the missing ones. */
export const range = (first: number, last: number, ...missing: readonly number[]): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (number) => !missing.includes(number),
  );

/** One reason for several ids. */
export const because = (reason: string, ...ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, reason]));
