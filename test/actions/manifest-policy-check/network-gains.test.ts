import { describe, expect, test } from 'vitest';
import { reachGain } from '../../../actions/manifest-policy-check/rules/network/reach-gain.ts';
import type { Drawing } from '../../../shared/core/drawing.ts';
import type { Report } from '../../../shared/core/finding.ts';
import type { Left } from '../../../shared/core/rule.ts';
import { docsOf, namespace, pod, policy, type Written } from './cluster.ts';

const options = { workloads: [], external: [] };

function compared(base: readonly Written[] | undefined, head: readonly Written[]) {
  const reports: Report[] = [];
  const drawings: Drawing[] = [];
  const left: string[] = [];
  const before = base && docsOf(base);
  const draw = (drawing: Drawing) => void drawings.push(drawing);
  const context = {
    options,
    facts: undefined,
    today: '2026-01-01',
    unchecked: ({ message }: Left) => void left.push(message),
    docs: docsOf(head),
    before,
    draw,
  };
  reachGain.check(context, (one) => void reports.push(one));
  return { reports, drawings, left };
}

const app = (value: string): Written => ({ podSelector: { matchLabels: { app: value } } });
const db = (...ingress: readonly Written[]): Written => policy({ ...app('db'), ingress });
const from = (...names: readonly string[]): Written => ({ from: names.map(app), ports: [{ port: 5432 }] });
const pods = [pod('web'), pod('api'), pod('db')];
const sends = (...egress: readonly Written[]): Written =>
  policy({ ...app('web'), policyTypes: ['Egress'], egress }, undefined, 'web');

/** Base, head, and what is said. */
const rows: readonly [string, readonly Written[], readonly Written[], readonly string[]][] = [
  ['nothing changed', [...pods, db(from('web'))], [...pods, db(from('web'))], []],
  [
    'the order of keys is no change',
    [...pods, policy({ ...app('db'), ingress: [] })],
    [...pods, policy({ ingress: [], ...app('db') })],
    [],
  ],
  ['less is allowed', [...pods, db(from('web', 'api'))], [...pods, db(from('web'))], []],
  ['a first policy takes away', pods, [...pods, db()], []],
  ['nobody isolates', pods, [...pods, pod('new')], []],
  ['a rule more', [...pods, db()], [...pods, db(from('web'))], ['Pod web can now reach Pod db on TCP 5432.']],
  [
    'a peer more',
    [...pods, db(from('web'))],
    [...pods, db(from('web', 'api'))],
    ['Pod api can now reach Pod db on TCP 5432.'],
  ],
  [
    'a port more',
    [...pods, db({ from: [app('web')], ports: [{ port: 80 }] })],
    [...pods, db({ from: [app('web')], ports: [{ port: 80, endPort: 90 }] })],
    ['Pod web can now reach Pod db on TCP 81-90.'],
  ],
  [
    'two at once',
    [...pods, db()],
    [...pods, db(from('web', 'api'))],
    ['Pod db can now be reached by Pod web and Pod api on TCP 5432.'],
  ],
  [
    'on ports of their own',
    [...pods, db()],
    [...pods, db(from('web'), { from: [app('api')] })],
    ['Pod db can now be reached by Pod web (TCP 5432) and Pod api (every port).'],
  ],
  [
    'everybody',
    [...pods, db()],
    [...pods, db({})],
    [
      'Pod db can now be reached by Pod web, Pod api, any address outside the cluster and 1 more on every port.',
    ],
  ],
  [
    'the policy is gone',
    [...pods, db(from('web'))],
    pods,
    [
      'No NetworkPolicy isolates it for ingress any more: Pod db can now be reached by Pod web (TCP 1-5431, 5433-65535, every UDP port, every SCTP port), Pod api (every port), any address outside the cluster (every port) and 1 more.',
    ],
  ],
  [
    'egress opens',
    [...pods, sends()],
    [...pods, sends({ to: [app('db')] })],
    ['Pod web can now reach Pod db on every port.'],
  ],
  [
    'egress opens, ingress does not',
    [...pods, sends(), db()],
    [...pods, sends({ to: [app('db')] }), db()],
    [],
  ],
  [
    'both sides had to open',
    [...pods, sends(), db()],
    [...pods, sends({ to: [app('db')] }), db(from('web'))],
    ['Pod web can now reach Pod db on TCP 5432.'],
  ],
  [
    'to some addresses outside',
    [...pods, sends()],
    [...pods, sends({ to: [{ ipBlock: { cidr: '203.0.113.0/24' } }], ports: [{ port: 443 }] })],
    ['Pod web can now reach some addresses outside the cluster on TCP 443.'],
  ],
  [
    'from some addresses to all',
    [...pods, db({ from: [{ ipBlock: { cidr: '203.0.113.0/24' } }] })],
    [...pods, db({ from: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }] })],
    ['Any address outside the cluster can now reach Pod db on every port.'],
  ],
  [
    'a pod takes the label that is admitted',
    [pod('web'), pod('x'), db(from('web')), pod('db')],
    [pod('web'), pod('x', { labels: { app: 'web' } }), db(from('web')), pod('db')],
    ['Pod x can now reach Pod db on TCP 5432.'],
  ],
  [
    'a new pod',
    [pod('db'), db(from('web'))],
    [pod('db'), db(from('web')), pod('web')],
    ['Pod web can now reach Pod db on TCP 5432.'],
  ],
  [
    'a namespace takes the label that is admitted',
    [
      namespace('ops'),
      pod('web', { namespace: 'ops' }),
      pod('db'),
      db({ from: [{ namespaceSelector: { matchLabels: { team: 'a' } } }] }),
    ],
    [
      namespace('ops', { team: 'a' }),
      pod('web', { namespace: 'ops' }),
      pod('db'),
      db({ from: [{ namespaceSelector: { matchLabels: { team: 'a' } } }] }),
    ],
    ['Pod ops/web can now reach Pod db on every port.'],
  ],
  [
    'a named port moves',
    [
      pod('web'),
      pod('db', { ports: [{ name: 'sql', containerPort: 5432 }] }),
      db({ ports: [{ port: 'sql' }], from: [app('web')] }),
    ],
    [
      pod('web'),
      pod('db', { ports: [{ name: 'sql', containerPort: 22 }] }),
      db({ ports: [{ port: 'sql' }], from: [app('web')] }),
    ],
    ['Pod web can now reach Pod db on TCP 22.'],
  ],
  [
    'a policy renamed',
    [...pods, policy(app('db'), undefined, 'a')],
    [...pods, policy(app('db'), undefined, 'b')],
    [],
  ],
  ['the first files of all', [], [...pods, db(from('web'))], []],
  [
    'a plugin may still say no',
    [...pods, db()],
    [
      ...pods,
      db(from('web')),
      {
        apiVersion: 'cilium.io/v2',
        kind: 'CiliumNetworkPolicy',
        metadata: { name: 'c' },
        spec: { endpointSelector: {} },
      },
    ],
    [],
  ],
];

