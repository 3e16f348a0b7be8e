import { expect, test } from 'vitest';
import { portsText } from '../../../actions/manifest-policy-check/network/ports.ts';
import { allowed } from '../../../actions/manifest-policy-check/network/reach.ts';
import { clusterOf, endpointIn, pod, policy, type Written } from './cluster.ts';

const app = (value: string): Written => ({ matchLabels: { app: value } });
const db = { podSelector: app('db') };
const web = { podSelector: app('web') };
const tcp = (port: number | string): Written => ({ port });
const every = 'every port';

/** What `ingress` of a policy for `db` lets through from `web`, both in one namespace. */
const ingressRows: readonly [string, Written, string][] = [
  ['no rules deny', { ...db, ingress: [] }, ''],
  ['absent rules deny', { ...db }, ''],
  ['rules of null deny', { ...db, ingress: null }, ''],
  ['an empty rule admits everybody', { ...db, ingress: [{}] }, every],
  ['a rule of null is an empty one', { ...db, ingress: [null] }, every],
  ['an empty from admits everybody', { ...db, ingress: [{ from: [] }] }, every],
  ['a from of null admits everybody', { ...db, ingress: [{ from: null }] }, every],
  ['a peer by label', { ...db, ingress: [{ from: [web] }] }, every],
  ['a peer with another label', { ...db, ingress: [{ from: [{ podSelector: app('api') }] }] }, ''],
  ['an empty podSelector is the own namespace', { ...db, ingress: [{ from: [{ podSelector: {} }] }] }, every],
  [
    'a podSelector of null is none, and the peer is empty',
    { ...db, ingress: [{ from: [{ podSelector: null }] }] },
    '',
  ],
  [
    'an empty namespaceSelector is every namespace',
    { ...db, ingress: [{ from: [{ namespaceSelector: {} }] }] },
    every,
  ],
  ['an empty peer admits nobody', { ...db, ingress: [{ from: [{}] }] }, ''],
  ['one of two peers is enough', { ...db, ingress: [{ from: [{ podSelector: app('x') }, web] }] }, every],
  [
    'one of two rules is enough',
    { ...db, ingress: [{ from: [{ podSelector: app('x') }] }, { from: [web] }] },
    every,
  ],
  ['from that is no list admits nobody', { ...db, ingress: [{ from: web }] }, ''],
  ['policyTypes without Ingress leave it open', { ...db, policyTypes: ['Egress'], ingress: [] }, every],
  ['policyTypes with Ingress', { ...db, policyTypes: ['Ingress'] }, ''],
  ['empty policyTypes are none', { ...db, policyTypes: [] }, ''],
  ['an empty podSelector of the policy selects all', { podSelector: {} }, ''],
  ['an absent podSelector of the policy selects all', { policyTypes: ['Ingress'] }, ''],
  ['a policy for others', { podSelector: app('api') }, every],
  ['In', { podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['x', 'db'] }] } }, ''],
  [
    'In, others',
    { podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['x'] }] } },
    every,
  ],
  [
    'NotIn',
    { podSelector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['db'] }] } },
    every,
  ],
  [
    'NotIn holds without the label',
    { podSelector: { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['x'] }] } },
    '',
  ],
  ['Exists', { podSelector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } }, ''],
  [
    'Exists, no such label',
    { podSelector: { matchExpressions: [{ key: 'tier', operator: 'Exists' }] } },
    every,
  ],
  ['DoesNotExist', { podSelector: { matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] } }, ''],
  [
    'DoesNotExist, there is',
    { podSelector: { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] } },
    every,
  ],
  [
    'labels and expressions both hold',
    { podSelector: { matchLabels: { app: 'db' }, matchExpressions: [{ key: 'tier', operator: 'Exists' }] } },
    every,
  ],
  [
    'an unknown operator selects nobody',
    { podSelector: { matchExpressions: [{ key: 'app', operator: 'Equals', values: ['db'] }] } },
    every,
  ],
  ['ports by number', { ...db, ingress: [{ ports: [tcp(5432)] }] }, 'TCP 5432'],
  ['empty ports are all', { ...db, ingress: [{ ports: [] }] }, every],
  [
    'a protocol alone is all its ports',
    { ...db, ingress: [{ ports: [{ protocol: 'UDP' }] }] },
    'every UDP port',
  ],
  ['a port of a protocol', { ...db, ingress: [{ ports: [{ port: 53, protocol: 'UDP' }] }] }, 'UDP 53'],
  ['SCTP', { ...db, ingress: [{ ports: [{ port: 7, protocol: 'SCTP' }] }] }, 'SCTP 7'],
  ['a protocol that does not exist', { ...db, ingress: [{ ports: [{ port: 53, protocol: 'udp' }] }] }, ''],
  ['endPort', { ...db, ingress: [{ ports: [{ port: 10, endPort: 20 }] }] }, 'TCP 10-20'],
  ['endPort below', { ...db, ingress: [{ ports: [{ port: 10, endPort: 9 }] }] }, ''],
  [
    'ranges that touch are one',
    { ...db, ingress: [{ ports: [{ port: 10, endPort: 20 }, tcp(21), tcp(15)] }] },
    'TCP 10-21',
  ],
  ['ports of two rules add up', { ...db, ingress: [{ ports: [tcp(1)] }, { ports: [tcp(3)] }] }, 'TCP 1, 3'],
  ['a port by name', { ...db, ingress: [{ ports: [tcp('sql')] }] }, 'TCP 5432'],
  ['a name of a sidecar', { ...db, ingress: [{ ports: [tcp('proxy')] }] }, 'TCP 15001'],
  ['a name of an init container is gone', { ...db, ingress: [{ ports: [tcp('setup')] }] }, ''],
  ['a name that nobody has', { ...db, ingress: [{ ports: [tcp('http')] }] }, ''],
  ['a name with another protocol', { ...db, ingress: [{ ports: [{ port: 'sql', protocol: 'UDP' }] }] }, ''],
  ['a name and a number', { ...db, ingress: [{ ports: [tcp('sql'), tcp(80)] }] }, 'TCP 80, 5432'],
  ['a number in quotes', { ...db, ingress: [{ ports: [tcp('80')] }] }, 'TCP 80'],
  [
    'a block of other addresses',
    { ...db, ingress: [{ from: [{ ipBlock: { cidr: '203.0.113.0/24' } }] }] },
    '',
  ],
  [
    'a block that may hold pods is not sure to',
    { ...db, ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] },
    '',
  ],
  [
    'all addresses hold the pods',
    { ...db, ingress: [{ from: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] },
    every,
  ],
  ['all addresses of IPv6', { ...db, ingress: [{ from: [{ ipBlock: { cidr: '::/0' } }] }] }, every],
  [
    'all addresses but private ones',
    { ...db, ingress: [{ from: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }] }] },
    '',
  ],
  [
    'all addresses but the metadata',
    { ...db, ingress: [{ from: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } }] }] },
    every,
  ],
];

