import { Duration, Timestamp, Uint, type Value } from './value.ts';

/** Whether a value is a number, and which. */
export function numberOf(value: Value): bigint | number | undefined {
  if (typeof value === 'bigint' || typeof value === 'number') return value;
  return value instanceof Uint ? value.value : undefined;
}
/**
 * Below 0, 0 or above 0 as the left stands before, with or behind the right; NaN where neither holds (a NaN is compared);
 * undefined where the types have no order between them. Numbers of all types have one.
 */
export function compare(left: Value, right: Value): number | undefined {
  const amount = numberOf(left);
  if (amount !== undefined) {
    const other = numberOf(right);
    return other === undefined ? undefined : compareNative(amount, other);
  }
  if (typeof left === 'string') return typeof right === 'string' ? compareText(left, right) : undefined;
  if (typeof left === 'boolean') return typeof right === 'boolean' ? Number(left) - Number(right) : undefined;
  if (left instanceof Uint8Array)
    return right instanceof Uint8Array ? Buffer.compare(left, right) : undefined;
  if (left instanceof Timestamp)
    return right instanceof Timestamp ? compareNative(left.nanos, right.nanos) : undefined;
  if (left instanceof Duration)
    return right instanceof Duration ? compareNative(left.nanos, right.nanos) : undefined;
  return undefined;
}

/** An integer beside a double is rounded to one first, as cel-go does. */
export function compareNative(left: bigint | number, right: bigint | number): number {
  if (typeof left !== typeof right) return compareNative(Number(left), Number(right));
  if (left < right) return -1;
  if (left > right) return 1;
  return left === right ? 0 : NaN;
}

/** By code points, as UTF-8 has them; UTF-16 would put U+1F600 before U+FFFD. */
export function compareText(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  let at = 0;
  while (at < end && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  if (at === end) return left.length - right.length;
  return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
}

/** Surrogates stand for what comes behind all else. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit);
