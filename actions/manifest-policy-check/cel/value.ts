import { CelError } from './error.ts';

/**
 * A value of the Common Expression Language: int is a bigint, double a number, list an array. A list or map is never
 * changed once an expression can see it.
 */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | readonly Value[]
  | Uint
  | CelMap
  | Duration
  | Timestamp
  | TypeName
  | Optional
  | Opaque;

/** What a step of an evaluation gives: errors are values until an operator looks at them. */
export type Result = Value | CelError;

/** An unsigned integer of 64 bits. */
export class Uint {
  readonly kind = 'uint';
  readonly value: bigint;
  constructor(value: bigint) {
    this.value = value;
  }
}

/** Nanoseconds, signed, within 64 bits. */
export class Duration {
  readonly kind = 'google.protobuf.Duration';
  readonly nanos: bigint;
  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

/** Nanoseconds since 1970 UTC; the years 1 to 9999. */
export class Timestamp {
  readonly kind = 'google.protobuf.Timestamp';
  readonly nanos: bigint;
  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

/** A type as a value: what `type(x)` gives and `int` is. */
export class TypeName {
  readonly kind = 'type';
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** What keys are told apart by: 1, 1u and 1.0 are one key. */
type Lookup = string | boolean | bigint;

/** Undefined where no map can have such a key. */
export function lookupOf(key: Value): Lookup | undefined {
  if (typeof key === 'string' || typeof key === 'boolean' || typeof key === 'bigint') return key;
  if (key instanceof Uint) return key.value;
  return typeof key === 'number' && Number.isInteger(key) ? BigInt(key) : undefined;
}

/** A map in the order in which it was written. */
export class CelMap {
  readonly kind = 'map';
  readonly #values = new Map<Lookup, Value>();
  #unsigned: Set<Lookup> | undefined;

  get size(): number {
    return this.#values.size;
  }

  get(key: Value): Value | undefined {
    const lookup = lookupOf(key);
    return lookup === undefined ? undefined : this.#values.get(lookup);
  }

  /** False where the key is there already, or is none (only strings, booleans and integers are). For who builds it. */
  add(key: Value, value: Value): boolean {
    const lookup = typeof key === 'number' ? undefined : lookupOf(key);
    if (lookup === undefined || this.#values.has(lookup)) return false;
    if (key instanceof Uint) (this.#unsigned ??= new Set()).add(lookup);
    this.#values.set(lookup, value);
    return true;
  }

  *keys(): Iterable<Value> {
    for (const [key] of this.entries()) yield key;
  }

  *entries(): Iterable<readonly [Value, Value]> {
    for (const [lookup, value] of this.#values)
      yield [typeof lookup === 'bigint' && this.#unsigned?.has(lookup) ? new Uint(lookup) : lookup, value];
  }
}

/** A value that may be absent; `undefined` is absent. */
export class Optional {
  readonly kind = 'optional_type';
  readonly value: Value | undefined;
  constructor(value?: Value) {
    this.value = value;
  }
}

/** A value of a library's own type: it can be compared and handed to the functions of its library, no more. */
export abstract class Opaque {
  /** Its type's name. */
  abstract readonly kind: string;
  abstract equals(other: Opaque): boolean;
}

/** Lists, which TypeScript's own test takes for writable. */
export const isList = (value: Result): value is readonly Value[] => Array.isArray(value);

/** Whether a step failed. */
export const isError = (result: Result): result is CelError => result instanceof CelError;

/** The name of a value's type, as `type(x)` gives it. */
export function kindOf(value: Value): string {
  switch (typeof value) {
    case 'bigint':
      return 'int';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'string':
      return 'string';
    default:
      if (value === null) return 'null_type';
      if (isList(value)) return 'list';
      return value instanceof Uint8Array ? 'bytes' : value.kind;
  }
}
