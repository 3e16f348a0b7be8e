import { cidrOf, type Cidr } from '../../network/address.ts';

/** One address: an IPv4 or IPv6 range of full length. Stricter than ranges in manifests: no leading zeros, no IPv4 in IPv6. */
export function addressOf(text: string): Cidr | undefined {
  if (!isStrict(text)) return undefined;
  return cidrOf(`${plainGroups(text)}/${text.includes(':') ? '128' : '32'}`);
}

/** A range as Go's net/netip reads it; bits behind the prefix may be set. */
export function rangeOf(text: string): Cidr | undefined {
  const [address = '', length = ''] = text.split('/');
  return isStrict(address) && /^(?:0|[1-9][0-9]{0,2})$/.test(length)
    ? cidrOf(`${plainGroups(address)}${text.slice(address.length)}`)
    : undefined;
}

const isStrict = (address: string): boolean =>
  address.length <= 45 &&
  !/(?:^|[.:])0[0-9]+(?=\.|$)/.test(address.includes('.') ? address : '') &&
  !isMapped(address);

/** `::ffff:1.2.3.4` is one host with two names, which Kubernetes refuses. */
const isMapped = (address: string): boolean =>
  /^(?:0{0,4}:){2,6}ffff:(?:[0-9.]{7,15}|[0-9a-f]{1,4}:[0-9a-f]{1,4})$/i.test(address);

/** The last 32 bits of an IPv6 address may be written as IPv4. */
function plainGroups(address: string): string {
  const [, front, ...parts] =
    /^(.*:)([0-9]{1,3})\.([0-9]{1,3})\.([0-9]{1,3})\.([0-9]{1,3})$/.exec(address) ?? [];
  if (front === undefined || parts.some((part) => Number(part) > 255)) return address;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
  return `${front}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

/** The one way in which RFC 5952 writes an address. */
export function addressText({ version, bits }: Cidr): string {
  if (version === 4) return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((bits >> BigInt(112 - at * 16)) & 0xffffn).toString(16),
  );
  const runs = groups.join(':').match(/(?<![^:])0(?::0)+(?![^:])/g) ?? [];
  const [longest] = [...runs].sort((left, right) => right.length - left.length);
  if (longest === undefined) return groups.join(':');
  return groups.join(':').replace(new RegExp(`(?:^|:)${longest}(?::|$)`), '::');
}

/** How many bits an address has. */
export const widthOf = ({ version }: Cidr): number => (version === 4 ? 32 : 128);

/** The range with the bits behind its prefix cleared. */
export function masked(range: Cidr): Cidr {
  const shift = BigInt(widthOf(range) - range.length);
  return { ...range, bits: (range.bits >> shift) << shift };
}
