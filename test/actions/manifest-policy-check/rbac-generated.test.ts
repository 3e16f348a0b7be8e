import fc from 'fast-check';
import { expect, test } from 'vitest';
import { can } from '../../../actions/manifest-policy-check/rbac/access.ts';
import type { Subject } from '../../../actions/manifest-policy-check/rbac/subject.ts';
import { manifest } from './manifests.ts';

/* A second opinion: no graph, no index, no code of the check; every question walks all objects. */

interface Rule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}
type Labels = Readonly<Record<string, string>>;
interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}
interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly Expression[];
}
interface Named {
  readonly kind: string;
  readonly apiVersion: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Labels };
}
interface Role extends Named {
  readonly rules: readonly Rule[];
  readonly aggregationRule?: { readonly clusterRoleSelectors: readonly Selector[] };
}
interface Who {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}
interface Binding extends Named {
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly subjects: readonly Who[];
}
interface Question {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly url: string | undefined;
}

function naive(
  bindings: readonly Binding[],
  all: readonly Role[],
  who: Subject,
  question: Question,
): boolean {
  for (const binding of bindings) {
    if (binding.kind === 'RoleBinding' && binding.metadata.namespace !== question.namespace) continue;
    if (binding.kind === 'RoleBinding' && question.url !== undefined) continue;
    if (!binding.subjects.some((one) => isMeant(one, who))) continue;
    for (const role of all) {
      if (role.kind !== binding.roleRef.kind || role.metadata.name !== binding.roleRef.name) continue;
      if (role.kind === 'Role' && role.metadata.namespace !== binding.metadata.namespace) continue;
      if (role.kind === 'Role' && binding.kind === 'ClusterRoleBinding') continue;
      if (effective(role, all, []).some((rule) => answers(rule, question))) return true;
    }
  }
  return false;
}

function isMeant(one: Who, who: Subject): boolean {
  const isAccount = who.kind === 'ServiceAccount';
  const user = isAccount ? `system:serviceaccount:${who.namespace}:${who.name}` : who.name;
  if (one.kind === 'ServiceAccount')
    return isAccount && one.namespace === who.namespace && one.name === who.name;
  if (one.kind === 'User') return who.kind !== 'Group' && one.name === user;
  const isLoggedIn = user !== 'system:anonymous';
  if (one.name === 'system:authenticated') return isLoggedIn;
  if (one.name === 'system:unauthenticated') return !isLoggedIn;
  if (who.kind === 'Group') return one.name === who.name;
  return (
    isAccount && ['system:serviceaccounts', `system:serviceaccounts:${who.namespace}`].includes(one.name)
  );
}

function effective(role: Role, all: readonly Role[], seen: readonly Role[]): readonly Rule[] {
  if (role.aggregationRule === undefined) return role.rules;
  const { clusterRoleSelectors } = role.aggregationRule;
  const chosen = all.filter(
    (other) =>
      other.kind === 'ClusterRole' &&
      other.metadata.name !== role.metadata.name &&
      !seen.includes(other) &&
      clusterRoleSelectors.some((selector) => selects(selector, other.metadata.labels ?? {})),
  );
  return chosen.flatMap((other) => effective(other, all, [...seen, role]));
}

