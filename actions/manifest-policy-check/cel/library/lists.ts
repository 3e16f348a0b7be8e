import type { Budget } from '../budget.ts';
import { equal } from '../equality.ts';
import { CelError } from '../error.ts';
import { func, method, type Overload } from '../overload.ts';
import { isList, Optional, type Result, type Value } from '../value.ts';
import { sortedBy } from './sort.ts';

function slice(list: readonly Value[], start: bigint, end: bigint, budget: Budget): Result {
  if (start < 0n || end < start || end > list.length)
    return new CelError('missing', `no slice from ${String(start)} to ${String(end)}`);
  budget.spend(Number(end - start) >> 3);
  return list.slice(Number(start), Number(end));
}

function flatten(list: readonly Value[], depth: bigint, budget: Budget): Result {
  if (depth < 0n) return new CelError('value', 'flatten to a negative depth');
  const flat: Value[] = [];
  const add = (items: readonly Value[], left: bigint) => {
    for (const item of items) {
      budget.spend(1);
      if (isList(item) && left > 0n) add(item, left - 1n);
      else flat.push(item);
    }
  };
  add(list, depth);
  return flat;
}

/** Each value where it stands first. */
function distinct(list: readonly Value[], budget: Budget): Result {
  const kept: Value[] = [];
  for (const item of list) if (!kept.some((other) => equal(item, other, budget))) kept.push(item);
  return kept;
}

function range(end: bigint, budget: Budget): Result {
  // More than any budget holds.
  const length = end < 0n ? 0 : Number(end);
  budget.spend(length);
  return Array.from({ length }, (_, index) => BigInt(index));
}

/** Adds up what copying a list costs. */
const copied = (list: readonly Value[], budget: Budget): readonly Value[] => {
  budget.spend(list.length >> 3);
  return list;
};

/** The extension `lists`; `sortBy` is a macro. */
export const listFunctions: readonly Overload[] = [
  method('slice', ['list', 'int', 'int'], (list, start, end, { budget }) => slice(list, start, end, budget)),
  method('flatten', ['list'], (list, { budget }) => flatten(list, 1n, budget)),
  method('flatten', ['list', 'int'], (list, depth, { budget }) => flatten(list, depth, budget)),
  method('sort', ['list'], (list, { budget }) => sortedBy(list, list, budget)),
  method('distinct', ['list'], (list, { budget }) => distinct(list, budget)),
  method('reverse', ['list'], (list, { budget }) => copied(list, budget).toReversed()),
  method('first', ['list'], (list) => new Optional(list[0])),
  method('last', ['list'], (list) => new Optional(list.at(-1))),
  func('lists.range', ['int'], (end, { budget }) => range(end, budget)),
];
