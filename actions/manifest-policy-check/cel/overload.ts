import type { Frame } from './plan/frame.ts';
import {
  CelMap,
  Duration,
  isList,
  Optional,
  type Result,
  Timestamp,
  TypeName,
  Uint,
  type Value,
} from './value.ts';

/** What a parameter may ask for by name; types of libraries are asked for by their class. */
interface Kinds {
  readonly any: Value;
  readonly bool: boolean;
  readonly int: bigint;
  readonly uint: Uint;
  readonly double: number;
  readonly string: string;
  readonly bytes: Uint8Array;
  readonly null: null;
  readonly list: readonly Value[];
  readonly map: CelMap;
  readonly duration: Duration;
  readonly timestamp: Timestamp;
  readonly type: TypeName;
  readonly optional: Optional;
}

/** A type by its name; `any` where only a run could tell. */
export type Kind = keyof Kinds;

type Class = abstract new (...args: never[]) => Value;
type Parameter = keyof Kinds | Class;
type Arguments<Parameters extends readonly Parameter[]> = {
  [At in keyof Parameters]: Parameters[At] extends keyof Kinds
    ? Kinds[Parameters[At]]
    : Parameters[At] extends abstract new (...args: never[]) => infer Instance
      ? Instance
      : never;
};

/** One way in which a function can be called. */
export interface Overload {
  /** With its namespace: `math.abs`. */
  readonly name: string;
  /** Called on a value, which is then the first argument. */
  readonly method: boolean;
  /** Undefined takes any number of arguments, of any type. */
  readonly parameters?: readonly Parameter[];
  /** Arguments of the right types in, no errors among them. */
  readonly call: (args: readonly Value[], frame: Frame) => Result;
}

type Body<Parameters extends readonly Parameter[]> = (...args: [...Arguments<Parameters>, Frame]) => Result;

/** A function with parameters of these types. */
export function func<const Parameters extends readonly Parameter[]>(
  name: string,
  parameters: Parameters,
  body: Body<Parameters>,
): Overload {
  return { name, method: false, parameters, call: erased(body) };
}

/** A method; the first type is that of the value it is called on. */
export function method<const Parameters extends readonly Parameter[]>(
  name: string,
  parameters: Parameters,
  body: Body<Parameters>,
): Overload {
  return { name, method: true, parameters, call: erased(body) };
}

/** A function of as many arguments as there are. */
export const variadic = (name: string, call: Overload['call']): Overload => ({ name, method: false, call });

/** `takes` holds before a body is called, which TypeScript cannot see. */
const erased =
  <Parameters extends readonly Parameter[]>(body: Body<Parameters>): Overload['call'] =>
  (args, frame) =>
    (body as unknown as (...all: readonly (Value | Frame)[]) => Result)(...args, frame);

/** Whether a function may be called with these. */
export function takes({ parameters }: Overload, args: readonly Value[]): boolean {
  if (parameters === undefined) return true;
  if (parameters.length !== args.length) return false;
  for (let at = 0; at < args.length; at++) {
    const parameter = parameters[at];
    const argument = args[at];
    if (parameter === undefined || argument === undefined) return false;
    if (typeof parameter === 'string' ? !tests[parameter](argument) : !(argument instanceof parameter))
      return false;
  }
  return true;
}

const tests: { readonly [Kind in keyof Kinds]: (value: Value) => boolean } = {
  any: () => true,
  bool: (value) => typeof value === 'boolean',
  int: (value) => typeof value === 'bigint',
  uint: (value) => value instanceof Uint,
  double: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  bytes: (value) => value instanceof Uint8Array,
  null: (value) => value === null,
  list: isList,
  map: (value) => value instanceof CelMap,
  duration: (value) => value instanceof Duration,
  timestamp: (value) => value instanceof Timestamp,
  type: (value) => value instanceof TypeName,
  optional: (value) => value instanceof Optional,
};
