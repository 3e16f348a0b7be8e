import { describe, expect, test } from 'vitest';
import { cluster } from './rbac-cluster.ts';
import { run } from './rbac-run.ts';

const pod = (account: string, namespace = 'shop') =>
  `raw apiVersion: v1\nkind: Pod\nmetadata: {name: ${account}, namespace: ${namespace}}\nspec: {serviceAccountName: ${account}, containers: [{name: a, image: a}]}`;
const boss = 'bind * clusterrole/cluster-admin sa:ops/boss';
const step = (rule: string, place = '*') => [
  `clusterrole step => ${rule}`,
  `bind ${place} clusterrole/step sa:shop/web`,
  pod('web'),
];
const rbac = 'rbac.authorization.k8s.io';

/** Severity and sentence of what is found. */
const paths: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'pods everywhere',
    [...step('create core pods'), boss],
    [
      'high ServiceAccount shop/web (Pod shop/web) can create a pod under ServiceAccount ops/boss, which may do everything in the cluster.',
    ],
  ],
  [
    'jobs beside it',
    [...step('create batch jobs', 'ops'), boss],
    [
      'high ServiceAccount shop/web (Pod shop/web) can create a pod under ServiceAccount ops/boss, which may do everything in the cluster.',
    ],
  ],
  ['pods elsewhere', [...step('create core pods', 'shop'), boss], []],
  [
    'its token',
    [...step('create core serviceaccounts/token boss', 'ops'), boss],
    [
      'high ServiceAccount shop/web (Pod shop/web) can request a token of ServiceAccount ops/boss, which may do everything in the cluster.',
    ],
  ],
  ['a token of another', [...step('create core serviceaccounts/token web', 'ops'), boss], []],
  [
    'acting as it',
    [...step('impersonate core serviceaccounts', 'ops'), boss],
    [
      'high ServiceAccount shop/web (Pod shop/web) can act as ServiceAccount ops/boss, which may do everything in the cluster.',
    ],
  ],
  [
    'a shell in its pod',
    [...step('create core pods/exec', 'ops'), boss, pod('boss', 'ops')],
    [
      'high ServiceAccount shop/web (Pod shop/web) can run commands in a pod of ServiceAccount ops/boss, which may do everything in the cluster.',
    ],
  ],
  ['a shell where it has no pod', [...step('create core pods/exec', 'ops'), boss], []],
  ['nothing to reach', step('create core pods'), []],
  ['itself', [...step('create core pods'), 'bind * clusterrole/cluster-admin sa:shop/web'], []],
  [
    'who may bind',
    [
      ...step('create core pods', 'ops'),
      `clusterrole binder => bind ${rbac} clusterroles; create ${rbac} clusterrolebindings`,
      'bind * clusterrole/binder sa:ops/op',
    ],
    [
      'high ServiceAccount shop/web (Pod shop/web) can create a pod under ServiceAccount ops/op, which may bind cluster-admin to anybody.',
    ],
  ],
  [
    'who may bind something harmless',
    [
      ...step('create core pods', 'ops'),
      `clusterrole binder => bind ${rbac} clusterroles view; create ${rbac} clusterrolebindings`,
      'bind * clusterrole/binder sa:ops/op',
    ],
    [],
  ],
  [
    'who may escalate',
    [
      ...step('create core pods', 'ops'),
      `clusterrole e => escalate,patch ${rbac} clusterroles`,
      'bind * clusterrole/e sa:ops/op',
    ],
    [
      'high ServiceAccount shop/web (Pod shop/web) can create a pod under ServiceAccount ops/op, which may write any right into a ClusterRole.',
    ],
  ],
  [
    'who may be anybody',
    [
      ...step('create core pods', 'ops'),
      'clusterrole e => impersonate core users,groups',
      'bind * clusterrole/e sa:ops/op',
    ],
    [
      'high ServiceAccount shop/web (Pod shop/web) can create a pod under ServiceAccount ops/op, which may act as system:masters.',
    ],
  ],
  [
    'what takes luck',
    [
      ...step('create core pods', 'ops'),
      'clusterrole e => get core nodes/proxy',
      'bind * clusterrole/e sa:ops/op',
    ],
    [
      'medium ServiceAccount shop/web (Pod shop/web) can create a pod under ServiceAccount ops/op, which may run commands in every pod through nodes/proxy.',
    ],
  ],
  [
    'two steps, the first of an account that no pod uses',
    [
      ...step('create core serviceaccounts/token', 'mid'),
      'clusterrole two => create core pods',
      'bind ops clusterrole/two sa:mid/mid',
      boss,
    ],
    [
      'low ServiceAccount mid/mid can create a pod under ServiceAccount ops/boss, which may do everything in the cluster.',
      'high ServiceAccount shop/web (Pod shop/web) can request a token of ServiceAccount mid/mid, which can create a pod under ServiceAccount ops/boss, which may do everything in the cluster.',
    ],
  ],
  [
    'through a group',
    [
      'clusterrole step => create core pods',
      'bind ops clusterrole/step group:system:serviceaccounts:shop',
      pod('web'),
      boss,
    ],
    [
      'low Group system:serviceaccounts:shop can create a pod under ServiceAccount ops/boss, which may do everything in the cluster.',
      'high ServiceAccount shop/web (Pod shop/web) can create a pod under ServiceAccount ops/boss, which may do everything in the cluster.',
    ],
  ],
];

describe('escalation paths', () => {
  test.each(paths)('%s', (_, lines, expected) => {
    const found = run('escalation-path', [cluster(lines)]).reports.map(
      ({ severity, message }) => `${severity ?? ''} ${message}`,
    );
    expect(found.sort()).toEqual([...expected].sort());
  });

  test('in another part of the repository it is less certain', () => {
    const docs = [cluster(step('create core pods'), 'shop/a.yaml'), cluster([boss], 'ops/b.yaml')];
    expect(run('escalation-path', docs).reports.map(({ severity }) => severity)).toEqual(['medium']);
  });

  test('the picture marks them', () => {
    const [drawing] = run(
      'rbac-gain',
      [cluster([...step('create core pods'), boss])],
      [cluster([boss])],
    ).drawings;
    expect(drawing?.mermaid).toContain(
      'n0["ServiceAccount shop/web"] -.->|escalation path| n1["full control of the cluster"]',
    );
  });
});