test.each(rows)('%s', (_, base, head, messages) => {
  expect(compared(base, head).reports.map(({ message }) => message)).toEqual(messages);
});

test.each<[string, readonly Written[], readonly Written[], string]>([
  ['the new rule', [...pods, db()], [...pods, db(from('web'))], '3.yaml'],
  ['the pod whose policy is gone', [...pods, db()], pods, '2.yaml'],
  [
    'the pod with the new label',
    [pod('x'), pod('db'), db(from('web'))],
    [pod('x', { labels: { app: 'web' } }), pod('db'), db(from('web'))],
    '0.yaml',
  ],
  ['the new pod', [pod('db'), db(from('web'))], [pod('db'), db(from('web')), pod('web')], '2.yaml'],
])('it points at %s', (_, base, head, path) => {
  expect(compared(base, head).reports.map(({ region }) => region?.path)).toEqual([path]);
});

describe('drawings', () => {
  test('what is gained', () => {
    const { drawings } = compared([...pods, db()], [...pods, db(from('web'))]);
    expect(drawings).toEqual([
      {
        title: 'Traffic that this change allows',
        mermaid: 'graph LR\n  n0["Pod web"] ==>|"new: TCP 5432"| n1["Pod db"]\n',
      },
    ]);
  });

  test('all that policies allow, where nothing is compared', () => {
    const { drawings, reports } = compared(undefined, [...pods, db(from('web'))]);
    expect(reports).toEqual([]);
    expect(drawings.map(({ mermaid }) => mermaid)).toEqual([
      'graph LR\n  n0["Pod web"] -->|"TCP 5432"| n1["Pod db"]\n',
    ]);
  });

  test('nothing, where there are no policies', () => expect(compared(undefined, pods).drawings).toEqual([]));

  test('names cannot leave their label', () => {
    const evil = pod('web"]; click n0 "javascript:x', { labels: { app: 'web' } });
    const { drawings } = compared([evil, pod('db'), db()], [evil, pod('db'), db(from('web'))]);
    expect(drawings[0]?.mermaid.split('\n')[1]).toBe(
      '  n0["Pod web    click n0  javascript:x"] ==>|"new: TCP 5432"| n1["Pod db"]',
    );
  });

  test('no more than fit', () => {
    const many = Array.from({ length: 40 }, (_, index) => pod(`web-${index}`, { labels: { app: 'web' } }));
    const { drawings } = compared(undefined, [...many, policy({ podSelector: {}, ingress: [from('web')] })]);
    expect(drawings[0]?.title).toBe('Traffic that NetworkPolicies allow (the first 200 lines)');
    expect(drawings[0]?.mermaid.trimEnd().split('\n')).toHaveLength(201);
  });
});

describe('policies of thousands of ports', () => {
  const odd = Array.from({ length: 3000 }, (_, index) => ({ port: 2 * index + 1 }));
  const open = (...more: readonly Written[]): Written => db({ from: [app('web')], ports: [...odd, ...more] });
  const said = (base: readonly Written[], head: readonly Written[]) =>
    compared(base, head).reports.map(({ message }) => message);

  test('one more is found', () => {
    const isolated = sends({ ports: odd }, { ports: [{ port: 2 }] });
    expect(said([...pods, isolated, open()], [...pods, isolated, open({ port: 2 }, { port: 4 })])).toEqual([
      'Pod web can now reach Pod db on TCP 2.',
    ]);
  });

  test('where they are too many to compare, that is said', () => {
    const many = Array.from({ length: 40 }, (_, index) => pod(`web-${index}`, { labels: { app: 'web' } }));
    const closed = policy({ podSelector: {}, ingress: [{ from: [app('web')], ports: odd }] });
    const opened = policy({
      podSelector: {},
      ingress: [{ from: [app('web')], ports: [...odd, { port: 2 }] }],
    });
    expect(compared([...many, closed], [...many, opened]).left).toEqual([
      'So many pods or policies changed that not all that can be reached is compared',
    ]);
  });
});
