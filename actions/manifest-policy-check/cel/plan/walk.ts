import { CelError } from '../error.ts';
import { CelMap, isError, isList, kindOf } from '../value.ts';
import type { Frame, Step } from './frame.ts';

/** Runs once an element; true ends the walk. */
type Visit = () => boolean;

/** A list or map to walk over, and its variables: one (element or key) or two (index or key, and value). */
export interface Walk {
  readonly range: Step;
  readonly first: number;
  readonly second: number | undefined;
  readonly offset: number;
}

/** A walk that visits everything and may fail: undefined where it did not. */
export function walk(
  { range, first, second, offset }: Walk,
  frame: Frame,
  visit: Visit,
): CelError | undefined {
  const over = range(frame);
  if (isError(over)) return over;
  const { locals, budget } = frame;
  if (isList(over)) {
    for (let index = 0; index < over.length; index++) {
      budget.spend(1);
      const element = over[index] ?? null;
      locals[first] = second === undefined ? element : BigInt(index);
      if (second !== undefined) locals[second] = element;
      if (visit()) return undefined;
    }
    return undefined;
  }
  if (!(over instanceof CelMap))
    return new CelError('overload', `no such overload: a walk over ${kindOf(over)}`, offset);
  for (const [key, value] of over.entries()) {
    budget.spend(1);
    locals[first] = key;
    if (second !== undefined) locals[second] = value;
    if (visit()) return undefined;
  }
  return undefined;
}
