import type { Budget } from '../budget.ts';
import { equal } from '../equality.ts';
import { CelError } from '../error.ts';
import { operators } from '../operators.ts';
import { compare } from '../order.ts';
import { method, type Overload } from '../overload.ts';
import type { Frame } from '../plan/frame.ts';
import { isError, isList, kindOf, type Result, type Value } from '../value.ts';

type List = readonly Value[];

const unordered = (value: Value) =>
  new CelError('overload', `no such overload: the order of ${kindOf(value)}`);

function isSorted(list: List, budget: Budget): Result {
  budget.spend(list.length);
  for (const [at, item] of list.entries()) {
    const order = compare(list[at - 1] ?? item, item);
    if (order === undefined) return unordered(item);
    if (order > 0) return false;
  }
  return true;
}

function sum(list: List, frame: Frame): Result {
  let total: Result = list[0] ?? 0n;
  if (typeof total === 'string') return new CelError('overload', 'no such overload: sum of string');
  for (const item of list.slice(1)) {
    frame.budget.spend(1);
    total = operators['+'](total, item, frame);
    if (isError(total)) return total;
  }
  return total;
}

/** The element that stands furthest in one direction. */
function extreme(list: List, sign: number, budget: Budget): Result {
  budget.spend(list.length);
  let best: Value | undefined;
  for (const item of list) {
    const order = compare(item, best ?? item);
    if (order === undefined) return unordered(item);
    if (best === undefined || order * sign > 0) best = item;
  }
  return best ?? new CelError('value', 'an empty list has no least or greatest element');
}

/** Lists of https://kubernetes.io/docs/reference/using-api/cel/. */
export const listFunctions: readonly Overload[] = [
  method('isSorted', ['list'], (list, { budget }) => isSorted(list, budget)),
  method('sum', ['list'], sum),
  method('min', ['list'], (list, { budget }) => extreme(list, -1, budget)),
  method('max', ['list'], (list, { budget }) => extreme(list, 1, budget)),
  method('indexOf', ['list', 'any'], (list, item, { budget }) =>
    BigInt(list.findIndex((other) => equal(other, item, budget))),
  ),
  method('includes', ['any', 'any'], (list, item, { budget }) =>
    (isList(list) ? list : [list]).some((other) => equal(other, item, budget)),
  ),
  method('lastIndexOf', ['list', 'any'], (list, item, { budget }) =>
    BigInt(list.findLastIndex((other) => equal(other, item, budget))),
  ),
];
