import { requirementsOf } from '../selector.ts';
import type { Endpoint } from './endpoint.ts';
import type { Network } from './network.ts';
import type { Peer, Policy, PolicyRule } from './policy.ts';

/** A dash in front of `podSelector` made two peers of what was meant as one. */
export interface SplitPeer {
  /** The one that has the namespaceSelector. */
  readonly first: Peer;
  /** The one that has the podSelector. */
  readonly second: Peer;
  /** Whom both together would pick; undefined where the first picks all pods anyway, so that the second adds none. */
  readonly meant: Endpoint | undefined;
}

/** Two neighbours of which the second picks nobody of its own namespace, or nobody whom the first does not pick. */
export function splitPeers(network: Network, { policy, peers = [] }: PolicyRule): readonly SplitPeer[] {
  return peers.flatMap((second, index): readonly SplitPeer[] => {
    const first = peers[index - 1];
    if (first === undefined || !isHalf(first, 'namespaceSelector') || !isHalf(second, 'podSelector'))
      return [];
    if (requirementsOf(second.podSelector).length === 0) return [];
    if (requirementsOf(first.namespaceSelector).length === 0) return [{ first, second, meant: undefined }];
    const meant = meantBy(network, policy, first, second);
    return meant ? [{ first, second, meant }] : [];
  });
}

function meantBy(network: Network, { namespace }: Policy, first: Peer, second: Peer): Endpoint | undefined {
  const picked = [...network.picked(second.podSelector)];
  if (picked.some((one) => one.namespace === namespace || one.namespace === undefined)) return undefined;
  return picked.find((one) => network.namespaces.picked(first.namespaceSelector, one.namespace) !== 'no');
}

const isHalf = (
  { block, podSelector, namespaceSelector }: Peer,
  half: 'podSelector' | 'namespaceSelector',
): boolean =>
  block === undefined &&
  podSelector.exists === (half === 'podSelector') &&
  namespaceSelector.exists === (half === 'namespaceSelector');
