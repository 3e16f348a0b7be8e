import { CelError } from '../error.ts';
import { sortedBy } from '../library/sort.ts';
import { hasField } from '../member.ts';
import type { Call, Expression, Select } from '../syntax/expression.ts';
import { SyntaxFault } from '../syntax/fault.ts';
import { isError, isList, kindOf, Optional, type Value } from '../value.ts';
import { planComprehension } from './comprehension.ts';
import type { Step } from './frame.ts';
import { namespaced } from './calls.ts';
import { outerPath } from './names.ts';
import type { Scope } from './scope.ts';

/** A call that is a macro: its arguments are not simply worked out. Undefined where it is none. */
export function planMacro(call: Call, scope: Scope): Step | undefined {
  const { target, name, args, offset } = call;
  const [first, second, third] = args;
  if (target === undefined) {
    if (name !== 'has' || args.length !== 1) return undefined;
    if (first?.kind !== 'select' || first.optional)
      throw new SyntaxFault('has() needs a field: has(a.b)', offset);
    return planHas(first, scope);
  }
  if (second && third && args.length === 3 && namespaced(call, scope) === 'cel.bind')
    return planBind(first, second, third, scope);
  if (first && second && args.length === 2) {
    if (name === 'optMap' || name === 'optFlatMap') return planOptional(call, target, second, scope);
    if (name === 'sortBy') return planSortBy(target, first, second, scope, offset);
  }
  if (first && args.length === 1 && (name === 'or' || name === 'orValue'))
    return planOr(call, target, first, scope);
  return planComprehension(call, target, scope);
}

/** `has(a.b)`: whether the field is there; `has(variables.x)` of one that is declared is true. */
function planHas(node: Select, scope: Scope): Step {
  const { operand, field, offset } = node;
  const path = outerPath(node, scope);
  if (path !== undefined && scope.declared?.has(path)) return () => true;
  const step = scope.plan(operand);
  return (frame) => {
    frame.budget.spend(1);
    const container = step(frame);
    if (isError(container)) return container;
    const result = hasField(container, field);
    return isError(result) ? result.at(offset) : result;
  };
}

/** `cel.bind(name, value, body)`. */
function planBind(name: Expression | undefined, value: Expression, body: Expression, scope: Scope): Step {
  const slot = scope.depth;
  const [bound, step] = [scope.plan(value), scope.with(name).plan(body)];
  return (frame) => {
    const result = bound(frame);
    if (isError(result)) return result;
    frame.locals[slot] = result;
    return step(frame);
  };
}

/** `x.optMap(name, body)` and `x.optFlatMap(name, body)`: the body sees the value, if there is one. */
function planOptional(
  { name, args, offset }: Call,
  target: Expression,
  body: Expression,
  scope: Scope,
): Step {
  const slot = scope.depth;
  const [optional, step] = [scope.plan(target), scope.with(args[0]).plan(body)];
  return (frame) => {
    frame.budget.spend(1);
    const outer = optional(frame);
    if (isError(outer)) return outer;
    if (!(outer instanceof Optional))
      return new CelError('overload', `no such overload: ${name} of ${kindOf(outer)}`, offset);
    if (outer.value === undefined) return outer;
    frame.locals[slot] = outer.value;
    const result = step(frame);
    return isError(result) || name === 'optFlatMap' ? result : new Optional(result);
  };
}

/** `list.sortBy(name, key)`. */
function planSortBy(
  target: Expression,
  name: Expression,
  key: Expression,
  scope: Scope,
  offset: number,
): Step {
  const slot = scope.depth;
  const [list, step] = [scope.plan(target), scope.with(name).plan(key)];
  return (frame) => {
    const elements = list(frame);
    if (isError(elements)) return elements;
    if (!isList(elements))
      return new CelError('overload', `no such overload: sortBy of ${kindOf(elements)}`, offset);
    const keys: Value[] = [];
    for (const element of elements) {
      frame.budget.spend(1);
      frame.locals[slot] = element;
      const result = step(frame);
      if (isError(result)) return result;
      keys.push(result);
    }
    const sorted = sortedBy(elements, keys, frame.budget);
    return isError(sorted) ? sorted.at(offset) : sorted;
  };
}

/**
 * `x.or(other)` gives an optional, `x.orValue(other)` a value; the other runs only where x has none. What is no optional
 * is its own `orValue`, as in cel-go before 0.28, which clusters run.
 */
function planOr({ name, offset }: Call, target: Expression, other: Expression, scope: Scope): Step {
  const [optional, otherwise] = [scope.plan(target), scope.plan(other)];
  return (frame) => {
    frame.budget.spend(1);
    const first = optional(frame);
    if (isError(first)) return first;
    if (!(first instanceof Optional))
      return name === 'orValue'
        ? first
        : new CelError('overload', `no such overload: ${name} of ${kindOf(first)}`, offset);
    if (first.value !== undefined) return name === 'or' ? first : first.value;
    const second = otherwise(frame);
    return isError(second) || name === 'orValue' || second instanceof Optional
      ? second
      : new CelError('overload', `no such overload: or with ${kindOf(second)}`, offset);
  };
}
