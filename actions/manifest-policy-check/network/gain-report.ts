import type { Report } from '../../../shared/core/finding.ts';
import { groupBy } from '../../../shared/core/group.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../object.ts';
import { about } from '../workload-rule.ts';
import type { Endpoint } from './endpoint.ts';
import { nameOf, type Gain } from './gains.ts';
import type { Network } from './network.ts';
import type { Direction, Policy } from './policy.ts';
import { common, portsText } from './ports.ts';
import { admits, isIsolated, type Party, type Stranger } from './reach.ts';
import { labelsChanged, signatureOf } from './signature.ts';

/** What is gained, in sentences: one for each workload that opened, or is new. */
export function* gainReports(head: Network, base: Network, gains: readonly Gain[]): Generator<Report> {
  const before = beforeOf(base);
  for (const group of groupBy(gains, subjectKey).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const place = placeOf(head, before, first);
    const message = sentence(head, before, first, group);
    const edges = group.slice(0, mostListed).map(({ source, target, ports }) => ({
      source: nameOf(source),
      target: nameOf(target),
      ports: portsText(ports),
    }));
    yield {
      ...about(place.object, place.field, message, { properties: { gained: edges, total: group.length } }),
      evidence: edges.map(({ source, target, ports }) => `${source} -> ${target}: ${ports}`).join('\n'),
    };
  }
}

/** Of one report, in its properties. */
const mostListed = 50;
/** Of one report, in its sentence. */
const mostNamed = 3;

const isBySource = ({ cause }: Gain): boolean => cause === 'source' || cause === 'egress';

const subjectKey = (gain: Gain): string =>
  `${gain.cause} ${nameOf(isBySource(gain) ? gain.source : gain.target)}`;

/** What base had. */
interface Before {
  readonly network: Network;
  readonly twins: (endpoint: Endpoint) => readonly Endpoint[];
  readonly hasPolicy: (policy: Policy) => boolean;
}

function beforeOf(network: Network): Before {
  const endpoints = groupBy(network.endpoints, ({ title }) => title);
  const policies = new Set(network.policies.map(signatureOf));
  return {
    network,
    twins: ({ title }) => endpoints.get(title) ?? [],
    hasPolicy: (policy) => policies.has(signatureOf(policy)),
  };
}

function sentence(head: Network, before: Before, first: Gain, group: readonly Gain[]): string {
  const { source, target, cause } = first;
  const bySource = isBySource(first);
  const subject = bySource ? source : target;
  const others = group.map((gain) => (bySource ? gain.target : gain.source));
  const texts = group.map(({ ports }) => portsText(ports));
  const isAlike = new Set(texts).size === 1;
  const names = others
    .slice(0, mostNamed)
    .map((party, index) => words(party) + (isAlike ? '' : ` (${texts[index] ?? ''})`));
  const list = andMore(names, others.length - names.length);
  const on = isAlike ? ` on ${texts[0] ?? ''}` : '';
  const opened = cause === 'ingress' || cause === 'egress' ? freed(head, before, subject, cause) : '';
  if (bySource) return `${opened}${words(subject)} can now reach ${list}${on}.`;
  if (group.length === 1 && opened === '') return `${capital(list)} can now reach ${words(subject)}${on}.`;
  return `${opened}${words(subject)} can now be reached by ${list}${on}.`;
}

function freed(head: Network, { twins, network }: Before, party: Party, direction: Direction): string {
  if (typeof party === 'string' || isIsolated(head, party, direction)) return '';
  const was = twins(party).some((twin) => isIsolated(network, twin, direction));
  return was ? `No NetworkPolicy isolates it for ${direction} any more: ` : '';
}

const strangerWords: Readonly<Record<Stranger, string>> = {
  anywhere: 'any address outside the cluster',
  addresses: 'some addresses outside the cluster',
  elsewhere: 'pods that these files do not describe',
};

const words = (party: Party): string => (typeof party === 'string' ? strangerWords[party] : party.title);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function andMore(names: readonly string[], more: number): string {
  const all = more > 0 ? [...names, `${more} more`] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

interface Place {
  readonly object: KubeObject;
  readonly field: Field;
}

/** The rule that lets it through, where it is new; else the pods that are, by their labels or altogether. */
function placeOf(head: Network, before: Before, gain: Gain): Place {
  const { cause } = gain;
  const bySource = isBySource(gain);
  const [subject, other] = bySource ? [gain.source, gain.target] : [gain.target, gain.source];
  // A gain has pods at one end, and its cause is there.
  const endpoint = [subject, other].find((party): party is Endpoint => typeof party !== 'string');
  if (endpoint === undefined) throw new Error('traffic between strangers');
  if (cause === 'ingress' || cause === 'egress') {
    const rule = newRule(head, before, endpoint, other, gain, cause);
    if (rule) return { object: rule.policy.object, field: rule.field };
    const relabelled = [endpoint, other].find(
      (party): party is Endpoint =>
        typeof party !== 'string' && before.twins(party).some((twin) => labelsChanged(party, twin)),
    );
    if (relabelled) return { object: relabelled.object, field: relabelled.pod.metadata.at('labels') };
  }
  return { object: endpoint.object, field: endpoint.object.root.at('metadata', 'name') };
}

const newRule = (
  head: Network,
  before: Before,
  endpoint: Endpoint,
  other: Party,
  { ports }: Gain,
  direction: Direction,
) =>
  head
    .policiesOf(endpoint)
    .filter((policy) => !before.hasPolicy(policy))
    .flatMap(({ rules }) => rules[direction] ?? [])
    .find(
      (rule) =>
        admits(head, rule, other) && (rule.namedPorts.length > 0 || common(rule.ports, ports).length > 0),
    );
