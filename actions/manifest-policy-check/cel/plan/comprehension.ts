import { CelError } from '../error.ts';
import type { Call, Expression } from '../syntax/expression.ts';
import { CelMap, isError, kindOf, type Result, type Value } from '../value.ts';
import type { Frame, Step } from './frame.ts';
import { addEntry } from './literals.ts';
import { notBoolean } from './logic.ts';
import type { Scope } from './scope.ts';
import { walk, type Walk } from './walk.ts';

/** `all` (stops at false) and `exists` (stops at true): what decides wins over errors. */
function quantifier(over: Walk, test: Step, deciding: boolean): Step {
  return (frame) => {
    let outcome: boolean | CelError = !deciding;
    const fault = walk(over, frame, () => {
      const result = test(frame);
      if (result === deciding) outcome = deciding;
      else if (result !== !deciding && typeof outcome === 'boolean')
        outcome = notBoolean(result, over.offset);
      return result === deciding;
    });
    return fault ?? outcome;
  };
}

/** `exists_one`: here no error is absorbed. */
function single(over: Walk, test: Step): Step {
  return (frame) => {
    let count = 0;
    let error: CelError | undefined;
    const fault = walk(over, frame, () => {
      const result = test(frame);
      if (result === true) count++;
      else if (result !== false) error = notBoolean(result, over.offset);
      return error !== undefined;
    });
    return fault ?? error ?? count === 1;
  };
}

/** `map`, `filter` and what transforms: adds to something for each element that the test lets through. */
function collector<Into>(
  over: Walk,
  test: Step | undefined,
  into: () => Into,
  add: (to: Into, frame: Frame) => CelError | undefined,
  done: (collected: Into) => Value,
): Step {
  return (frame) => {
    const collected = into();
    let error: CelError | undefined;
    const fault = walk(over, frame, () => {
      const chosen = test ? test(frame) : true;
      if (chosen === true) error = add(collected, frame);
      else if (chosen !== false) error = notBoolean(chosen, over.offset);
      return error !== undefined;
    });
    return fault ?? error ?? done(collected);
  };
}

const listOf: Macro = (over, element, test) =>
  collector<Value[]>(
    over,
    test,
    () => [],
    (list, frame) => {
      const value = element(frame);
      if (isError(value)) return value;
      list.push(value);
      return undefined;
    },
    (list) => list,
  );

const mapOf = (
  over: Walk,
  test: Step | undefined,
  addTo: (map: CelMap, frame: Frame) => CelError | undefined,
): Step =>
  collector(
    over,
    test,
    () => new CelMap(),
    (map, frame) => addTo(map, frame)?.at(over.offset),
    (map) => map,
  );

function addPair(map: CelMap, key: Value, result: Result): CelError | undefined {
  return isError(result) ? result : addEntry(map, key, result);
}

function addAll(map: CelMap, result: Result, frame: Frame): CelError | undefined {
  if (isError(result)) return result;
  if (!(result instanceof CelMap))
    return new CelError('overload', `no such overload: entries of ${kindOf(result)}`);
  for (const [key, value] of result.entries()) {
    frame.budget.spend(1);
    const fault = addEntry(map, key, value);
    if (fault) return fault;
  }
  return undefined;
}

/** A macro that walks over a list or map; undefined where the call is none. */
export function planComprehension(call: Call, target: Expression, scope: Scope): Step | undefined {
  const { name, args, offset } = call;
  const form = `${name}/${args.length}`;
  const one = oneVariable.get(form);
  const two = twoVariables.get(form);
  const macro = two ?? one;
  if (macro === undefined) return undefined;
  const outer = scope.with(args[0]);
  const inner = two ? outer.with(args[1]) : outer;
  const over = { range: scope.plan(target), first: scope.depth, second: two && outer.depth, offset };
  const [first, second] = args.slice(two ? 2 : 1).map((body) => inner.plan(body));
  return first && (second ? macro(over, second, first) : macro(over, first));
}

/** The last argument of a macro, and the test before it where there are two. */
type Macro = (over: Walk, body: Step, test?: Step) => Step;

const all: Macro = (over, body) => quantifier(over, body, false);
const exists: Macro = (over, body) => quantifier(over, body, true);
const filter: Macro = (over, body) => listOf(over, ({ locals }) => locals[over.first] ?? null, body);
const intoMap: Macro = (over, body, test) =>
  mapOf(over, test, (map, frame) => addPair(map, frame.locals[over.first] ?? null, body(frame)));
const intoEntries: Macro = (over, body, test) =>
  mapOf(over, test, (map, frame) => addAll(map, body(frame), frame));

/** By name and number of arguments. */
const oneVariable: ReadonlyMap<string, Macro> = new Map([
  ['all/2', all],
  ['exists/2', exists],
  ['exists_one/2', single],
  ['existsOne/2', single],
  ['map/2', listOf],
  ['map/3', listOf],
  ['filter/2', filter],
]);

const twoVariables: ReadonlyMap<string, Macro> = new Map([
  ['all/3', all],
  ['exists/3', exists],
  ['exists_one/3', single],
  ['existsOne/3', single],
  ['transformList/3', listOf],
  ['transformList/4', listOf],
  ['transformMap/3', intoMap],
  ['transformMap/4', intoMap],
  ['transformMapEntry/3', intoEntries],
  ['transformMapEntry/4', intoEntries],
]);
