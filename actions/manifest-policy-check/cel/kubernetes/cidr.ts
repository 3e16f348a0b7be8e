import { contains, type Cidr as Range } from '../../network/address.ts';
import { CelError } from '../error.ts';
import { func, method, type Overload } from '../overload.ts';
import { Opaque, type Result } from '../value.ts';
import { addressOf, addressText, masked, rangeOf, widthOf } from './address.ts';
import { Ip } from './ip.ts';

/** A range of addresses. */
class Cidr extends Opaque {
  readonly kind = 'net.CIDR';
  readonly range: Range;
  constructor(range: Range) {
    super();
    this.range = range;
  }
  equals(other: Opaque): boolean {
    if (!(other instanceof Cidr)) return false;
    const { version, bits, length } = other.range;
    return version === this.range.version && bits === this.range.bits && length === this.range.length;
  }
}

const notRange = () => new CelError('value', 'not a CIDR');

function containsText(outer: Cidr, inner: Range | undefined, fault: () => CelError): Result {
  return inner ? contains(outer.range, inner) : fault();
}

/** `cidr` of https://kubernetes.io/docs/reference/using-api/cel/. */
export const cidrFunctions: readonly Overload[] = [
  func('cidr', ['string'], (text) => {
    const range = rangeOf(text);
    return range ? new Cidr(range) : notRange();
  }),
  func('isCIDR', ['string'], (text) => rangeOf(text) !== undefined),
  func('string', [Cidr], ({ range }) => `${addressText(range)}/${range.length}`),
  method('ip', [Cidr], ({ range }) => new Ip({ ...range, length: widthOf(range) })),
  method('masked', [Cidr], ({ range }) => new Cidr(masked(range))),
  method('prefixLength', [Cidr], ({ range }) => BigInt(range.length)),
  method('containsIP', [Cidr, Ip], (cidr, { address }) => contains(cidr.range, address)),
  method('containsIP', [Cidr, 'string'], (cidr, text) =>
    containsText(cidr, addressOf(text), () => new CelError('value', 'not an IP address')),
  ),
  method('containsCIDR', [Cidr, Cidr], (cidr, { range }) => contains(cidr.range, range)),
  method('containsCIDR', [Cidr, 'string'], (cidr, text) => containsText(cidr, rangeOf(text), notRange)),
];
