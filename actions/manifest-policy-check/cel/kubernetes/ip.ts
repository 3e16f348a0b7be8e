import { contains, type Cidr } from '../../network/address.ts';
import { CelError } from '../error.ts';
import { func, method, type Overload } from '../overload.ts';
import { Opaque } from '../value.ts';
import { addressOf, addressText, rangeOf } from './address.ts';

/** An address. */
export class Ip extends Opaque {
  readonly kind = 'net.IP';
  readonly address: Cidr;
  constructor(address: Cidr) {
    super();
    this.address = address;
  }
  equals(other: Opaque): boolean {
    return (
      other instanceof Ip &&
      other.address.version === this.address.version &&
      other.address.bits === this.address.bits
    );
  }
}

const within =
  (...ranges: readonly string[]) =>
  ({ address }: Ip): boolean =>
    ranges.some((text) => {
      const range = rangeOf(text);
      return range !== undefined && contains(range, address);
    });

const isUnspecified = within('0.0.0.0/32', '::/128');
const isLoopback = within('127.0.0.0/8', '::1/128');
const isLinkLocalUnicast = within('169.254.0.0/16', 'fe80::/10');
const isMulticastOrBroadcast = within('224.0.0.0/4', 'ff00::/8', '255.255.255.255/32');
/** Multicast of one link, whatever its flags: `ff?2::`. */
const isLinkLocalMulticast = ({ address }: Ip): boolean =>
  address.version === 4
    ? within('224.0.0.0/24')(new Ip(address))
    : address.bits >> 120n === 0xffn && ((address.bits >> 112n) & 0xfn) === 2n;

/** `ip` of https://kubernetes.io/docs/reference/using-api/cel/. */
export const ipFunctions: readonly Overload[] = [
  func('ip', ['string'], (text) => {
    const address = addressOf(text);
    return address ? new Ip(address) : new CelError('value', 'not an IP address');
  }),
  func('isIP', ['string'], (text) => addressOf(text) !== undefined),
  func('ip.isCanonical', ['string'], (text) => {
    const address = addressOf(text);
    return address ? addressText(address) === text : new CelError('value', 'not an IP address');
  }),
  func('string', [Ip], ({ address }) => addressText(address)),
  method('family', [Ip], ({ address }) => BigInt(address.version)),
  method('isUnspecified', [Ip], isUnspecified),
  method('isLoopback', [Ip], isLoopback),
  method('isLinkLocalMulticast', [Ip], isLinkLocalMulticast),
  method('isLinkLocalUnicast', [Ip], isLinkLocalUnicast),
  method(
    'isGlobalUnicast',
    [Ip],
    (ip) => ![isUnspecified, isLoopback, isLinkLocalUnicast, isMulticastOrBroadcast].some((is) => is(ip)),
  ),
];
