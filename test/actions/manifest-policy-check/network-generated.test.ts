import { expect, test } from 'vitest';
import { networkOf } from '../../../actions/manifest-policy-check/network/network.ts';
import { holdsPort, type Protocol } from '../../../actions/manifest-policy-check/network/ports.ts';
import { allowed } from '../../../actions/manifest-policy-check/network/reach.ts';
import { seeded } from '../../random.ts';
import { docOf, endpointIn, namespace, pod, policy } from './cluster.ts';
import {
  mayConnect,
  type SpecCluster,
  type SpecPeer,
  type SpecPolicy,
  type SpecRule,
  type SpecSelector,
} from './network-spec.ts';

/** A cluster in which a few labels, names and ports meet again and again. */
function generated(seed: number): SpecCluster {
  const next = seeded(seed);
  const chance = (share: number) => next() < share;
  const one = <Value>(...values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(next() * values.length)] ?? values[0];
  const some = <Value>(most: number, make: () => Value): readonly Value[] =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, make);
  const labels = () => ({
    ...(chance(0.8) ? { app: one('a', 'b') } : {}),
    ...(chance(0.3) ? { tier: one('x', 'y') } : {}),
  });
  const selector = (key: string, values: readonly [string, ...string[]]): SpecSelector => {
    if (chance(0.25)) return {};
    if (chance(0.5)) return { matchLabels: { [key]: one(...values) } };
    const operator = one('In', 'NotIn', 'Exists', 'DoesNotExist');
    return {
      matchExpressions: [{ key, operator, ...(operator.endsWith('In') ? { values: [one(...values)] } : {}) }],
    };
  };
  const podSelector = () => (chance(0.2) ? selector('tier', ['x', 'y']) : selector('app', ['a', 'b']));
  const namespaceSelector = () =>
    chance(0.3) ? selector('kubernetes.io/metadata.name', ['n1', 'n2']) : selector('team', ['red', 'blue']);
  const peer = (): SpecPeer => {
    if (chance(0.15))
      return {
        ipBlock: one(
          { cidr: '0.0.0.0/0' },
          { cidr: '203.0.113.0/24' },
          { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] },
          { cidr: '0.0.0.0/0', except: ['169.254.0.0/16'] },
        ),
      };
    if (chance(0.5)) return { podSelector: podSelector() };
    return chance(0.5)
      ? { namespaceSelector: namespaceSelector() }
      : { namespaceSelector: namespaceSelector(), podSelector: podSelector() };
  };
  const port = () =>
    one(
      { port: 80 },
      { port: 'http' },
      { port: 53, protocol: 'UDP' },
      { port: 79, endPort: 81 },
      { protocol: 'UDP' },
      { port: 'http', protocol: 'UDP' },
    );
  const rule = (peers: 'from' | 'to'): SpecRule => ({
    ...(chance(0.8) ? { [peers]: some(2, peer) } : {}),
    ...(chance(0.5) ? { ports: some(2, port) } : {}),
  });
  const place = () => one('', 'n1', 'n1', 'n2');
  const policies = some(4, (): SpecPolicy => ({
    namespace: place(),
    spec: {
      podSelector: podSelector(),
      ...(chance(0.5)
        ? { policyTypes: one<readonly string[]>([], ['Ingress'], ['Egress'], ['Ingress', 'Egress']) }
        : {}),
      ...(chance(0.7) ? { ingress: some(2, () => rule('from')) } : {}),
      ...(chance(0.5) ? { egress: some(2, () => rule('to')) } : {}),
    },
  }));
  const pods = Array.from({ length: 4 }, (_, index) => ({
    name: `p${index}`,
    namespace: place(),
    labels: labels(),
    ports: chance(0.5) ? [{ name: 'http', containerPort: one(80, 8080), protocol: one('TCP', 'UDP') }] : [],
    hostNetwork: chance(0.1),
    // 10.0.0.0/8
    address: 167_772_160 + index,
  }));
  return {
    namespaces: { n1: { team: one('red', 'blue') }, ...(chance(0.8) ? { n2: { team: 'red' } } : { n2: {} }) },
    pods,
    policies,
  };
}

/** The cluster as one file. */
function written({ namespaces, pods, policies }: SpecCluster): string {
  const inside = (name: string) => (name === '' ? {} : { namespace: name });
  const items = [
    ...Object.entries(namespaces).map(([name, labels]) => namespace(name, labels)),
    ...pods.map(({ name, namespace, labels, ports, hostNetwork }) =>
      pod(name, { labels, ports, hostNetwork, ...inside(namespace) }),
    ),
    ...policies.map(({ spec, namespace }) => policy({ ...spec }, namespace === '' ? undefined : namespace)),
  ];
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
}

const probes: readonly (readonly [Protocol, number])[] = [
  ...[53, 78, 79, 80, 81, 82, 8080].map((port) => ['TCP', port] as const),
  ...[53, 80, 8080].map((port) => ['UDP', port] as const),
  ['SCTP', 80],
];

test('the graph says what the API says, pod by pod and port by port', { timeout: 60_000 }, () => {
  const verdicts = { open: 0, closed: 0 };
  const differences: string[] = [];
  for (let seed = 1; seed <= 1000; seed += 1) {
    const cluster = generated(seed);
    const network = networkOf([docOf('all.json', written(cluster))]);
    for (const source of cluster.pods)
      for (const target of cluster.pods) {
        if (source === target) continue;
        const ports = allowed(network, endpointIn(network, source.name), endpointIn(network, target.name));
        for (const [protocol, port] of probes) {
          const is = mayConnect(cluster, source, target, protocol, port);
          verdicts[is ? 'open' : 'closed'] += 1;
          if (holdsPort(ports, protocol, port) !== is)
            differences.push(`${seed}: ${source.name} ${target.name} ${protocol} ${port}`);
        }
      }
  }
  expect(differences).toEqual([]);
  // Both answers are common, so neither comes by itself.
  expect(Math.min(verdicts.open, verdicts.closed)).toBeGreaterThan(20_000);
});
