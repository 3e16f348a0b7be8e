import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import { cluster } from './rbac-cluster.ts';
import { run } from './rbac-run.ts';

const reader = 'clusterrole reader => get core pods';
const bound = 'bind * clusterrole/reader sa:shop/web';

/** Base, head, what is said. */
const gains: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['nothing', [reader, bound], [reader, bound], []],
  ['another order', [reader, bound], [bound, reader], []],
  [
    'a new binding',
    [reader],
    [reader, bound],
    ['ServiceAccount shop/web gains get on pods in all namespaces.'],
  ],
  [
    'a role with more',
    [reader, bound],
    ['clusterrole reader => get core pods; get,list core secrets', bound],
    ['ServiceAccount shop/web gains get, list on secrets in all namespaces.'],
  ],
  [
    'one more verb in an entry',
    [reader, bound],
    ['clusterrole reader => get,watch core pods', bound],
    ['ServiceAccount shop/web gains watch on pods in all namespaces.'],
  ],
  [
    'an entry cut in two',
    ['clusterrole reader => get,list core pods,nodes', bound],
    ['clusterrole reader => get core pods,nodes; list core pods,nodes', bound],
    [],
  ],
  ['a loss', ['clusterrole reader => get,list core pods', bound], [reader, bound], []],
  [
    'a role of another name that says the same',
    [reader, bound],
    ['clusterrole other => get core pods', 'bind * clusterrole/other sa:shop/web'],
    [],
  ],
  ['a namespace where it had all', [reader, bound], [reader, 'bind shop clusterrole/reader sa:shop/web'], []],
  [
    'all namespaces where it had one',
    [reader, 'bind shop clusterrole/reader sa:shop/web'],
    [reader, bound],
    ['ServiceAccount shop/web gains get on pods in all namespaces.'],
  ],
  [
    'what its group had',
    [reader, 'bind * clusterrole/reader group:system:serviceaccounts'],
    [reader, bound],
    [],
  ],
  [
    'what only a star covers',
    ['clusterrole reader => get * *', bound],
    ['clusterrole reader => get,list * *', bound],
    ['ServiceAccount shop/web gains list on every resource of every group in all namespaces.'],
  ],
  [
    'everything',
    [],
    ['bind * clusterrole/cluster-admin user:jane group:dev'],
    ['User jane gains everything in all namespaces.', 'Group dev gains everything in all namespaces.'],
  ],
  [
    'names, groups and other kinds',
    [],
    ['role shop/r => get core secrets db; * apps deployments; list * jobs', 'bind shop role/r user:jane'],
    [
      'User jane gains get on secrets "db"; every verb on deployments of apps; list on jobs in namespace shop.',
    ],
  ],
  [
    'a resource that the group does not have',
    [],
    ['role shop/r => get core,apps pods,deployments', 'bind shop role/r user:jane'],
    ['User jane gains get on pods, deployments of apps in namespace shop.'],
  ],
  [
    'a subject more',
    [reader, bound],
    [reader, `${bound} user:jane`],
    ['User jane gains get on pods in all namespaces.'],
  ],
  [
    'a label that gathers',
    [
      'clusterrole a <- {matchLabels: {x: "1"}}',
      'clusterrole b => get core pods',
      'bind * clusterrole/a user:jane',
    ],
    [
      'clusterrole a <- {matchLabels: {x: "1"}}',
      'clusterrole b {x: "1"} => get core pods',
      'bind * clusterrole/a user:jane',
    ],
    ['User jane gains get on pods in all namespaces.'],
  ],
];

