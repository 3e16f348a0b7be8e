import { CelError } from '../error.ts';
import { toInt } from '../integer.ts';
import { compareNative, numberOf } from '../order.ts';
import { func, variadic, type Overload } from '../overload.ts';
import { isList, kindOf, Uint, type Result, type Value } from '../value.ts';

/** The argument that stands furthest in one direction; of equals the first. */
function extreme(name: string, args: readonly Value[], sign: number): Result {
  const [only] = args;
  const values = args.length === 1 && only !== undefined && isList(only) ? only : args;
  let best: Value | undefined;
  for (const value of values) {
    const amount = numberOf(value);
    if (amount === undefined)
      return new CelError('overload', `no such overload: ${name} of ${kindOf(value)}`);
    const most = best === undefined ? undefined : numberOf(best);
    if (most === undefined || compareNative(amount, most) * sign > 0) best = value;
  }
  return best ?? new CelError('value', `${name} of nothing`);
}

/** Halves go away from zero. */
const round = (value: number): number =>
  Math.abs(value % 1) === 0.5 ? Math.trunc(value) + Math.sign(value) : Math.round(value);

type Bits = (left: bigint, right: bigint) => bigint;

const bitwise = (name: string, apply: Bits): readonly Overload[] => [
  func(name, ['int', 'int'], (left, right) => apply(left, right)),
  func(name, ['uint', 'uint'], (left, right) => new Uint(apply(left.value, right.value))),
];

/** Bits beyond the 64th fall out; `by` may not be negative. */
const shift = (name: string, apply: Bits): readonly Overload[] => {
  const moved = (bits: bigint, by: bigint): bigint | CelError => {
    if (by < 0n) return new CelError('value', `${name} by a negative offset`);
    return by >= 64n ? 0n : BigInt.asUintN(64, apply(BigInt.asUintN(64, bits), by));
  };
  return [
    func(name, ['int', 'int'], (value, by) => {
      const bits = moved(value, by);
      return typeof bits === 'bigint' ? BigInt.asIntN(64, bits) : bits;
    }),
    func(name, ['uint', 'int'], ({ value }, by) => {
      const bits = moved(value, by);
      return typeof bits === 'bigint' ? new Uint(bits) : bits;
    }),
  ];
};

const doubles: Readonly<Record<string, (value: number) => number | boolean>> = {
  'math.ceil': Math.ceil,
  'math.floor': Math.floor,
  'math.trunc': Math.trunc,
  'math.round': round,
  'math.abs': Math.abs,
  'math.sign': Math.sign,
  'math.sqrt': Math.sqrt,
  'math.isNaN': Number.isNaN,
  'math.isInf': (value) => Math.abs(value) === Infinity,
  'math.isFinite': Number.isFinite,
};

/** The extension `math`. */
export const mathFunctions: readonly Overload[] = [
  variadic('math.greatest', (args) => extreme('math.greatest', args, 1)),
  variadic('math.least', (args) => extreme('math.least', args, -1)),
  ...Object.entries(doubles).map(([name, apply]) => func(name, ['double'], (value) => apply(value))),
  func('math.abs', ['int'], (value) => toInt(value < 0n ? -value : value)),
  func('math.abs', ['uint'], (value) => value),
  func('math.sign', ['int'], (value) => (value > 0n ? 1n : value < 0n ? -1n : 0n)),
  func('math.sign', ['uint'], ({ value }) => new Uint(value > 0n ? 1n : 0n)),
  func('math.sqrt', ['int'], (value) => Math.sqrt(Number(value))),
  func('math.sqrt', ['uint'], ({ value }) => Math.sqrt(Number(value))),
  ...bitwise('math.bitAnd', (left, right) => left & right),
  ...bitwise('math.bitOr', (left, right) => left | right),
  ...bitwise('math.bitXor', (left, right) => left ^ right),
  func('math.bitNot', ['int'], (value) => ~value),
  func('math.bitNot', ['uint'], ({ value }) => new Uint(BigInt.asUintN(64, ~value))),
  ...shift('math.bitShiftLeft', (bits, by) => bits << by),
  ...shift('math.bitShiftRight', (bits, by) => bits >> by),
];
