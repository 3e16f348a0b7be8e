import { expect, test } from 'vitest';
import { expression, object, pod, policy, said } from './admission-policy.ts';

const passes = (text: string, holds: string): void =>
  expect(said([policy({ validations: expression(holds) }), text])).toEqual([]);
const spec = (kind: string, more: string, apiVersion = 'apps/v1'): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web}\nspec: ${more}\n`;
const template = 'template: {spec: {containers: [{name: a, image: a}]}}';
const limited = (resources: string): string =>
  spec('Pod', `{containers: [{name: a, image: a:1, resources: ${resources}}]}`, 'v1');

/** What an API server has written into an object before it asks. */
test.each<[name: string, text: string, holds: string]>([
  ['replicas', object('apps/v1', 'Deployment'), 'object.spec.replicas == 1'],
  [
    'what is there stays',
    spec('Deployment', `{replicas: 3, selector: {}, ${template}}`),
    'object.spec.replicas == 3',
  ],
  [
    'metadata of a template',
    spec('Deployment', `{selector: {}, ${template}}`),
    '!has(object.spec.template.metadata.labels)',
  ],
  [
    'the pod of a template',
    spec('StatefulSet', `{selector: {}, ${template}}`),
    "object.spec.template.spec.restartPolicy == 'Always' && object.spec.template.spec.securityContext == {}",
  ],
  [
    'the pod of a CronJob',
    spec('CronJob', `{schedule: '* * * * *', jobTemplate: {spec: {${template}}}}`, 'batch/v1'),
    "object.spec.jobTemplate.spec.template.spec.containers[0].imagePullPolicy == 'Always'",
  ],
  [
    'a container',
    pod(),
    "object.spec.containers.all(c, c.resources == {} && c.imagePullPolicy == 'Always' && c.terminationMessagePolicy == 'File')",
  ],
  ['a tag', limited('{}'), "object.spec.containers[0].imagePullPolicy == 'IfNotPresent'"],
  ['its account', pod(), "object.spec.serviceAccountName == 'default'"],
  ['its namespace', pod(), "object.metadata.namespace == 'default'"],
  [
    'none for the cluster',
    object('rbac.authorization.k8s.io/v1', 'ClusterRole'),
    '!has(object.metadata.namespace)',
  ],
  ['rules of a role', object('rbac.authorization.k8s.io/v1', 'ClusterRole'), 'object.rules == null'],
  [
    'what is limited is asked for',
    limited("{limits: {cpu: '1', memory: 1Gi}, requests: {cpu: '2'}}"),
    "object.spec.containers[0].resources.requests == {'cpu': '2', 'memory': '1Gi'}",
  ],
  [
    'limits alone',
    limited("{limits: {cpu: '1'}}"),
    "object.spec.containers[0].resources.requests == {'cpu': '1'}",
  ],
  [
    'a Service',
    spec('Service', '{ports: [{port: 80}]}', 'v1'),
    "object.spec.type == 'ClusterIP' && object.spec.ports[0].targetPort == 80 && !has(object.spec.externalTrafficPolicy)",
  ],
  [
    'one that is open',
    spec('Service', '{type: NodePort, ports: [{port: 80}]}', 'v1'),
    "object.spec.externalTrafficPolicy == 'Cluster'",
  ],
  [
    'a volume',
    spec('Pod', '{containers: [{name: a, image: a}], volumes: [{name: v}, {name: w, secret: {}}]}', 'v1'),
    'object.spec.volumes[0].emptyDir == {} && object.spec.volumes[1].secret.defaultMode == 420',
  ],
  [
    'a NetworkPolicy',
    spec('NetworkPolicy', '{podSelector: {}, egress: [{}]}', 'networking.k8s.io/v1'),
    "object.spec.policyTypes == ['Ingress', 'Egress']",
  ],
  [
    'a binding',
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: b}\nroleRef: {kind: Role, name: r}\nsubjects: [{kind: User, name: u}, {kind: ServiceAccount, name: s}]\n',
    "object.subjects.map(s, s.apiGroup) == ['rbac.authorization.k8s.io', '']",
  ],
  ['another kind', object('acme.example/v1', 'Deployment'), '!has(object.spec.replicas)'],
  ['what has another type', spec('Service', '{ports: 1}', 'v1'), 'object.spec.ports == 1'],
])('%s', (_, text, holds) => passes(text, holds));
