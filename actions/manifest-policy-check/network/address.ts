import type { Block } from './policy.ts';

/** An address range: its bits from the front, IPv4 and IPv6 apart. */
export interface Cidr {
  readonly version: 4 | 6;
  readonly bits: bigint;
  /** Number of bits that count. */
  readonly length: number;
}

const widths = { 4: 32, 6: 128 } as const;

/** Undefined for what is no CIDR. */
export function cidrOf(text: string): Cidr | undefined {
  const found = /^(?<address>[\dA-Fa-f.:]{2,45})\/(?<length>\d{1,3})$/.exec(text)?.groups;
  if (found?.address === undefined) return undefined;
  const length = Number(found.length);
  const version = found.address.includes(':') ? 6 : 4;
  const bits = version === 4 ? bitsOfV4(found.address) : bitsOfV6(found.address);
  return bits === undefined || length > widths[version] ? undefined : { version, bits, length };
}

function bitsOfV4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((bits, part) => bits * 256n + BigInt(part), 0n);
}

function bitsOfV6(text: string): bigint | undefined {
  const halves = text.split('::');
  const [head = '', tail] = halves;
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = 8 - first.length - last.length;
  if (halves.length > 2 || (tail === undefined ? missing !== 0 : missing < 1)) return undefined;
  const groups = [...first, ...Array.from({ length: missing }, () => '0'), ...last];
  if (groups.some((group) => !/^[\dA-Fa-f]{1,4}$/.test(group))) return undefined;
  return groups.reduce((bits, group) => bits * 65_536n + BigInt(`0x${group}`), 0n);
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  if (outer.version !== inner.version || outer.length > inner.length) return false;
  const shift = BigInt(widths[outer.version] - outer.length);
  return outer.bits >> shift === inner.bits >> shift;
}

/** The address where a cloud's virtual machine, and so each pod on it, finds credentials, on port 80. */
export const metadataAddress = '169.254.169.254';

/** Whether a block lets packets to one IPv4 address pass. */
export function admitsAddress({ cidr, except }: Block, address: string): boolean {
  const one = cidrOf(`${address}/32`);
  const isIn = (text: string) => {
    const range = cidrOf(text);
    return one !== undefined && range !== undefined && contains(range, one);
  };
  return isIn(cidr) && !except.some(isIn);
}

/** `0.0.0.0/0` or `::/0`, whatever is taken out of it. */
export const isEverywhere = ({ cidr }: Block): boolean => cidrOf(cidr)?.length === 0;

/** Addresses that never belong to pods. Source: RFC 3927, RFC 4291 section 2.5.6. */
const linkLocal = ['169.254.0.0/16', 'fe80::/10'].flatMap((text) => cidrOf(text) ?? []);

/**
 * Whether pods are admitted by their addresses, which no file tells. Only a block of all addresses is sure to hold them, and
 * not where a part is taken out that may be the pods' own. Read literally the API admits them then, and most network
 * plugins do; Cilium does not (https://docs.cilium.io/en/stable/security/policy/language/#cidr-based).
 */
export function admitsPods(block: Block): boolean {
  const isHarmless = (text: string) => {
    const range = cidrOf(text);
    return range !== undefined && linkLocal.some((local) => contains(local, range));
  };
  return isEverywhere(block) && block.except.every(isHarmless);
}
