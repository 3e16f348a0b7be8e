import { remembered } from '../../../shared/core/remembered.ts';
import { requirementsOf, matches } from '../selector.ts';
import { admitsPods, isEverywhere } from './address.ts';
import type { Endpoint } from './endpoint.ts';
import type { Certainty } from './namespaces.ts';
import type { Network } from './network.ts';
import type { Direction, Peer, Policy, PolicyRule } from './policy.ts';
import { common, everyPort, joined, noPort, union, type PortSet } from './ports.ts';

/**
 * What no file describes. `anywhere`: any address outside the cluster. `addresses`: at least some of them. `elsewhere`: pods
 * of which the files say nothing, in namespaces of which they say nothing.
 */
export const strangers = ['anywhere', 'addresses', 'elsewhere'] as const;
export type Stranger = (typeof strangers)[number];

export type Party = Endpoint | Stranger;

export interface Edge {
  readonly source: Party;
  readonly target: Party;
  readonly ports: PortSet;
}

/**
 * `isolated`: only what some policy allows. `open`: no policy holds. `exempt`: on the node's network. `unknown`: policies of
 * a network plugin may hold.
 */
export type Isolation = 'isolated' | 'open' | 'exempt' | 'unknown';

/** Whether policies decide about the traffic of an endpoint in one direction. */
export function isolation(network: Network, endpoint: Endpoint, direction: Direction): Isolation {
  if (endpoint.isOnHost) return 'exempt';
  if (isIsolated(network, endpoint, direction)) return 'isolated';
  return isForeign(network, endpoint) ? 'unknown' : 'open';
}

/** Whether a policy of a network plugin may say more, or less, than the NetworkPolicies. */
export const isForeign = ({ foreign }: Network, endpoint: Endpoint): boolean =>
  foreign.some((policy) => policy.maySelect(endpoint));

export const isIsolated = (network: Network, endpoint: Endpoint, direction: Direction): boolean =>
  network.policiesOf(endpoint).some(({ rules }) => rules[direction] !== undefined);

/**
 * Every pair that is sure to be able to talk, and on which ports. The pods of one workload among themselves are left out,
 * and what hangs on namespaces whose labels no file tells. Quadratic in the number of workloads.
 */
export function* reach(network: Network): Generator<Edge> {
  const parties: readonly Party[] = [...network.endpoints, ...strangers];
  for (const source of parties)
    for (const target of parties) {
      const ports = allowed(network, source, target);
      if (ports.length > 0) yield { source, target, ports };
    }
}

/** The ports on which one may reach the other: both what leaves and what comes in has to be allowed. */
export function allowed(network: Network, source: Party, target: Party): PortSet {
  if (source === target) return noPort;
  if (typeof source === 'string')
    return typeof target === 'string' ? noPort : side(network, 'ingress', target, source);
  const out = side(network, 'egress', source, target);
  if (typeof target === 'string' || out.length === 0) return out;
  return common(out, side(network, 'ingress', target, source));
}

/** How much policies say about a party: their rules, with the peers and ports of each. */
export const extentOf = (network: Network, party: Party): number =>
  typeof party === 'string' ? 0 : extentsOf(network)(party);

const extentsOf = remembered((network: Network) =>
  remembered((endpoint: Endpoint) =>
    network.policiesOf(endpoint).reduce((sum, policy) => sum + extentOfPolicy(policy), 0),
  ),
);

const extentOfPolicy = remembered(({ rules: { ingress = [], egress = [] } }: Policy): number =>
  [...ingress, ...egress].reduce(
    (sum, { peers = [], ports, namedPorts }) => sum + 1 + peers.length + ports.length + namedPorts.length,
    1,
  ),
);

/** What the policies of an endpoint allow in one direction, with another party. */
export function side(network: Network, direction: Direction, endpoint: Endpoint, other: Party): PortSet {
  const policies = network.policiesOf(endpoint);
  const sets: PortSet[] = [];
  let isFree = true;
  for (const { rules } of policies) {
    const own = rules[direction];
    if (own === undefined) continue;
    isFree = false;
    for (const rule of own)
      if (admits(network, rule, other)) sets.push(portsFor(rule, direction === 'ingress' ? endpoint : other));
  }
  return isFree ? everyPort : union(sets);
}

export const admits = (network: Network, { peers, policy }: PolicyRule, other: Party): boolean =>
  peers === undefined || peers.some((peer) => isIn(network, policy, peer, other));

function isIn(network: Network, policy: Policy, peer: Peer, other: Party): boolean {
  if (typeof other !== 'string') return picks(network, policy, peer, other) === 'yes';
  const { block, namespaceSelector } = peer;
  if (block) return other === 'elsewhere' ? admitsPods(block) : other === 'addresses' || isEverywhere(block);
  return other === 'elsewhere' && namespaceSelector.exists && maySelectStrangers(network, peer);
}

const maySelectStrangers = (network: Network, { namespaceSelector, podSelector }: Peer): boolean =>
  network.namespaces.mayPickOther(namespaceSelector) &&
  requirementsOf(podSelector).every(({ oneOf }) => oneOf?.length !== 0);

/** Whether a peer stands for the pods of a workload. */
export function picks(network: Network, { namespace }: Policy, peer: Peer, endpoint: Endpoint): Certainty {
  const { block, namespaceSelector, podSelector } = peer;
  if (block) return admitsPods(block) ? 'yes' : 'no';
  // Traffic of the node's network comes from the node's address, whatever labels the pod has.
  if (endpoint.isOnHost || !(podSelector.exists || namespaceSelector.exists)) return 'no';
  if (!matches(podSelector, endpoint.labels)) return 'no';
  if (namespaceSelector.exists) return network.namespaces.picked(namespaceSelector, endpoint.namespace);
  return endpoint.namespace === namespace ? 'yes' : 'no';
}

/** A named port is what the containers of the target call so; of strangers nobody knows. */
function portsFor({ ports, namedPorts }: PolicyRule, target: Party): PortSet {
  if (namedPorts.length === 0 || typeof target === 'string') return ports;
  const named = namedPorts.flatMap(({ protocol, name }) =>
    (target.portNames.get(`${protocol}/${name}`) ?? []).map((port) => ({
      protocol,
      first: port,
      last: port,
    })),
  );
  return joined([...ports, ...named]);
}
