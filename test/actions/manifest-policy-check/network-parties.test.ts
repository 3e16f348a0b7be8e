import { expect, test } from 'vitest';
import { portsText } from '../../../actions/manifest-policy-check/network/ports.ts';
import { allowed, reach } from '../../../actions/manifest-policy-check/network/reach.ts';
import { clusterOf, namespace, partyIn, pod, policy, type Written } from './cluster.ts';

const app = (value: string): Written => ({ matchLabels: { app: value } });
const db = { podSelector: app('db') };
const web = { podSelector: app('web') };
const tcp = (port: number | string): Written => ({ port });
const every = 'every port';

const shopDb = pod('db', { namespace: 'shop' });
const opsWeb = pod('web', { namespace: 'ops' });
const shopWeb = pod('web', { namespace: 'shop' });
const ops = namespace('ops', { team: 'ops' });
const team = (value: string): Written => ({ namespaceSelector: { matchLabels: { team: value } } });
const named = (name: string): Written => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
});
const toDb = (...from: readonly Written[]): Written => policy({ ...db, ingress: [{ from }] }, 'shop');

const wideRows: readonly [string, readonly Written[], string, string, string][] = [
  ['a policy is for its namespace', [opsWeb, shopDb, policy(db, 'ops')], 'web', 'db', every],
  [
    'a podSelector alone means the own namespace',
    [opsWeb, shopDb, toDb({ podSelector: {} })],
    'web',
    'db',
    '',
  ],
  ['a namespace by its label', [ops, opsWeb, shopDb, toDb(team('ops'))], 'web', 'db', every],
  ['a namespace with another label', [ops, opsWeb, shopDb, toDb(team('dev'))], 'web', 'db', ''],
  ['a namespace by the name it always has', [opsWeb, shopDb, toDb(named('ops'))], 'web', 'db', every],
  ['a namespace by another name', [opsWeb, shopDb, toDb(named('dev'))], 'web', 'db', ''],
  ['labels that no file tells are not sure', [opsWeb, shopDb, toDb(team('ops'))], 'web', 'db', ''],
  [
    'a label cannot stand in for the name',
    [namespace('ops', { 'kubernetes.io/metadata.name': 'shop' }), opsWeb, shopDb, toDb(named('shop'))],
    'web',
    'db',
    '',
  ],
  [
    'both in one peer: both hold',
    [ops, opsWeb, shopDb, toDb({ ...team('ops'), ...web })],
    'web',
    'db',
    every,
  ],
  [
    'both in one peer: only the namespace',
    [ops, opsWeb, shopDb, toDb({ ...team('ops'), podSelector: app('api') })],
    'web',
    'db',
    '',
  ],
  [
    'both in one peer: only the pod',
    [ops, shopWeb, shopDb, toDb({ ...team('ops'), ...web })],
    'web',
    'db',
    '',
  ],
  [
    'a dash between them: the namespace is enough',
    [ops, opsWeb, shopDb, toDb(team('ops'), { podSelector: app('api') })],
    'web',
    'db',
    every,
  ],
  [
    'a dash between them: the pod is enough',
    [ops, shopWeb, shopDb, toDb(team('ops'), web)],
    'web',
    'db',
    every,
  ],
  [
    'two namespaces of one name: either',
    [ops, namespace('ops', { team: 'dev' }), opsWeb, shopDb, toDb(team('dev'))],
    'web',
    'db',
    every,
  ],
  [
    'unnamed namespaces are one',
    [pod('web'), pod('db'), policy({ ...db, ingress: [{ from: [web] }] })],
    'web',
    'db',
    every,
  ],
  ['an unnamed namespace is not a named one', [pod('web'), shopDb, toDb(web)], 'web', 'db', ''],
  [
    'policies add up',
    [
      pod('web'),
      pod('db'),
      policy({ podSelector: {} }),
      policy({ ...db, ingress: [{ from: [web], ports: [tcp(80)] }] }),
    ],
    'web',
    'db',
    'TCP 80',
  ],
  [
    'egress of one and ingress of the other',
    [
      pod('web'),
      pod('db'),
      policy({ ...db, ingress: [{ ports: [{ port: 80, endPort: 90 }] }] }),
      policy({ ...web, egress: [{ ports: [{ port: 85, endPort: 99 }] }] }),
    ],
    'web',
    'db',
    'TCP 85-90',
  ],
  [
    'egress denied, ingress allowed',
    [pod('web'), pod('db'), policy({ ...db, ingress: [{}] }), policy({ ...web, policyTypes: ['Egress'] })],
    'web',
    'db',
    '',
  ],
  [
    'a pod on the host is not isolated',
    [pod('web'), pod('db', { hostNetwork: true }), policy({ podSelector: {} })],
    'web',
    'db',
    every,
  ],
  [
    'a pod on the host sends as the node',
    [
      pod('web', { hostNetwork: true }),
      pod('db'),
      policy({ ...db, ingress: [{ from: [{ podSelector: {} }] }] }),
    ],
    'web',
    'db',
    '',
  ],
  [
    'a pod on the host is everybody too',
    [pod('web', { hostNetwork: true }), pod('db'), policy({ ...db, ingress: [{}] })],
    'web',
    'db',
    every,
  ],
  [
    'labels are text',
    [
      pod('web', { labels: { on: true } }),
      pod('db'),
      policy({ ...db, ingress: [{ from: [{ podSelector: { matchLabels: { on: 'true' } } }] }] }),
    ],
    'web',
    'db',
    every,
  ],
  ['anywhere, nobody isolates', [pod('db')], 'anywhere', 'db', every],
  ['anywhere, isolated', [pod('db'), policy(db)], 'anywhere', 'db', ''],
  [
    'anywhere, an empty rule',
    [pod('db'), policy({ ...db, ingress: [{ ports: [tcp(80)] }] })],
    'anywhere',
    'db',
    'TCP 80',
  ],
  [
    'anywhere, a part',
    [pod('db'), policy({ ...db, ingress: [{ from: [{ ipBlock: { cidr: '203.0.113.0/24' } }] }] })],
    'anywhere',
    'db',
    '',
  ],
  [
    'some addresses, a part',
    [pod('db'), policy({ ...db, ingress: [{ from: [{ ipBlock: { cidr: '203.0.113.0/24' } }] }] })],
    'addresses',
    'db',
    every,
  ],
  [
    'anywhere is no pod',
    [pod('db'), policy({ ...db, ingress: [{ from: [{ namespaceSelector: {} }] }] })],
    'anywhere',
    'db',
    '',
  ],
  [
    'to anywhere but the private part',
    [
      pod('db'),
      policy({ ...db, egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }] }] }),
    ],
    'db',
    'anywhere',
    every,
  ],
  [
    'elsewhere, all namespaces',
    [pod('db'), policy({ ...db, ingress: [{ from: [{ namespaceSelector: {} }] }] })],
    'elsewhere',
    'db',
    every,
  ],
  [
    'elsewhere, the own namespace',
    [pod('db'), policy({ ...db, ingress: [{ from: [{ podSelector: {} }] }] })],
    'elsewhere',
    'db',
    '',
  ],
  ['elsewhere, a name that no file has', [shopDb, toDb(named('ops'))], 'elsewhere', 'db', every],
  ['elsewhere, a name that a file has', [shopDb, opsWeb, toDb(named('ops'))], 'elsewhere', 'db', ''],
  ['to oneself is not said', [pod('web')], 'web', 'web', ''],
];

test.each(wideRows)('%s', (_, objects, source, target, ports) => {
  const network = clusterOf(objects);
  expect(portsText(allowed(network, partyIn(network, source), partyIn(network, target)))).toBe(ports);
});

test('every edge of a small cluster', () => {
  const network = clusterOf([
    pod('web'),
    pod('db'),
    policy({ ...db, ingress: [{ from: [web], ports: [tcp(5432)] }] }),
  ]);
  const names = [...reach(network)].map(
    ({ source, target, ports }) =>
      [source, target].map((one) => (typeof one === 'string' ? one : one.object.name)).join(' ') +
      `: ${portsText(ports)}`,
  );
  expect(names).toEqual([
    'web db: TCP 5432',
    'web anywhere: every port',
    'web addresses: every port',
    'web elsewhere: every port',
    'db web: every port',
    'db anywhere: every port',
    'db addresses: every port',
    'db elsewhere: every port',
    'anywhere web: every port',
    'addresses web: every port',
    'elsewhere web: every port',
  ]);
});
