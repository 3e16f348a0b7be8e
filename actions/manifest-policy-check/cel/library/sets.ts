import type { Budget } from '../budget.ts';
import { equal } from '../equality.ts';
import { func, type Overload } from '../overload.ts';
import type { Value } from '../value.ts';

type List = readonly Value[];

const has = (list: List, item: Value, budget: Budget): boolean =>
  list.some((other) => equal(item, other, budget));
const covers = (list: List, items: List, budget: Budget): boolean =>
  items.every((item) => has(list, item, budget));

/** The extension `sets`: lists without order or number. */
export const setFunctions: readonly Overload[] = [
  func('sets.contains', ['list', 'list'], (list, items, { budget }) => covers(list, items, budget)),
  func(
    'sets.equivalent',
    ['list', 'list'],
    (left, right, { budget }) => covers(left, right, budget) && covers(right, left, budget),
  ),
  func('sets.intersects', ['list', 'list'], (left, right, { budget }) =>
    right.some((item) => has(left, item, budget)),
  ),
];
