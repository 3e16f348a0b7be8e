import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import { rbacRules } from '../../../actions/manifest-policy-check/rules/rbac.ts';
import type { Preset } from '../../../shared/core/rule.ts';
import { cluster } from './rbac-cluster.ts';
import { untold } from '../../untold.ts';

/** What all rules of a preset say: severity, rule, line. */
function found(docs: readonly Manifest[], preset: Preset = 'security'): string[] {
  const said: string[] = [];
  for (const rule of rbacRules) {
    if (rule.preset !== preset) continue;
    const context = {
      options: { workloads: [], external: [] },
      facts: undefined,
      today: '2026-01-01',
      unchecked: untold,
    };
    const report = (one: { severity?: string; region: { startLine: number } | null }) => {
      const id = rule.id.replace('manifest-policy-check/', '');
      said.push(`${one.severity ?? rule.severity} ${id} ${String(one.region?.startLine)}`);
    };
    if (rule.scope === 'project')
      rule.check({ ...context, docs, before: undefined, draw: () => undefined }, report);
    else for (const doc of docs) rule.check({ ...context, doc }, report);
  }
  return said.sort();
}

const wide = 'bind * clusterrole/x sa:shop/web';
const narrow = 'bind shop clusterrole/x sa:shop/web';
const secrets = 'clusterrole x => get core secrets';

const weighed: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['secrets for all namespaces', [secrets, wide], ['high rbac-read-secrets 4']],
  ['secrets for one', [secrets, narrow], ['medium rbac-read-secrets 4']],
  ['secrets for nobody', [secrets], ['medium rbac-read-secrets 4']],
  ['secrets for one and for all', [secrets, narrow, wide], ['high rbac-read-secrets 4']],
  ['a binding with nobody in it', [secrets, 'bind * clusterrole/x'], ['medium rbac-read-secrets 4']],
  ['secrets by name', ['clusterrole x => get core secrets db', wide], []],
  [
    'secrets that are only made',
    ['clusterrole x => create core secrets', wide],
    ['medium rbac-write-secrets 4'],
  ],
  ['pods', ['clusterrole x => create core pods', wide], ['medium rbac-create-workloads 4']],
  [
    'pods in one namespace',
    ['role shop/x => create core pods', 'bind shop role/x sa:shop/web'],
    ['low rbac-create-workloads 4'],
  ],
  [
    'through aggregation',
    [
      'clusterrole all <- {matchLabels: {a: b}}',
      'clusterrole y {a: b} => get core secrets',
      'bind * clusterrole/all user:jane',
    ],
    ['high rbac-read-secrets 10'],
  ],
  [
    'through view',
    [
      'clusterrole y {rbac.authorization.k8s.io/aggregate-to-view: "true"} => get core secrets',
      'bind * clusterrole/view user:jane',
    ],
    ['high rbac-read-secrets 4'],
  ],
  ['everything', ['clusterrole x => * * *', wide], ['high rbac-full-control 4']],
  ['everything in a namespace', ['clusterrole x => * * *', narrow], ['medium rbac-full-control 4']],
  ['everything for nobody yet', ['clusterrole x => * * *'], ['high rbac-full-control 4']],
  ['everything of a namespace, for nobody', ['role shop/x => * * *'], ['medium rbac-full-control 4']],
  ['every resource, to read', ['clusterrole x => get,list * *', wide], ['high rbac-wildcard-resources 4']],
  [
    'every resource of a custom group',
    ['clusterrole x => * acme.example *', wide],
    ['low rbac-wildcard-resources 4'],
  ],
  ['every resource of apps', ['clusterrole x => get apps *', wide], ['medium rbac-wildcard-resources 4']],
  [
    'every verb on roles',
    ['clusterrole x => * rbac.authorization.k8s.io roles', wide],
    ['high rbac-escalate-roles 4'],
  ],
  [
    'what a Role cannot give',
    ['role shop/x => create core persistentvolumes,nodes/proxy', 'bind shop role/x user:jane'],
    [],
  ],
  ['cluster-admin', ['bind * clusterrole/cluster-admin user:jane'], ['high cluster-admin-binding 4']],
  [
    'cluster-admin in a namespace',
    ['bind shop clusterrole/cluster-admin user:jane'],
    ['medium cluster-admin-binding 4'],
  ],
  [
    'two entries',
    ['clusterrole x => get core secrets; watch core secrets', wide],
    ['high rbac-read-secrets 4', 'high rbac-read-secrets 4'],
  ],
  ['what everybody may know', ['bind * clusterrole/system:discovery group:system:unauthenticated'], []],
  ['harmless', ['clusterrole x => get,list,watch core pods,nodes; get url /metrics', wide], []],
];

describe('severity follows who holds it, and one fact is one finding', () => {
  test.each(weighed)('%s', (_, lines, expected) => {
    expect(found([cluster(lines)])).toEqual([...expected].sort());
  });
});

test('a role may stand in one file, its binding in another', () => {
  const docs = [cluster([secrets], 'rbac/role.yaml'), cluster([wide], 'rbac/bindings/web.yaml')];
  expect(found(docs)).toEqual(['high rbac-read-secrets 4']);
});

test('the evidence has no numbers that shift', () => {
  const evidence = (lines: readonly string[]) => {
    const all: string[] = [];
    for (const rule of rbacRules)
      if (rule.scope === 'project')
        rule.check(
          {
            docs: [cluster(lines)],
            before: undefined,
            draw: () => undefined,
            options: { workloads: [], external: [] },
            facts: undefined,
            today: '2026-01-01',
            unchecked: untold,
          },
          (one) => all.push(one.evidence),
        );
    return all;
  };
  const first = evidence([secrets, 'bind * clusterrole/x group:system:authenticated']);
  const second = evidence(
    [
      'clusterrole x => get core pods; get core secrets',
      'bind * clusterrole/x user:jane group:system:authenticated',
    ].map((line) => line.replace('user:jane ', '')),
  );
  expect(second).toEqual(first);
  expect(first.length).toBeGreaterThan(1);
});

test('what another preset says is not said twice in its own', () => {
  expect(found([cluster(['clusterrole x => * apps deployments', narrow])], 'recommended')).toEqual([
    'low rbac-wildcard-verbs 4',
  ]);
  expect(found([cluster(['clusterrole x => get core pods', wide])], 'strict')).toEqual([
    'low cluster-wide-binding 9',
  ]);
});
