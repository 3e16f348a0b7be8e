import { CelError } from '../error.ts';
import { inInt64, toInt } from '../integer.ts';
import { compareNative } from '../order.ts';
import { func, method, type Overload } from '../overload.ts';
import { Opaque } from '../value.ts';

/** The finest that a quantity tells apart: what is finer is rounded away from zero. */
const nano = 1_000_000_000n;
const form = /^([+-]?)([0-9]*)(?:\.([0-9]*))?([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]{1,3})?$/;
const longest = 500;
const decimal = new Map(
  ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'].map((unit, at) => [unit, at * 3 - 9]),
);
const binary = new Map(
  ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((unit, at) => [unit, 1024n ** BigInt(at + 1)]),
);
/** Kubernetes caps binary ones here. */
const most = (2n ** 63n - 1n) * nano;

/** An amount of a resource, as Kubernetes writes it: `100m`, `1.5Gi`, `1e3`. */
class Quantity extends Opaque {
  readonly kind = 'kubernetes.Quantity';
  readonly nanos: bigint;
  constructor(nanos: bigint) {
    super();
    this.nanos = nanos;
  }
  equals(other: Opaque): boolean {
    return other instanceof Quantity && other.nanos === this.nanos;
  }
}

function parseQuantity(text: string): Quantity | undefined {
  const match = text.length > longest ? null : form.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', unit = ''] = match;
  if (whole + fraction === '') return undefined;
  const digits = BigInt(whole + fraction);
  const factor = binary.get(unit);
  const power = factor === undefined ? (decimal.get(unit) ?? Number(unit.slice(1))) : 0;
  const scale = power + 9 - fraction.length;
  const upper = digits * (factor ?? 1n) * 10n ** BigInt(Math.max(scale, 0));
  const lower = 10n ** BigInt(Math.max(-scale, 0));
  const rounded = (upper + lower - 1n) / lower;
  const nanos = factor !== undefined && rounded > most ? most : rounded;
  return new Quantity(sign === '-' ? -nanos : nanos);
}

const order = (left: Quantity, right: Quantity): number => compareNative(left.nanos, right.nanos);
const sign = ({ nanos }: Quantity): bigint => (nanos > 0n ? 1n : nanos < 0n ? -1n : 0n);
const isWhole = ({ nanos }: Quantity): boolean => nanos % nano === 0n && inInt64(nanos / nano);

/** `quantity` of https://kubernetes.io/docs/reference/using-api/cel/. */
export const quantityFunctions: readonly Overload[] = [
  func('quantity', ['string'], (text) => parseQuantity(text) ?? new CelError('value', 'not a quantity')),
  func('isQuantity', ['string'], (text) => parseQuantity(text) !== undefined),
  method('isInteger', [Quantity], isWhole),
  method('asInteger', [Quantity], (quantity) =>
    isWhole(quantity) ? toInt(quantity.nanos / nano) : new CelError('value', 'the quantity is no integer'),
  ),
  method('asApproximateFloat', [Quantity], ({ nanos }) => Number(nanos) / Number(nano)),
  // Documented as a method, and declared as a function.
  method('sign', [Quantity], sign),
  func('sign', [Quantity], sign),
  method('add', [Quantity, Quantity], (left, right) => new Quantity(left.nanos + right.nanos)),
  method('add', [Quantity, 'int'], (left, right) => new Quantity(left.nanos + right * nano)),
  method('sub', [Quantity, Quantity], (left, right) => new Quantity(left.nanos - right.nanos)),
  method('sub', [Quantity, 'int'], (left, right) => new Quantity(left.nanos - right * nano)),
  method('isLessThan', [Quantity, Quantity], (left, right) => order(left, right) < 0),
  method('isGreaterThan', [Quantity, Quantity], (left, right) => order(left, right) > 0),
  method('compareTo', [Quantity, Quantity], (left, right) => BigInt(order(left, right))),
];