const sql = pod('db', {
  ports: [{ name: 'sql', containerPort: 5432 }],
  initContainers: [
    {
      name: 'proxy',
      image: 'proxy:1',
      restartPolicy: 'Always',
      ports: [{ name: 'proxy', containerPort: 15001 }],
    },
    { name: 'setup', image: 'setup:1', ports: [{ name: 'setup', containerPort: 99 }] },
  ],
});

test.each(ingressRows)('ingress: %s', (_, spec, ports) => {
  const network = clusterOf([pod('web'), sql, policy(spec)]);
  expect(portsText(allowed(network, endpointIn(network, 'web'), endpointIn(network, 'db')))).toBe(ports);
});

/** What `egress` of a policy for `web` lets through to `db`. */
const egressRows: readonly [string, Written, string][] = [
  ['a policy for ingress isolates nothing else', { ...web, ingress: [] }, every],
  ['an empty list without policyTypes is no rule', { ...web, egress: [] }, every],
  ['an empty list with policyTypes denies', { ...web, policyTypes: ['Egress'], egress: [] }, ''],
  ['policyTypes alone deny', { ...web, policyTypes: ['Ingress', 'Egress'] }, ''],
  ['a rule without policyTypes isolates', { ...web, egress: [{ ports: [tcp(53)] }] }, 'TCP 53'],
  [
    'policyTypes without Egress make rules dead',
    { ...web, policyTypes: ['Ingress'], egress: [{ ports: [tcp(53)] }] },
    every,
  ],
  ['an empty rule', { ...web, egress: [{}] }, every],
  ['an empty to', { ...web, egress: [{ to: [] }] }, every],
  ['a peer', { ...web, egress: [{ to: [db] }] }, every],
  ['another peer', { ...web, egress: [{ to: [web] }] }, ''],
  ['names are those of the target', { ...web, egress: [{ to: [db], ports: [tcp('sql')] }] }, 'TCP 5432'],
  ['a policy of the target does not hold', { ...db, egress: [{ to: [web] }] }, ''],
];

test.each(egressRows)('egress: %s', (_, spec, ports) => {
  // The last row isolates db for ingress too, as every policy without policyTypes does.
  const network = clusterOf([pod('web'), sql, policy(spec)]);
  expect(portsText(allowed(network, endpointIn(network, 'web'), endpointIn(network, 'db')))).toBe(ports);
});