describe('gains', () => {
  test.each(gains)('%s', (_, base, head, messages) => {
    const before = base.length === 0 ? [] : [cluster(base)];
    expect(run('rbac-gain', [cluster(head)], before).messages).toEqual(messages);
  });

  test('a file that moves gives nothing', () => {
    const { messages, drawings } = run(
      'rbac-gain',
      [cluster([reader, bound], 'new/b.yaml')],
      [cluster([reader, bound], 'old/a.yaml')],
    );
    expect({ messages, drawings }).toEqual({ messages: [], drawings: [] });
  });

  test('without a base there is a picture of powerful rights, and no finding', () => {
    const secrets = cluster(['clusterrole reader => get core secrets', bound]);
    const { messages, drawings } = run('rbac-gain', [secrets]);
    expect(messages).toEqual([]);
    expect(drawings).toEqual([
      {
        title: 'RBAC: who holds powerful rights',
        mermaid: [
          'flowchart LR',
          '  n0["ServiceAccount shop/web"] --> n1["in all namespaces"]',
          '  n1 --> n2["read secrets"]',
        ].join('\n'),
      },
    ]);
    expect(run('rbac-gain', [cluster([reader, bound])]).drawings).toEqual([]);
  });

  test('the place is the subject of a new binding, and the entry of a role that has more', () => {
    const head = cluster([reader, bound]);
    const lines = (before: readonly Manifest[], docs: readonly Manifest[]) =>
      run('rbac-gain', docs, before).reports.map(({ region }) => region?.startLine);
    expect(lines([], [head])).toEqual([10]);
    expect(lines([head], [cluster(['clusterrole reader => get,list core pods', bound])])).toEqual([4]);
  });

  test('what is new is thick, and no label says anything to Mermaid', () => {
    const [drawing] = run(
      'rbac-gain',
      [cluster([reader, 'bind * clusterrole/reader user:a](x)<b>|%%;'])],
      [],
    ).drawings;
    expect(drawing?.mermaid.split('\n')).toEqual([
      'flowchart LR',
      '  n0["User a x b"] --> n1["in all namespaces"]',
      '  n1 ==>|new| n2["get on pods"]',
    ]);
  });

  test('very many gains fit a summary', () => {
    const many = Array.from(
      { length: 400 },
      (_, index) => `bind * clusterrole/reader sa:shop/web${String(index)}`,
    );
    const { reports, drawings, left, messages } = run('rbac-gain', [cluster([reader, ...many])], []);
    expect(left).toEqual([]);
    expect(reports.length).toBe(201);
    expect(messages.at(-1)).toBe('200 more gains of rights are not listed.');
    expect(drawings[0]?.mermaid.length).toBeLessThan(20_000);
    expect(drawings[0]?.mermaid.split('\n').length).toBeLessThanOrEqual(201);
  });
});

test('what opens the cluster is listed, however much else is gained', () => {
  const many = Array.from(
    { length: 300 },
    (_, index) => `bind * clusterrole/reader sa:shop/web${String(index)}`,
  );
  const head = cluster([reader, ...many, 'bind * clusterrole/cluster-admin user:eve']);
  const { reports } = run('rbac-gain', [head], []);
  expect(reports[0]?.severity).toBe('high');
});

test('rights that are too many to compare leave the change unjudged', () => {
  const roles = Array.from(
    { length: 700 },
    (_, index) => `clusterrole r${String(index)} => get core pods${String(index)}`,
  );
  const bound = roles.map((_, index) => `bind * clusterrole/r${String(index)} user:eve`);
  const old = cluster([...roles, ...bound]);
  const head = cluster([
    ...roles.map((role) => role.replace('get', 'list')),
    ...bound,
    'bind * clusterrole/cluster-admin user:eve',
  ]);
  expect(run('rbac-gain', [head], [old]).left.map(({ code }) => code)).toEqual(['limit']);
});

test.each<[title: string, before: readonly string[], after: readonly string[], severity: string | undefined]>(
  [
    [
      'cluster-admin, to one more',
      ['bind * clusterrole/cluster-admin user:jane'],
      ['bind * clusterrole/cluster-admin user:jane user:eve'],
      'high',
    ],
    [
      'Secrets of all namespaces',
      ['clusterrole a => get core secrets'],
      ['clusterrole a => get core secrets', 'bind * clusterrole/a user:eve'],
      'high',
    ],
    [
      'impersonation',
      ['clusterrole a => impersonate core users'],
      ['clusterrole a => impersonate core users', 'bind * clusterrole/a user:eve'],
      'high',
    ],
    [
      'Secrets of a namespace',
      ['clusterrole a => get core secrets'],
      ['clusterrole a => get core secrets', 'bind shop clusterrole/a user:eve'],
      undefined,
    ],
    [
      'Pods',
      ['clusterrole a => get core pods'],
      ['clusterrole a => get core pods', 'bind * clusterrole/a user:eve'],
      undefined,
    ],
  ],
)(
  'what opens the cluster stops the change, whatever stood there before: %s',
  (_, before, after, severity) => {
    const { reports } = run('rbac-gain', [cluster(after)], [cluster(before)]);
    expect(reports.map((each) => each.severity)).toEqual([severity]);
  },
);
