import type { Budget } from './budget.ts';
import { compareNative, numberOf } from './order.ts';
import { CelMap, Duration, isList, Opaque, Optional, Timestamp, TypeName, type Value } from './value.ts';

/** Equality over all types: what differs in type differs, but numbers are equal where their amounts are. */
export function equal(left: Value, right: Value, budget: Budget): boolean {
  budget.spend(1);
  // Not of lists and maps: what holds a NaN does not even equal itself.
  if (left === right && (typeof left !== 'object' || left === null)) return true;
  if (typeof left === 'string') {
    budget.spend(left.length >> 4);
    return false;
  }
  const amount = numberOf(left);
  if (amount !== undefined) {
    const other = numberOf(right);
    return other !== undefined && compareNative(amount, other) === 0;
  }
  if (isList(left))
    return (
      isList(right) &&
      left.length === right.length &&
      left.every((item, index) => equal(item, right[index] ?? null, budget))
    );
  if (left instanceof CelMap) return right instanceof CelMap && sameEntries(left, right, budget);
  if (left instanceof Uint8Array) return right instanceof Uint8Array && Buffer.compare(left, right) === 0;
  if (left instanceof Optional) return right instanceof Optional && sameOptional(left, right, budget);
  if (left instanceof Timestamp) return right instanceof Timestamp && left.nanos === right.nanos;
  if (left instanceof Duration) return right instanceof Duration && left.nanos === right.nanos;
  if (left instanceof TypeName) return right instanceof TypeName && left.name === right.name;
  return left instanceof Opaque && right instanceof Opaque && left.kind === right.kind && left.equals(right);
}

function sameEntries(left: CelMap, right: CelMap, budget: Budget): boolean {
  if (left.size !== right.size) return false;
  for (const [key, value] of left.entries()) {
    const other = right.get(key);
    if (other === undefined || !equal(value, other, budget)) return false;
  }
  return true;
}

function sameOptional(left: Optional, right: Optional, budget: Budget): boolean {
  if (left.value === undefined || right.value === undefined) return left.value === right.value;
  return equal(left.value, right.value, budget);
}
