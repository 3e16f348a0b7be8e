import { BlockList, isIP } from 'node:net';

/** Who an address belongs to: the internet, this machine or its network, or nobody a server may be asked at. */
export type Reach = 'public' | 'local' | 'never';

/**
 * IANA's special-purpose registries (RFC 6890 and what came after), cloud metadata services on top. What is not an
 * address, or has a zone, is `never`.
 */
export function reachOf(address: string): Reach {
  const version = isIP(address);
  if (version === 0 || address.includes('%')) return 'never';
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (metadata.check(address, family)) return 'never';
  if (local.check(address, family)) return 'local';
  if (special.check(address, family)) return 'never';
  return version === 4 || unicast.check(address, family) ? 'public' : 'never';
}

/** Metadata services that stand in ranges with other uses; 169.254.0.0/16 is `special` as a whole. */
const metadata = blocks(
  '168.63.129.16/32', // Azure's host
  '100.100.100.200/32', // Alibaba
  'fd00:ec2::/32', // AWS
  'fd20:ce::254/128', // Google
);

const local = blocks(
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
);

const special = blocks(
  '0.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // IETF protocol assignments: Teredo, benchmarking, ORCHID.
  '2001::/23',
  '2001:db8::/32',
  // 6to4: holds an IPv4 address, and nobody relays it any more (RFC 7526).
  '2002::/16',
  '3fff::/20',
);

/**
 * The global unicast of IPv6, and the two prefixes that stand for IPv4: mapped, and the NAT64 one, by which a host is
 * reached from networks without IPv4. Compatible, link-local, site-local, multicast and local NAT64 lie outside.
 */
const unicast = blocks('2000::/3', '::ffff:0:0/96', '64:ff9b::/96');

/** An IPv4 block counts in its mapped and its NAT64 (RFC 6052) form too. */
function blocks(...ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits = ''] = range.split('/');
    if (isIP(network) === 6) {
      list.addSubnet(network, Number(bits), 'ipv6');
      continue;
    }
    list.addSubnet(network, Number(bits), 'ipv4');
    for (const prefix of ['::ffff:', '64:ff9b::']) {
      list.addSubnet(`${prefix}${network}`, 96 + Number(bits), 'ipv6');
    }
  }
  return list;
}
