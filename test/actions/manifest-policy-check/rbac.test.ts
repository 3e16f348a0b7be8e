import { describe, expect, test } from 'vitest';
import { can, grantsOf } from '../../../actions/manifest-policy-check/rbac/access.ts';
import { cluster, request, subject } from './rbac-cluster.ts';

/** Who, does what, in which namespace (`*`: none), may they. */
type Row = readonly [who: string, what: string, where: string, may: boolean];

const cases: readonly (readonly [title: string, cluster: readonly string[], rows: readonly Row[]])[] = [
  [
    'a Role in a namespace',
    ['role shop/reader => get,list core pods', 'bind shop role/reader sa:shop/web'],
    [
      ['sa:shop/web', 'get core pods', 'shop', true],
      ['sa:shop/web', 'get core pods web', 'shop', true],
      ['sa:shop/web', 'watch core pods', 'shop', false],
      ['sa:shop/web', 'get core pods', 'farm', false],
      ['sa:shop/web', 'get core pods', '*', false],
      ['sa:shop/web', 'get apps pods', 'shop', false],
      ['sa:shop/web', 'get core pods/log', 'shop', false],
      ['sa:farm/web', 'get core pods', 'shop', false],
      ['sa:shop/db', 'get core pods', 'shop', false],
      ['user:web', 'get core pods', 'shop', false],
    ],
  ],
  [
    'a ClusterRole for one namespace, and for all',
    [
      'clusterrole nodes => get core nodes,pods; get url /metrics',
      'bind shop clusterrole/nodes user:jane',
      'bind * clusterrole/nodes user:joe',
    ],
    [
      ['user:jane', 'get core pods', 'shop', true],
      ['user:jane', 'get core pods', 'farm', false],
      ['user:jane', 'get core nodes', '*', false],
      ['user:jane', 'get url /metrics', '*', false],
      ['user:joe', 'get core pods', 'farm', true],
      ['user:joe', 'get core nodes', '*', true],
      ['user:joe', 'get url /metrics', '*', true],
      ['user:joe', 'get url /metrics/slis', '*', false],
    ],
  ],
  [
    'a Role with the name in another namespace, and a ClusterRole that no ClusterRoleBinding may take for a Role',
    ['role farm/reader => get core pods', 'bind shop role/reader user:jane', 'bind * role/reader user:joe'],
    [
      ['user:jane', 'get core pods', 'shop', false],
      ['user:jane', 'get core pods', 'farm', false],
      ['user:joe', 'get core pods', 'farm', false],
    ],
  ],
  [
    'a Role is no ClusterRole',
    ['clusterrole reader => get core pods', 'bind shop role/reader user:jane'],
    [['user:jane', 'get core pods', 'shop', false]],
  ],
  [
    'subresources and stars',
    [
      'clusterrole a => update core */scale',
      'clusterrole b => get core pods/*',
      'clusterrole c => get * *',
      'clusterrole d => * apps deployments',
      'clusterrole e => get core *',
      'bind * clusterrole/a user:a',
      'bind * clusterrole/b user:b',
      'bind * clusterrole/c user:c',
      'bind * clusterrole/d user:d',
      'bind * clusterrole/e user:e',
    ],
    [
      ['user:a', 'update core pods/scale', 'shop', true],
      ['user:a', 'update core pods', 'shop', false],
      ['user:a', 'update core pods/status', 'shop', false],
      ['user:b', 'get core pods/log', 'shop', false],
      ['user:b', 'get core pods', 'shop', false],
      ['user:c', 'get core pods/log', 'shop', true],
      ['user:c', 'get acme.example farms', '*', true],
      ['user:c', 'list acme.example farms', '*', false],
      ['user:c', 'get url /healthz', '*', false],
      ['user:d', 'escalate apps deployments', 'shop', true],
      ['user:d', 'get apps deployments/scale', 'shop', false],
      ['user:e', 'get core secrets', 'shop', true],
      ['user:e', 'get core pods/exec', 'shop', true],
      ['user:e', 'get apps deployments', 'shop', false],
    ],
  ],
  [
    'names of objects',
    ['role shop/db => get,list,create core secrets db,cache', 'bind shop role/db sa:shop/web'],
    [
      ['sa:shop/web', 'get core secrets db', 'shop', true],
      ['sa:shop/web', 'get core secrets cache', 'shop', true],
      ['sa:shop/web', 'get core secrets web', 'shop', false],
      ['sa:shop/web', 'list core secrets', 'shop', false],
      ['sa:shop/web', 'create core secrets', 'shop', false],
    ],
  ],
  [
    'URLs',
    [
      'clusterrole logs => get url /logs/*,/version',
      'clusterrole all => * url *',
      'bind * clusterrole/logs user:jane',
      'bind * clusterrole/all user:joe',
    ],
    [
      ['user:jane', 'get url /logs/', '*', true],
      ['user:jane', 'get url /logs/kubelet', '*', true],
      ['user:jane', 'get url /logs', '*', false],
      ['user:jane', 'get url /version', '*', true],
      ['user:jane', 'post url /version', '*', false],
      ['user:joe', 'post url /anything', '*', true],
      ['user:joe', 'get core pods', '*', false],
    ],
  ],
  [
    'names and groups of subjects',
    [
      'clusterrole a => get core a',
      'clusterrole b => get core b',
      'clusterrole c => get core c',
      'clusterrole d => get core d',
      'clusterrole e => get core e',
      'bind * clusterrole/a user:system:serviceaccount:shop:web',
      'bind * clusterrole/b group:system:serviceaccounts',
      'bind * clusterrole/c group:system:serviceaccounts:shop',
      'bind * clusterrole/d group:system:authenticated',
      'bind * clusterrole/e group:system:unauthenticated',
    ],
    [
      ['sa:shop/web', 'get core a', '*', true],
      ['sa:shop/db', 'get core a', '*', false],
      ['sa:farm/web', 'get core b', '*', true],
      ['user:jane', 'get core b', '*', false],
      ['sa:shop/db', 'get core c', '*', true],
      ['sa:farm/db', 'get core c', '*', false],
      ['sa:shop/web', 'get core d', '*', true],
      ['user:jane', 'get core d', '*', true],
      ['group:dev', 'get core d', '*', true],
      ['user:system:anonymous', 'get core d', '*', false],
      ['user:system:anonymous', 'get core e', '*', true],
      ['group:system:unauthenticated', 'get core e', '*', true],
      ['user:jane', 'get core e', '*', false],
      ['group:system:serviceaccounts:shop', 'get core b', '*', true],
      ['group:system:masters', 'delete core nodes', '*', true],
    ],
  ],
  [
    'aggregation',
    [
      'clusterrole all <- {matchLabels: {part: a}} => get core own',
      'clusterrole more <- {matchExpressions: [{key: part, operator: In, values: [b, c]}, {key: skip, operator: DoesNotExist}]}',
      'clusterrole any <- {matchExpressions: [{key: part, operator: Exists}]}',
      'clusterrole not <- {matchExpressions: [{key: part, operator: NotIn, values: [a, b, c]}, {key: see, operator: Exists}]}',
      'clusterrole one {part: a} => get core one',
      'clusterrole two {part: b} => get core two',
      'clusterrole off {part: b, skip: "1"} => get core off',
      'clusterrole far {see: "1"} => get core far',
      'bind * clusterrole/all user:all',
      'bind * clusterrole/more user:more',
      'bind * clusterrole/any user:any',
      'bind * clusterrole/not user:not',
    ],
    [
      ['user:all', 'get core one', '*', true],
      ['user:all', 'get core two', '*', false],
      ['user:all', 'get core own', '*', false],
      ['user:more', 'get core two', '*', true],
      ['user:more', 'get core off', '*', false],
      ['user:any', 'get core one', '*', true],
      ['user:any', 'get core off', '*', true],
      ['user:any', 'get core far', '*', false],
      ['user:not', 'get core far', '*', true],
      ['user:not', 'get core one', '*', false],
    ],
  ],
  [
    'roles that gather each other',
    [
      'raw apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a, labels: {x: "1"}}\naggregationRule: {clusterRoleSelectors: [{matchLabels: {x: "1"}}]}',
      'raw apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: b, labels: {x: "1"}}\naggregationRule: {clusterRoleSelectors: [{matchLabels: {x: "1"}}]}',
      'clusterrole c {x: "1"} => get core pods',
      'bind * clusterrole/a user:jane',
    ],
    [['user:jane', 'get core pods', '*', true]],
  ],
  [
    'roles of Kubernetes',
    [
      'clusterrole farms {rbac.authorization.k8s.io/aggregate-to-view: "true"} => get acme.example farms',
      'bind shop clusterrole/view user:view',
      'bind shop clusterrole/edit user:edit',
      'bind shop clusterrole/admin user:admin',
      'bind * clusterrole/cluster-admin user:boss',
      'bind * clusterrole/system:node-proxier user:proxy',
      'bind * clusterrole/system:unheard-of user:nobody',
    ],
    [
      ['user:view', 'get core pods', 'shop', true],
      ['user:view', 'get core secrets', 'shop', false],
      ['user:view', 'get acme.example farms', 'shop', true],
      ['user:view', 'create core pods', 'shop', false],
      ['user:edit', 'list core secrets', 'shop', true],
      ['user:edit', 'get acme.example farms', 'shop', true],
      ['user:edit', 'create core serviceaccounts/token', 'shop', true],
      ['user:edit', 'impersonate core serviceaccounts', 'shop', true],
      ['user:edit', 'create rbac.authorization.k8s.io rolebindings', 'shop', false],
      ['user:admin', 'create rbac.authorization.k8s.io rolebindings', 'shop', true],
      ['user:admin', 'escalate rbac.authorization.k8s.io roles', 'shop', false],
      ['user:admin', 'create apps deployments', 'shop', true],
      ['user:admin', 'create apps deployments', 'farm', false],
      ['user:boss', 'escalate rbac.authorization.k8s.io clusterroles', '*', true],
      ['user:boss', 'get url /metrics', '*', true],
      ['user:proxy', 'watch core services', '*', true],
      ['user:proxy', 'get core secrets', '*', false],
      ['user:nobody', 'get core pods', '*', false],
    ],
  ],
  [
    'a file cannot take away what Kubernetes brings back',
    ['clusterrole cluster-admin => get core pods', 'bind * clusterrole/cluster-admin user:boss'],
    [['user:boss', 'delete core nodes', '*', true]],
  ],
  [
    'namespaces that are left out',
    [
      'role reader => get core pods',
      'bind - role/reader sa:web',
      'bind shop role/reader sa:shop/db',
      'bind farm clusterrole/view sa:api',
    ],
    [
      ['sa:web', 'get core pods', '', true],
      ['sa:shop/db', 'get core pods', 'shop', true],
      ['sa:farm/api', 'get core pods', 'farm', true],
    ],
  ],
];

