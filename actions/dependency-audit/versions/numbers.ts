/** Decimal digits of any length without leading zeros: versions outgrow a double, and BigInt is quadratic to read. */
export type Digits = string;

export const digits = (text: string): Digits => text.replace(/^0+(?=\d)/, '');

export function compareDigits(a: Digits, b: Digits): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Part by part; a missing part counts as `missing`, or as less than every part where there is no such. */
export function compareLists<Part>(
  a: readonly Part[],
  b: readonly Part[],
  compare: (a: Part, b: Part) => number,
  missing?: Part,
): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at] ?? missing, b[at] ?? missing];
    if (left === undefined || right === undefined) return a.length - b.length;
    const order = compare(left, right);
    if (order !== 0) return order;
  }
  return 0;
}
