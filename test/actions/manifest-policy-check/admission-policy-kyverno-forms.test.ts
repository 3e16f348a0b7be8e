import { expect, test } from 'vitest';
import { judged } from './admission-policy.ts';

const podSpec = '{containers: [{name: a, image: shop/web}], hostNetwork: true}';
const template = `template: {metadata: {labels: {app: web}}, spec: ${podSpec}}`;
const workloads = {
  Pod: `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: ${podSpec}\n`,
  Deployment: `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {}, ${template}}\n`,
  Job: `apiVersion: batch/v1\nkind: Job\nmetadata: {name: web}\nspec: {${template}}\n`,
  CronJob: `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: web}\nspec: {schedule: a, jobTemplate: {spec: {${template}}}}\n`,
  ReplicationController: `apiVersion: v1\nkind: ReplicationController\nmetadata: {name: web}\nspec: {${template}}\n`,
};

/** What runs on the network of the node, and says so itself, is not let in. */
const holds = "!has(object.spec.hostNetwork) && object.kind != 'nothing'";
const validating = (match: string, more = ''): string =>
  `apiVersion: policies.kyverno.io/v1\nkind: ValidatingPolicy\nmetadata: {name: p}\nspec:\n  matchConstraints: ${match}\n  ${more}\n  validations: [{expression: "${holds}"}]\n`;
const matching = (resources: string, more = ''): string =>
  `{resourceRules: [{apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [${resources}]}]${more}}`;
const rule = (match: string, more = '', annotation = ''): string =>
  `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: p, annotations: {${annotation}}}\nspec:\n  rules:\n    - name: r\n      match: ${match}\n      ${more}\n      validate: {failureAction: Enforce, cel: {expressions: [{expression: "${holds}"}]}}\n`;
const kinds = (list: string, more = ''): string => `{any: [{resources: {kinds: [${list}]${more}}}]}`;
const only = (list: string): string => `pod-policies.kyverno.io/autogen-controllers: "${list}"`;

const usual = ['Pod', 'Deployment', 'Job', 'CronJob'];
const all = [...usual, 'ReplicationController'];

test.each<[name: string, policy: string, kinds: readonly string[]]>([
  ['a ValidatingPolicy about Pods', validating(matching('pods')), usual],
  ['about more than Pods', validating(matching('pods, services')), ['Pod']],
  ['about some Pods', validating(matching('pods', ', objectSelector: {matchLabels: {app: web}}')), []],
  [
    'for some controllers',
    validating(matching('pods'), 'autogen: {podControllers: {controllers: [jobs, cronjobs]}}'),
    ['Pod', 'Job', 'CronJob'],
  ],
  ['for none', validating(matching('pods'), 'autogen: {podControllers: {controllers: []}}'), ['Pod']],
  ['a rule about Pods', rule(kinds('Pod')), all],
  ['of a version', rule(kinds('v1/Pod')), ['Pod']],
  ['about Pods and more', rule(kinds('Pod, Service')), ['Pod']],
  ['about Pods of a name', rule(kinds('Pod', ', names: [web]')), ['Pod']],
  ['about Pods of a namespace', rule(kinds('Pod', ', namespaces: [default]')), all],
  ['about Pods of another namespace', rule(kinds('Pod', ', namespaces: [shop]')), []],
  ['that leaves out some', rule(kinds('Pod'), `exclude: ${kinds('Pod', ', namespaces: [kube-*]')}`), all],
  ['that leaves out all', rule(kinds('Pod'), `exclude: ${kinds('Pod')}`), []],
  ['none wanted', rule(kinds('Pod'), '', only('none')), ['Pod']],
  ['some wanted', rule(kinds('Pod'), '', only('Deployment,CronJob')), ['Pod', 'Deployment', 'CronJob']],
  ['about Deployments', rule(kinds('Deployment')), []],
])('%s', (_, policy, told) => {
  const found = Object.entries(workloads).filter(
    ([, text]) => judged([policy, text]).filter(({ region }) => region?.path === '1.yaml').length > 0,
  );
  expect(found.map(([kind]) => kind)).toEqual(told);
});

const overrides = (more: string): string =>
  rule(kinds('Pod')).replace(
    'failureAction: Enforce',
    `failureAction: Audit, failureActionOverrides: [${more}]`,
  );

test.each<[name: string, policy: string, severity: string]>([
  ['what is said for a namespace', overrides('{action: Enforce, namespaces: [def*]}'), 'high'],
  ['for another', overrides('{action: Enforce, namespaces: [shop]}'), 'info'],
  [
    'for labels of one',
    overrides('{action: Enforce, namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: default}}}'),
    'high',
  ],
])('%s', (_, policy, severity) =>
  expect(judged([policy, workloads.Pod]).map((one) => one.severity)).toEqual([severity]),
);