describe.each(cases)('%s', (_, lines, rows) => {
  const docs = [cluster(lines)];
  test.each(rows)('%s: %s in %s: %s', (who, what, where, may) => {
    expect(can(docs, subject(who), request(what, where === '*' ? undefined : where))).toBe(may);
  });
});

test('a binding means the role of its own file, else of the nearest folder', () => {
  const docs = [
    cluster(['clusterrole x => get core a', 'bind * clusterrole/x user:one'], 'one/all.yaml'),
    cluster(['clusterrole x => get core b'], 'two/role.yaml'),
    cluster(['bind * clusterrole/x user:two'], 'two/more/binding.yaml'),
  ];
  const rows = ['one a', 'one b', 'two a', 'two b'].map((row) => {
    const [who = '', what = ''] = row.split(' ');
    return can(docs, subject(`user:${who}`), request(`get core ${what}`));
  });
  expect(rows).toEqual([true, false, false, true]);
});

test('every grant has the fields that it comes from', () => {
  const docs = [
    cluster(['role shop/reader => get core pods', 'bind shop role/reader sa:shop/web user:jane']),
  ];
  const grants = [...grantsOf(docs)].map(({ subject, rule, binding, place }) => [
    subject.name,
    subject.field.region.startLine,
    rule.field?.region.startLine,
    binding.object.root.at('roleRef').region.startLine,
    place,
  ]);
  expect(grants).toEqual([
    ['web', 10, 4, 9, 'shop'],
    ['jane', 10, 4, 9, 'shop'],
  ]);
});
