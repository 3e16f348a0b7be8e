import { groupBy } from '../../../shared/core/group.ts';
import type { Endpoint } from './endpoint.ts';
import type { Network } from './network.ts';
import type { Direction } from './policy.ts';
import { noPort, union, without, type PortSet } from './ports.ts';
import { allowed, extentOf, isForeign, isIsolated, side, strangers, type Edge, type Party } from './reach.ts';
import { signaturesOf } from './signature.ts';

/** Traffic that head allows and base did not. */
export interface Gain extends Edge {
  /**
   * `source`, `target`: that workload is new. Else the side whose policies opened; `ingress` where both did.
   */
  readonly cause: 'source' | 'target' | Direction;
}

/** How many pairs are compared: far above real repositories. */
const mostPairs = 100_000;
/** How many rules, peers and ports of policies are looked at for them. */
const mostLooks = 5_000_000;

/**
 * What head gained, where a policy had or has a say: that pods talk to whatever nobody isolates is no news. Endpoints are
 * the same where they have the same title.
 */
export function gainsOf(head: Network, base: Network): { gains: readonly Gain[]; isCut: boolean } {
  const numbers = new Map<string, number>();
  const now = stateOf(head, numbers);
  const then = stateOf(base, numbers);
  const changed = new Set(
    [...now.signatures].filter(([title, own]) => then.signatures.get(title) !== own).map(([title]) => title),
  );
  const isChanged = (party: Party) => typeof party !== 'string' && changed.has(party.title);
  const parties: readonly Party[] = [...head.endpoints, ...strangers];
  const touched = parties.filter(isChanged);
  const untouched = parties.filter((party) => !isChanged(party));
  const found = new Map<string, Gain>();
  let pairs = 0;
  let looks = 0;
  for (const [sources, targets] of [
    [touched, parties],
    [untouched, touched],
  ] as const)
    for (const source of sources)
      for (const target of targets) {
        if (nameOf(source) === nameOf(target)) continue;
        looks += looksFor(now, [source], [target]) + looksFor(then, twins(then, source), twins(then, target));
        if (++pairs > mostPairs || looks > mostLooks) return { gains: settled(found), isCut: true };
        const gain = gainOf(now, then, source, target);
        if (gain === undefined) continue;
        const key = `${nameOf(source)}\n${nameOf(target)}`;
        const known = found.get(key);
        found.set(key, known ? { ...known, ports: union([known.ports, gain.ports]) } : gain);
      }
  return { gains: settled(found), isCut: false };
}

export const nameOf = (party: Party): string => (typeof party === 'string' ? party : party.title);

interface State {
  readonly network: Network;
  readonly signatures: ReadonlyMap<string, string>;
  readonly byTitle: ReadonlyMap<string, readonly Endpoint[]>;
  readonly isolated: Readonly<Record<Direction, ReadonlySet<Endpoint>>>;
}

function stateOf(network: Network, numbers: Map<string, number>): State {
  const isolated = (direction: Direction) =>
    new Set(network.endpoints.filter((endpoint) => isIsolated(network, endpoint, direction)));
  return {
    network,
    signatures: signaturesOf(network, numbers),
    byTitle: groupBy(network.endpoints, ({ title }) => title),
    isolated: { ingress: isolated('ingress'), egress: isolated('egress') },
  };
}

/** What it takes to tell whether any of these may reach any of those. */
function looksFor({ network }: State, sources: readonly Party[], targets: readonly Party[]): number {
  const ofAll = (parties: readonly Party[]) =>
    parties.reduce((sum, one) => sum + 1 + extentOf(network, one), 0);
  return targets.length * ofAll(sources) + sources.length * ofAll(targets);
}

const twins = ({ byTitle }: State, party: Party): readonly Party[] =>
  typeof party === 'string' ? [party] : (byTitle.get(party.title) ?? []);

const isGoverned = ({ isolated }: State, source: Party, target: Party): boolean =>
  (typeof source !== 'string' && isolated.egress.has(source)) ||
  (typeof target !== 'string' && isolated.ingress.has(target));

const isUnclear = ({ network }: State, party: Party): boolean =>
  typeof party !== 'string' && (!party.hasOwnLabels || isForeign(network, party));

function gainOf(now: State, then: State, source: Party, target: Party): Gain | undefined {
  const sources = twins(then, source);
  const targets = twins(then, target);
  const pairs = sources.flatMap((from) => targets.map((to) => ({ from, to })));
  if (!isGoverned(now, source, target) && !pairs.some(({ from, to }) => isGoverned(then, from, to)))
    return undefined;
  const all = allowed(now.network, source, target);
  if (all.length === 0) return undefined;
  const ports = without(all, union(pairs.map(({ from, to }) => allowed(then.network, from, to))));
  if (ports.length === 0 || isUnclear(now, source) || isUnclear(now, target)) return undefined;
  if (sources.length === 0) return { source, target, ports, cause: 'source' };
  if (targets.length === 0) return { source, target, ports, cause: 'target' };
  return { source, target, ports, cause: ingressOpened(now, then, source, target) ? 'ingress' : 'egress' };
}

function ingressOpened(now: State, then: State, source: Party, target: Party): boolean {
  if (typeof target === 'string') return false;
  const sides = twins(then, target).flatMap((to) =>
    typeof to === 'string' ? [] : twins(then, source).map((from) => side(then.network, 'ingress', to, from)),
  );
  return without(side(now.network, 'ingress', target, source), union(sides)).length > 0;
}

/** Who is open to any address is open to some. */
function settled(found: ReadonlyMap<string, Gain>): readonly Gain[] {
  const portsOf = (source: Party, target: Party): PortSet =>
    found.get(`${nameOf(source)}\n${nameOf(target)}`)?.ports ?? noPort;
  return [...found.values()].filter(({ source, target, ports }) => {
    if (source === 'addresses') return without(ports, portsOf('anywhere', target)).length > 0;
    return target !== 'addresses' || without(ports, portsOf(source, 'anywhere')).length > 0;
  });
}
