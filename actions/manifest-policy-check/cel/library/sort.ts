import type { Budget } from '../budget.ts';
import { CelError } from '../error.ts';
import { compare } from '../order.ts';
import { kindOf, type Result, type Value } from '../value.ts';

/** Elements in the order of their keys, which have to be of one type that has an order. */
export function sortedBy(elements: readonly Value[], keys: readonly Value[], budget: Budget): Result {
  const [first] = keys;
  if (first === undefined) return [];
  const kind = kindOf(first);
  const odd = keys.find((key) => kindOf(key) !== kind || compare(key, key) === undefined);
  if (odd !== undefined) return new CelError('overload', `no such overload: a sort of ${kindOf(odd)}`);
  budget.spend(Math.ceil(keys.length * Math.log2(keys.length + 1)));
  const order = keys.map((key, at) => ({ key, at }));
  order.sort((left, right) => compare(left.key, right.key) ?? 0);
  return order.map(({ at }) => elements[at] ?? null);
}
