import { describe, expect, it } from 'vitest';
import { container, object, pod, said } from './schema-said.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
const net = 'networking.k8s.io/v1';

describe('a missing field', () => {
  it.each<[text: string, expected: readonly string[]]>([
    [pod('containers: [{image: b}]'), ['5 required-field spec.containers[0] -> name']],
    [
      container('ports: [{name: http}]'),
      ['8 required-field spec.containers[app].ports[http] -> containerPort'],
    ],
    [
      container('volumeMounts: [{name: a}]'),
      ['8 required-field spec.containers[app].volumeMounts[a] -> mountPath'],
    ],
    [container('env: [{value: b}]'), ['8 required-field spec.containers[app].env[0] -> name']],
    [
      container('env: [{name: A, valueFrom: {secretKeyRef: {name: a}}}]'),
      ['8 required-field spec.containers[app].env[A].valueFrom.secretKeyRef -> key'],
    ],
    [
      container('livenessProbe: {httpGet: {path: /}}'),
      ['8 required-field spec.containers[app].livenessProbe.httpGet -> port'],
    ],
    [
      container('securityContext: {seccompProfile: {localhostProfile: a}}'),
      ['8 required-field spec.containers[app].securityContext.seccompProfile -> type'],
    ],
    [
      pod('containers: [{name: a, image: b}]', 'volumes: [{hostPath: {type: File}}]'),
      ['6 required-field spec.volumes[0].hostPath -> path', '6 required-field spec.volumes[0] -> name'],
    ],
    [
      object(
        net,
        'Ingress',
        'spec:',
        '  rules: [{http: {paths: [{path: /, backend: {service: {name: a}}}]}}]',
      ),
      ['5 required-field spec.rules[0].http.paths[0] -> pathType'],
    ],
    [
      object(rbac, 'RoleBinding', 'roleRef: {apiGroup: rbac.authorization.k8s.io, name: a}'),
      ['4 required-field roleRef -> kind'],
    ],
    [
      object(rbac, 'RoleBinding', 'roleRef: {kind: Role, name: a}', 'subjects: [{kind: User}]'),
      ['5 required-field subjects[0] -> name'],
    ],
    [
      object(rbac, 'Role', 'rules: [{apiGroups: [""], resources: [pods]}]'),
      ['4 required-field rules[0] -> verbs'],
    ],
    [
      object('v1', 'Service', 'spec:', '  ports: [{name: http}]'),
      ['5 required-field spec.ports[http] -> port'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelector: {matchExpressions: [{key: a}]}'),
      ['5 required-field spec.podSelector.matchExpressions[0] -> operator'],
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a value that the API does not know', () => {
  it.each<[text: string, expected: readonly string[]]>([
    [container('imagePullPolicy: always'), ['8 unknown-value spec.containers[app].imagePullPolicy']],
    [
      container('ports: [{containerPort: 80, protocol: tcp}]'),
      ['8 unknown-value spec.containers[app].ports[0].protocol'],
    ],
    [
      container('securityContext: {seccompProfile: {type: runtimeDefault}}'),
      ['8 unknown-value spec.containers[app].securityContext.seccompProfile.type'],
    ],
    [
      container('securityContext: {procMount: unmasked}'),
      ['8 unknown-value spec.containers[app].securityContext.procMount'],
    ],
    [
      container('livenessProbe: {httpGet: {port: 80, scheme: https}}'),
      ['8 unknown-value spec.containers[app].livenessProbe.httpGet.scheme'],
    ],
    [
      pod('restartPolicy: Sometimes', 'containers: [{name: a, image: b}]'),
      ['5 unknown-value spec.restartPolicy'],
    ],
    [pod('dnsPolicy: clusterFirst', 'containers: [{name: a, image: b}]'), ['5 unknown-value spec.dnsPolicy']],
    [
      object('v1', 'Service', 'spec:', '  type: Loadbalancer', '  ports: [{port: 80}]'),
      ['5 unknown-value spec.type'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelector: {}', '  policyTypes: [ingress]'),
      ['6 unknown-value spec.policyTypes[0]'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelector: {}', '  policyTypes: [INGRESS]'),
      ['6 unknown-value spec.policyTypes[0]'],
    ],
    [
      object(
        net,
        'Ingress',
        'spec:',
        '  rules: [{http: {paths: [{path: /, pathType: prefix, backend: {service: {name: a}}}]}}]',
      ),
      ['5 unknown-value spec.rules[0].http.paths[0].pathType'],
    ],
    [
      object('v1', 'PersistentVolumeClaim', 'spec:', '  accessModes: [ReadWriteAll]'),
      ['5 unknown-value spec.accessModes[0]'],
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
