import { describe, expect, it } from 'vitest';
import { container, object, pod, said } from './schema-said.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
const net = 'networking.k8s.io/v1';

describe('a field that the API does not know', () => {
  it.each<[text: string, expected: readonly string[]]>([
    [
      container('imagePullpolicy: Always'),
      ['8 unknown-field spec.containers[app].imagePullpolicy -> imagePullPolicy'],
    ],
    [container('comand: [run]'), ['8 unknown-field spec.containers[app].comand -> command']],
    [container('prots: [{containerPort: 80}]'), ['8 unknown-field spec.containers[app].prots -> ports']],
    [
      container('ports: [{containerPort: 80, hostport: 80}]'),
      ['8 unknown-field spec.containers[app].ports[0].hostport -> hostPort'],
    ],
    [container('env: [{name: A, vale: b}]'), ['8 unknown-field spec.containers[app].env[A].vale -> value']],
    [
      container('resource: {limits: {cpu: 1}}'),
      ['8 unknown-field spec.containers[app].resource -> resources'],
    ],
    [
      container('resources: {limit: {cpu: 1}}'),
      ['8 unknown-field spec.containers[app].resources.limit -> limits'],
    ],
    [container('livenesProbe: {}'), ['8 unknown-field spec.containers[app].livenesProbe -> livenessProbe']],
    [
      container('livenessProbe: {httpGet: {port: 80, pth: /}}'),
      ['8 unknown-field spec.containers[app].livenessProbe.httpGet.pth -> path'],
    ],
    [container('foo: bar'), ['8 unknown-field spec.containers[app].foo']],
    [
      container('restartpolicy: Always'),
      ['8 unknown-field spec.containers[app].restartpolicy -> restartPolicy'],
    ],
    [
      pod('serviceAccountNam: web', 'containers: [{name: a, image: b}]'),
      ['5 unknown-field spec.serviceAccountNam -> serviceAccountName'],
    ],
    [pod('replicas: 2', 'containers: [{name: a, image: b}]'), ['5 unknown-field spec.replicas']],
    [pod('container: []', 'containers: [{name: a, image: b}]'), ['5 unknown-field spec.container']],
    [
      object(
        'apps/v1',
        'Deployment',
        'spec:',
        '  replica: 2',
        '  selector: {matchLabels: {a: b}}',
        '  template: {spec: {containers: [{name: a, image: b}]}}',
      ),
      ['5 unknown-field spec.replica -> replicas'],
    ],
    [
      object(
        'apps/v1',
        'Deployment',
        'spec:',
        '  selector: {matchLabels: {a: b}}',
        '  serviceAccountName: web',
        '  template: {spec: {containers: [{name: a, image: b}]}}',
      ),
      ['6 unknown-field spec.serviceAccountName -> spec.template.spec'],
    ],
    [
      object(
        'apps/v1',
        'Deployment',
        'spec:',
        '  selector: {matchLabels: {a: b}}',
        '  template: {spec: {replicas: 2, containers: [{name: a, image: b}]}}',
      ),
      ['6 unknown-field spec.template.spec.replicas -> spec'],
    ],
    [
      object('v1', 'Service', 'spec:', '  selecter: {app: web}', '  ports: [{port: 80}]'),
      ['5 unknown-field spec.selecter -> selector'],
    ],
    [
      object('v1', 'Service', 'spec:', '  ports: [{port: 80, targetport: 8080}]'),
      ['5 unknown-field spec.ports[0].targetport -> targetPort'],
    ],
    [object('v1', 'ConfigMap', 'dat: {a: b}'), ['4 unknown-field dat -> data']],
    [object('v1', 'ConfigMap', 'stringData: {a: b}'), ['4 unknown-field stringData']],
    [object('v1', 'Secret', 'stringdata: {a: b}'), ['4 unknown-field stringdata -> stringData']],
    [object('v1', 'Namespace', 'labels: {a: b}'), ['4 unknown-field labels -> metadata']],
    [
      object(net, 'Ingress', 'spec:', '  rules: [{hosts: a.example}]'),
      ['5 unknown-field spec.rules[0].hosts -> host'],
    ],
    [
      object(net, 'Ingress', 'spec:', '  defaultBackend: {serviceName: web, servicePort: 80}'),
      ['5 unknown-field spec.defaultBackend.serviceName', '5 unknown-field spec.defaultBackend.servicePort'],
    ],
    [
      object(rbac, 'Role', 'rules: [{apiGroup: [""], resources: [pods], verbs: [get]}]'),
      ['4 unknown-field rules[0].apiGroup -> apiGroups'],
    ],
    [
      object('policy/v1', 'PodDisruptionBudget', 'spec:', '  minAvailble: 1'),
      ['5 unknown-field spec.minAvailble -> minAvailable'],
    ],
    [
      object('v1', 'Pod', 'spec: {containers: [{name: a, image: b}]}').replace(
        '{name: x}',
        '{name: x, label: {a: b}}',
      ),
      ['3 unknown-field metadata.label -> labels'],
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a value of the wrong type', () => {
  it.each<[text: string, expected: readonly string[]]>([
    [
      container('securityContext:', '  privileged: "false"'),
      ['9 hardening-type spec.containers[app].securityContext.privileged'],
    ],
    [
      container('securityContext:', '  runAsNonRoot: "TRUE"'),
      ['9 hardening-type spec.containers[app].securityContext.runAsNonRoot'],
    ],
    [
      container('securityContext:', '  runAsUser: "1000"'),
      ['9 hardening-type spec.containers[app].securityContext.runAsUser'],
    ],
    [
      container('securityContext:', '  capabilities: {drop: ALL}'),
      ['9 hardening-type spec.containers[app].securityContext.capabilities.drop'],
    ],
    [container('securityContext: [runAsNonRoot]'), ['8 hardening-type spec.containers[app].securityContext']],
    [
      pod('automountServiceAccountToken: "no"', 'containers: [{name: a, image: b}]'),
      ['5 hardening-type spec.automountServiceAccountToken'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelector: {}', '  policyTypes: Ingress'),
      ['6 hardening-type spec.policyTypes'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelector: {}', '  ingress: {from: []}'),
      ['6 hardening-type spec.ingress'],
    ],
    [container('env: [{name: A, value: 1}]'), ['8 field-type spec.containers[app].env[A].value']],
    [container('env: [{name: A, value: on}]'), ['8 field-type spec.containers[app].env[A].value']],
    [container('args: [run, 5]'), ['8 field-type spec.containers[app].args[1]']],
    [container('command: run'), ['8 field-type spec.containers[app].command']],
    [
      container('ports: [{containerPort: "80"}]'),
      ['8 field-type spec.containers[app].ports[0].containerPort'],
    ],
    [container('ports: {containerPort: 80}'), ['8 field-type spec.containers[app].ports']],
    [container('tty: 1'), ['8 field-type spec.containers[app].tty']],
    [
      container('resources: {limits: {cpu: true}}'),
      ['8 field-type spec.containers[app].resources.limits.cpu'],
    ],
    [
      container('livenessProbe: {httpGet: {port: 80}, periodSeconds: 1.5}'),
      ['8 field-type spec.containers[app].livenessProbe.periodSeconds'],
    ],
    [object('v1', 'ConfigMap', 'data: {a: 1, b: {c: d}}'), ['4 field-type data.a', '4 field-type data.b']],
    [object('v1', 'Service', 'spec:', '  ports: {port: 80}'), ['5 field-type spec.ports']],
    [
      object('v1', 'Pod', 'spec: {containers: [{name: a, image: b}]}').replace(
        '{name: x}',
        '{name: x, annotations: {a: true}}',
      ),
      ['3 field-type metadata.annotations.a'],
    ],
    [
      object(
        'apps/v1',
        'Deployment',
        'spec:',
        '  replicas: "3"',
        '  selector: {matchLabels: {a: b}}',
        '  template: {spec: {containers: [{name: a, image: b}]}}',
      ),
      ['5 field-type spec.replicas'],
    ],
    [object('v1', 'Pod', 'spec: []'), ['4 field-type spec']],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
