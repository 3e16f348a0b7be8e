import { expect, test } from 'vitest';
import { judged, object, pod, policy } from './admission-policy.ts';

const rule = (resources: string, more = ''): string =>
  `{apiGroups: ['*'], apiVersions: ['*'], operations: [CREATE], resources: [${resources}]${more}}`;
const rules = (resources: string, more = ''): string => `{resourceRules: [${rule(resources, more)}]}`;
const inGroup = (groups: string, resources: string, more = '', versions = 'v1'): string =>
  `{resourceRules: [{apiGroups: [${groups}], apiVersions: [${versions}], operations: [CREATE], resources: [${resources}]}]${more}}`;

const deployment = object('apps/v1', 'Deployment');
const old = object('extensions/v1beta1', 'Deployment');
const role = object('rbac.authorization.k8s.io/v1', 'ClusterRole');
const namespace = (labels: string): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop${labels}}\n`;
const definition = (plural: string, scope = 'Namespaced'): string =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\nspec: {group: acme.example, scope: ${scope}, names: {kind: Cow, plural: ${plural}}}\n`;
const cow = object('acme.example/v1', 'Cow');
const inShop = pod(', namespace: shop');
const selector = (kind: string, key: string, operator: string, values = ''): string =>
  `{resourceRules: [${rule("'*'")}], ${kind}: {matchExpressions: [{key: ${key}, operator: ${operator}${values && `, values: [${values}]`}}]}}`;
const nameLabel = 'kubernetes.io/metadata.name';

/** What the policy is about, the object, whether it is picked, and what else is there. */
test.each<[name: string, constraints: string, object: string, isPicked: boolean, beside?: string]>([
  ['the resource', rules('pods'), pod(), true],
  ['another resource', rules('services'), pod(), false],
  ['every resource', rules("'*'"), pod(), true],
  ['every resource and subresource', rules("'*/*'"), pod(), true],
  ['a resource with its subresources', rules("'pods/*'"), pod(), true],
  ['a subresource alone', rules('pods/exec'), pod(), false],
  ['a subresource of all', rules("'*/scale'"), deployment, false],
  ['no rules', '{}', pod(), false],
  ['no constraints', 'null', pod(), false],
  ['the core group', inGroup("''", 'pods'), pod(), true],
  ['another group', inGroup('apps', 'pods'), pod(), false],
  ['another version of the group', inGroup('apps', 'deployments', '', 'v1beta1'), deployment, true],
  [
    'another version, exactly',
    inGroup('apps', 'deployments', ', matchPolicy: Exact', 'v1beta1'),
    deployment,
    false,
  ],
  ['the group that a resource left', inGroup('apps', 'deployments'), old, true],
  [
    'the group that a resource left, exactly',
    inGroup('apps', 'deployments', ', matchPolicy: Exact'),
    old,
    false,
  ],
  [
    'updates',
    "{resourceRules: [{apiGroups: ['*'], apiVersions: ['*'], operations: [UPDATE], resources: ['*']}]}",
    pod(),
    false,
  ],
  ['a name', rules('pods', ', resourceNames: [web]'), pod(), true],
  ['another name', rules('pods', ', resourceNames: [db]'), pod(), false],
  ['scope of namespaces', rules("'*'", ', scope: Namespaced'), pod(), true],
  ['scope of the cluster, a pod', rules("'*'", ', scope: Cluster'), pod(), false],
  ['scope of the cluster', rules("'*'", ', scope: Cluster'), role, true],
  ['scope of namespaces, a role of the cluster', rules("'*'", ', scope: Namespaced'), role, false],
  ['scope of the cluster, a namespace', rules("'namespaces'", ', scope: Cluster'), namespace(''), true],
  [
    'an exclusion',
    `{resourceRules: [${rule("'*'")}], excludeResourceRules: [${rule('pods')}]}`,
    pod(),
    false,
  ],
  [
    'an exclusion of another',
    `{resourceRules: [${rule("'*'")}], excludeResourceRules: [${rule('jobs')}]}`,
    pod(),
    true,
  ],
  ['a label', selector('objectSelector', 'app', 'In', 'web'), pod(), true],
  ['another label', selector('objectSelector', 'app', 'In', 'db'), pod(), false],
  [
    'a label of the namespace',
    selector('namespaceSelector', 'team', 'In', 'a'),
    inShop,
    true,
    namespace(', labels: {team: a}'),
  ],
  [
    'another label of the namespace',
    selector('namespaceSelector', 'team', 'In', 'b'),
    inShop,
    false,
    namespace(', labels: {team: a}'),
  ],
  ['the name of an unknown namespace', selector('namespaceSelector', nameLabel, 'In', 'shop'), inShop, true],
  ['an excluded namespace', selector('namespaceSelector', nameLabel, 'NotIn', 'shop'), inShop, false],
  ['no namespace is default', selector('namespaceSelector', nameLabel, 'In', 'default'), pod(), true],
  ['unknown labels are not there', selector('namespaceSelector', 'exempt', 'DoesNotExist'), inShop, true],
  [
    'a namespace by its own labels',
    selector('namespaceSelector', 'team', 'In', 'a'),
    namespace(', labels: {team: a}'),
    true,
  ],
  ['the cluster has no namespace', selector('namespaceSelector', 'team', 'In', 'a'), role, true],
  ['ingresses', rules('ingresses'), object('networking.k8s.io/v1', 'Ingress'), true],
  ['networkpolicies', rules('networkpolicies'), object('networking.k8s.io/v1', 'NetworkPolicy'), true],
  ['endpoints', rules('endpoints'), object('v1', 'Endpoints'), true],
  ['gateways', rules('gateways'), object('gateway.networking.k8s.io/v1', 'Gateway'), true],
  ['an unknown kind', rules('cows'), cow, true],
  ['a kind with its own plural', rules('kine'), cow, true, definition('kine')],
  ['a plural that is not its own', rules('cows'), cow, false, definition('kine')],
  ['a kind of the cluster', rules("'*'", ', scope: Cluster'), cow, true, definition('cows', 'Cluster')],
  [
    'a policy itself',
    rules("'*'"),
    object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding'),
    false,
  ],
  [
    'a patch',
    rules("'*'"),
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 9}\n',
    false,
  ],
])('%s', (_, constraints, text, isPicked, beside) => {
  const places = (texts: readonly string[]) =>
    judged(texts).filter(({ region }) => region?.path === '1.yaml').length;
  const more = beside === undefined ? [] : [beside];
  expect(places([policy({ constraints }), text, ...more])).toBe(isPicked ? 1 : 0);
  // A binding narrows it the same way, but for one without rules.
  if (!/^(?:\{\}|null)$/.test(constraints))
    expect(
      places([
        policy({ binding: `validationActions: [Deny]\nmatchResources: ${constraints}` }),
        text,
        ...more,
      ]),
    ).toBe(isPicked ? 1 : 0);
});
