import { CelError } from './error.ts';
import { equal } from './equality.ts';
import { toInt, toUint } from './integer.ts';
import { compare } from './order.ts';
import type { Frame } from './plan/frame.ts';
import type { Operator } from './syntax/expression.ts';
import { toDuration, toTimestamp } from './time/range.ts';
import { CelMap, Duration, isList, kindOf, type Result, Timestamp, Uint, type Value } from './value.ts';

type Apply = (left: Value, right: Value, frame: Frame) => Result;

const overload = (operator: string, ...values: readonly Value[]) =>
  new CelError('overload', `no such overload: ${operator} of ${values.map(kindOf).join(' and ')}`);

const relation =
  (operator: Operator, holds: (order: number) => boolean): Apply =>
  (left, right, { budget }) => {
    if (typeof left === 'string') budget.spend(left.length >> 4);
    const order = compare(left, right);
    return order === undefined ? overload(operator, left, right) : holds(order);
  };

/** Integers by `whole`, doubles by `real`, everything else by `rest`. */
const arithmetic =
  (
    operator: Operator,
    whole: (left: bigint, right: bigint) => bigint | CelError,
    real?: (left: number, right: number) => number,
    rest?: (left: Value, right: Value, frame: Frame) => Result | undefined,
  ): Apply =>
  (left, right, frame) => {
    if (typeof left === 'bigint' && typeof right === 'bigint') {
      const result = whole(left, right);
      return typeof result === 'bigint' ? toInt(result) : result;
    }
    if (real && typeof left === 'number' && typeof right === 'number') return real(left, right);
    if (left instanceof Uint && right instanceof Uint) {
      const result = whole(left.value, right.value);
      return typeof result === 'bigint' ? toUint(result) : result;
    }
    return rest?.(left, right, frame) ?? overload(operator, left, right);
  };

/** Every operator with two operands that are both worked out. */
export const operators: Readonly<Record<Operator, Apply>> = {
  '==': (left, right, { budget }) => equal(left, right, budget),
  '!=': (left, right, { budget }) => !equal(left, right, budget),
  '<': relation('<', (order) => order < 0),
  '<=': relation('<=', (order) => order <= 0),
  '>': relation('>', (order) => order > 0),
  '>=': relation('>=', (order) => order >= 0),
  in: contains,
  '+': arithmetic(
    '+',
    (a, b) => a + b,
    (a, b) => a + b,
    add,
  ),
  '-': arithmetic(
    '-',
    (a, b) => a - b,
    (a, b) => a - b,
    subtract,
  ),
  '*': arithmetic(
    '*',
    (a, b) => a * b,
    (a, b) => a * b,
  ),
  '/': arithmetic(
    '/',
    (a, b) => (b === 0n ? new CelError('value', 'division by zero') : a / b),
    (a, b) => a / b,
  ),
  '%': arithmetic('%', (a, b) => (b === 0n ? new CelError('value', 'modulus by zero') : a % b)),
};

function contains(item: Value, collection: Value, { budget }: Frame): Result {
  if (collection instanceof CelMap) return collection.get(item) !== undefined;
  if (isList(collection)) return collection.some((element) => equal(item, element, budget));
  return overload('in', item, collection);
}

function add(left: Value, right: Value, { budget }: Frame): Result | undefined {
  if (typeof left === 'string' && typeof right === 'string') {
    budget.spend((left.length + right.length) >> 4);
    return left + right;
  }
  if (isList(left) && isList(right)) {
    budget.spend((left.length + right.length) >> 2);
    return [...left, ...right];
  }
  if (left instanceof Uint8Array && right instanceof Uint8Array) {
    budget.spend((left.length + right.length) >> 4);
    return new Uint8Array(Buffer.concat([left, right]));
  }
  if (left instanceof Timestamp && right instanceof Duration) return toTimestamp(left.nanos + right.nanos);
  if (!(left instanceof Duration)) return undefined;
  if (right instanceof Timestamp) return toTimestamp(left.nanos + right.nanos);
  return right instanceof Duration ? toDuration(left.nanos + right.nanos) : undefined;
}

function subtract(left: Value, right: Value): Result | undefined {
  if (left instanceof Timestamp && right instanceof Duration) return toTimestamp(left.nanos - right.nanos);
  const bothTimes = left instanceof Timestamp && right instanceof Timestamp;
  const bothDurations = left instanceof Duration && right instanceof Duration;
  return bothTimes || bothDurations ? toDuration(left.nanos - right.nanos) : undefined;
}

export function negate(value: Value): Result {
  if (typeof value === 'bigint') return toInt(-value);
  return typeof value === 'number' ? -value : overload('-', value);
}

export const not = (value: Value): Result => (typeof value === 'boolean' ? !value : overload('!', value));
