import { CelError } from './error.ts';
import { CelMap, isList, kindOf, lookupOf, Optional, type Result, type Value } from './value.ts';

/** What stands in a map under a key or in a list at an index; undefined where nothing does. */
function lookUp(container: Value, key: Value): Result | undefined {
  if (container instanceof CelMap) return container.get(key);
  if (!isList(container))
    return new CelError('overload', `no such overload: ${kindOf(container)}[${kindOf(key)}]`);
  const index = lookupOf(key);
  if (typeof index !== 'bigint')
    return typeof key === 'number'
      ? new CelError('value', 'an index has to be a whole number')
      : new CelError('overload', `no such overload: list[${kindOf(key)}]`);
  return index >= 0n && index < container.length ? container[Number(index)] : undefined;
}

const missing = (key: Value) =>
  new CelError(
    'missing',
    typeof key === 'string' || typeof key === 'bigint'
      ? `no such key: ${String(key).slice(0, 100)}`
      : 'no such key',
  );

/** `container[key]`; what is looked up in an optional is optional. */
export function member(container: Value, key: Value): Result {
  if (container instanceof Optional) return optionalMember(container, key);
  const value = lookUp(container, key);
  return value === undefined ? missing(key) : value;
}

/** `container[?key]`. */
export function optionalMember(container: Value, key: Value): Result {
  const inside = container instanceof Optional ? container.value : container;
  if (inside === undefined) return container;
  const value = lookUp(inside, key);
  return value instanceof CelError ? value : new Optional(value);
}

/** `container.name`, which only maps have. */
export function field(container: Value, name: string): Result {
  return fieldFault(container, name) ?? member(container, name);
}

/** `container.?name`. */
export function optionalField(container: Value, name: string): Result {
  return fieldFault(container, name) ?? optionalMember(container, name);
}

/** `has(container.name)`. */
export function hasField(container: Value, name: string): Result {
  const inside = container instanceof Optional ? container.value : container;
  if (inside === undefined) return false;
  return fieldFault(inside, name) ?? lookUp(inside, name) !== undefined;
}

function fieldFault(container: Value, name: string): CelError | undefined {
  const inside = container instanceof Optional ? container.value : container;
  return inside === undefined || inside instanceof CelMap
    ? undefined
    : new CelError('overload', `a value of type ${kindOf(inside)} has no field ${name.slice(0, 100)}`);
}
