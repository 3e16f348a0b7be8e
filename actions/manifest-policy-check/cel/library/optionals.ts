import { CelError } from '../error.ts';
import { numberOf } from '../order.ts';
import { func, method, type Overload } from '../overload.ts';
import { CelMap, Duration, isList, kindOf, Optional, type Result, type Value } from '../value.ts';

/** Whether a value is what its type has for nothing. */
function isZero(value: Value): boolean {
  const amount = numberOf(value);
  if (amount !== undefined) return Number(amount) === 0;
  if (isList(value) || value instanceof Uint8Array) return value.length === 0;
  if (value instanceof CelMap) return value.size === 0;
  if (value instanceof Optional) return value.value === undefined;
  return (
    value === null || value === false || value === '' || (value instanceof Duration && value.nanos === 0n)
  );
}

/** Values of the optionals that have one. */
function unwrap(list: readonly Value[]): Result {
  const values: Value[] = [];
  for (const item of list) {
    if (!(item instanceof Optional))
      return new CelError('overload', `no such overload: unwrap of ${kindOf(item)}`);
    if (item.value !== undefined) values.push(item.value);
  }
  return values;
}

/** The extension `optional`; `or`, `orValue`, `optMap` and `optFlatMap` do not work out all arguments: they are macros. */
export const optionalFunctions: readonly Overload[] = [
  func('optional.of', ['any'], (value) => new Optional(value)),
  func('optional.ofNonZeroValue', ['any'], (value) => new Optional(isZero(value) ? undefined : value)),
  func('optional.none', [], () => new Optional()),
  func('optional.unwrap', ['list'], (list) => unwrap(list)),
  method('unwrapOpt', ['list'], (list) => unwrap(list)),
  method('hasValue', ['optional'], ({ value }) => value !== undefined),
  method('value', ['optional'], ({ value }) =>
    value === undefined ? new CelError('missing', 'the optional has no value') : value,
  ),
];