function selects({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  for (const key in matchLabels) if (labels[key] !== matchLabels[key]) return false;
  for (const { key, operator, values = [] } of matchExpressions) {
    const value = labels[key];
    if (operator === 'Exists' && value === undefined) return false;
    if (operator === 'DoesNotExist' && value !== undefined) return false;
    if (operator === 'In' && (value === undefined || !values.includes(value))) return false;
    if (operator === 'NotIn' && value !== undefined && values.includes(value)) return false;
  }
  return true;
}

function answers(rule: Rule, { verb, group, resource, name, url }: Question): boolean {
  if (!rule.verbs.includes(verb) && !rule.verbs.includes('*')) return false;
  if (url !== undefined)
    return (rule.nonResourceURLs ?? []).some((one) => {
      if (one === '*' || one === url) return true;
      return one.at(-1) === '*' && url.slice(0, one.length - 1) === one.slice(0, -1);
    });
  const { apiGroups = [], resources = [], resourceNames = [] } = rule;
  if (!apiGroups.includes(group) && !apiGroups.includes('*')) return false;
  const [, below] = resource.split('/');
  const wanted = ['*', resource, ...(below === undefined ? [] : [`*/${below}`])];
  if (!resources.some((one) => wanted.includes(one))) return false;
  return resourceNames.length === 0 || (name !== '' && resourceNames.includes(name));
}

const some = (...words: readonly string[]) => fc.subarray([...words], { minLength: 1, maxLength: 2 });
const rule: fc.Arbitrary<Rule> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      verbs: some('get', 'list', '*'),
      apiGroups: some('', 'apps', '*'),
      resources: some('pods', 'pods/exec', 'secrets', '*', '*/exec', 'pods/*'),
      resourceNames: fc.oneof(fc.constant([]), fc.constant(['web'])),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ verbs: some('get', '*'), nonResourceURLs: some('/a', '/a/*', '*', '/b*') }),
  },
);
const labels = fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2'), {
  maxKeys: 2,
  noNullPrototype: true,
});
const selector: fc.Arbitrary<Selector> = fc.record(
  {
    matchLabels: labels,
    matchExpressions: fc.array(
      fc.record({
        key: fc.constantFrom('x', 'y'),
        operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist'),
        values: some('1', '2'),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);
const apiVersion = fc.constant('rbac.authorization.k8s.io/v1');
const namespace = fc.constantFrom('shop', 'farm');
const rules = fc.array(rule, { maxLength: 2 });
const name = fc.constantFrom('a', 'b');
const role: fc.Arbitrary<Role> = fc.oneof(
  fc.record({ apiVersion, kind: fc.constant('Role'), metadata: fc.record({ name, namespace }), rules }),
  fc.record({ apiVersion, kind: fc.constant('ClusterRole'), metadata: fc.record({ name, labels }), rules }),
  fc.record({
    apiVersion,
    kind: fc.constant('ClusterRole'),
    metadata: fc.record({ name, labels }),
    rules,
    aggregationRule: fc.record({ clusterRoleSelectors: fc.array(selector, { maxLength: 2 }) }),
  }),
);
const who: fc.Arbitrary<Who> = fc.oneof(
  fc.record({ kind: fc.constant('ServiceAccount'), name: fc.constantFrom('web', 'db'), namespace }),
  fc.record({
    kind: fc.constant('User'),
    name: fc.constantFrom('jane', 'system:serviceaccount:shop:web', 'system:anonymous'),
  }),
  fc.record({
    kind: fc.constant('Group'),
    name: fc.constantFrom(
      'dev',
      'system:serviceaccounts',
      'system:serviceaccounts:shop',
      'system:authenticated',
      'system:unauthenticated',
    ),
  }),
);
const subjects = fc.array(who, { maxLength: 2 });
const roleRef = fc.record({ kind: fc.constantFrom('Role', 'ClusterRole'), name });
const binding: fc.Arbitrary<Binding> = fc.oneof(
  fc.record({
    apiVersion,
    kind: fc.constant('RoleBinding'),
    metadata: fc.record({ name, namespace }),
    roleRef,
    subjects,
  }),
  fc.record({
    apiVersion,
    kind: fc.constant('ClusterRoleBinding'),
    metadata: fc.record({ name }),
    roleRef,
    subjects,
  }),
);
const clusters = fc.record({
  roles: fc.array(role, { minLength: 1, maxLength: 4 }),
  bindings: fc.array(binding, { minLength: 1, maxLength: 3 }),
});

/** Every cluster has it, and a selector that asks for no label takes it in, with all that the others have. */
const clusterAdmin: Role = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'cluster-admin' },
  rules: [
    { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
    { verbs: ['*'], nonResourceURLs: ['*'] },
  ],
};

const everybody: readonly Subject[] = [
  ...['shop', 'farm'].flatMap((namespace) =>
    ['web', 'db'].map((name) => ({ kind: 'ServiceAccount' as const, name, namespace })),
  ),
  ...['jane', 'system:anonymous'].map((name) => ({ kind: 'User' as const, name, namespace: '' })),
  { kind: 'Group', name: 'dev', namespace: '' },
];
const questions: readonly Question[] = [
  ...['get'].flatMap((verb) =>
    ['pods', 'pods/exec', 'secrets'].flatMap((resource) =>
      ['', 'web'].flatMap((name) =>
        ['shop', 'farm', undefined].map((namespace) => ({
          verb,
          group: '',
          resource,
          name,
          namespace,
          url: undefined,
        })),
      ),
    ),
  ),
  ...['shop', undefined].map((namespace) => ({
    verb: 'list',
    group: 'apps',
    resource: 'pods',
    name: '',
    namespace,
    url: undefined,
  })),
  ...['/a', '/a/x', '/c'].map((url) => ({
    verb: 'get',
    group: '',
    resource: '',
    name: '',
    namespace: undefined,
    url,
  })),
];

test('the graph answers as a walk through all objects does, in 1,000 clusters', () => {
  let yes = 0;
  let no = 0;
  fc.assert(
    fc.property(clusters, ({ roles, bindings }) => {
      const docs = [manifest([...roles, ...bindings].map((each) => JSON.stringify(each)).join('\n---\n'))];
      for (const who of everybody)
        for (const question of questions) {
          const { verb, group, resource, name, namespace, url } = question;
          const request =
            url === undefined
              ? { verb, group, resource, name, ...(namespace === undefined ? {} : { namespace }) }
              : { verb, url };
          const expected = naive(bindings, [...roles, clusterAdmin], who, question);
          if (expected) yes += 1;
          else no += 1;
          if (can(docs, who, request) !== expected)
            expect({ who, question, can: !expected }).toEqual({ who, question, can: expected });
        }
    }),
    { numRuns: 1_000 },
  );
  // A question that is always answered alike would compare nothing.
  expect(Math.min(yes, no)).toBeGreaterThan(2_000);
}, 30_000);
