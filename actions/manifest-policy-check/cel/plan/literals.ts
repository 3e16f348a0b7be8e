import { CelError } from '../error.ts';
import type { ListLiteral, MapLiteral } from '../syntax/expression.ts';
import { CelMap, isError, kindOf, Optional, type Result, type Value } from '../value.ts';
import type { Frame, Step } from './frame.ts';
import type { Scope } from './scope.ts';

/** `[a, ?b]`. */
export function planList({ elements, offset }: ListLiteral, scope: Scope): Step {
  const steps = elements.map(({ value, optional }) => element(scope.plan(value), optional, offset));
  return (frame) => {
    frame.budget.spend(1);
    const list: Value[] = [];
    for (const step of steps) {
      const value = step(frame);
      if (value === undefined) continue;
      if (isError(value)) return value;
      list.push(value);
    }
    return list;
  };
}

/** `{a: b, ?c: d}`. */
export function planMap({ entries, offset }: MapLiteral, scope: Scope): Step {
  const steps = entries.map(
    ({ key, value, optional }) => [scope.plan(key), element(scope.plan(value), optional, offset)] as const,
  );
  return (frame) => {
    frame.budget.spend(1);
    const map = new CelMap();
    for (const [keyStep, valueStep] of steps) {
      const key = keyStep(frame);
      if (isError(key)) return key;
      const value = valueStep(frame);
      if (value === undefined) continue;
      if (isError(value)) return value;
      const fault = addEntry(map, key, value);
      if (fault) return fault.at(offset);
    }
    return map;
  };
}

/** Undefined where it went in; else why it cannot. */
export function addEntry(map: CelMap, key: Value, value: Value): CelError | undefined {
  if (map.add(key, value)) return undefined;
  return map.get(key) === undefined
    ? new CelError('overload', `a key cannot be of type ${kindOf(key)}`)
    : new CelError('value', 'a key stands twice in a map');
}

/** Undefined for an optional element that holds nothing. */
function element(step: Step, optional: boolean, offset: number): (frame: Frame) => Result | undefined {
  if (!optional) return step;
  return (frame) => {
    const value = step(frame);
    if (isError(value)) return value;
    if (value instanceof Optional) return value.value;
    return new CelError(
      'overload',
      `"?" before a value of type ${kindOf(value)}, which is not optional`,
      offset,
    );
  };
}
