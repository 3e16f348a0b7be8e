import { describe, expect, it } from 'vitest';
import { container, deployment, object, pod, said } from './schema-said.ts';

const net = 'networking.k8s.io/v1';

describe('a misspelt field that hardens', () => {
  it.each<[text: string, expected: readonly string[]]>([
    [
      container('securitycontext: {runAsNonRoot: true}'),
      ['8 misspelt-hardening spec.containers[app].securitycontext -> securityContext'],
    ],
    [
      container('securityContxt: {runAsNonRoot: true}'),
      ['8 misspelt-hardening spec.containers[app].securityContxt -> securityContext'],
    ],
    [
      container('SecurityContext: {privileged: false}'),
      ['8 misspelt-hardening spec.containers[app].SecurityContext -> securityContext'],
    ],
    [
      container('security-context: {}'),
      ['8 misspelt-hardening spec.containers[app].security-context -> securityContext'],
    ],
    [
      container('securityContext:', '  runAsNonroot: true'),
      ['9 misspelt-hardening spec.containers[app].securityContext.runAsNonroot -> runAsNonRoot'],
    ],
    [
      container('securityContext:', '  readonlyRootFilesystem: true'),
      [
        '9 misspelt-hardening spec.containers[app].securityContext.readonlyRootFilesystem -> readOnlyRootFilesystem',
      ],
    ],
    [
      container('securityContext:', '  readOnlyRootFileSystem: true'),
      [
        '9 misspelt-hardening spec.containers[app].securityContext.readOnlyRootFileSystem -> readOnlyRootFilesystem',
      ],
    ],
    [
      container('securityContext:', '  allowPrivilegeEscalations: false'),
      [
        '9 misspelt-hardening spec.containers[app].securityContext.allowPrivilegeEscalations -> allowPrivilegeEscalation',
      ],
    ],
    [
      container('securityContext:', '  priviledged: false'),
      ['9 misspelt-hardening spec.containers[app].securityContext.priviledged -> privileged'],
    ],
    [
      container('securityContext:', '  capabilites: {drop: [ALL]}'),
      ['9 misspelt-hardening spec.containers[app].securityContext.capabilites -> capabilities'],
    ],
    [
      container('securityContext:', '  capabilities: {drops: [ALL]}'),
      ['9 misspelt-hardening spec.containers[app].securityContext.capabilities.drops -> drop'],
    ],
    [
      container('securityContext:', '  capabilities: {Drop: [ALL]}'),
      ['9 misspelt-hardening spec.containers[app].securityContext.capabilities.Drop -> drop'],
    ],
    [
      container('securityContext:', '  seccompprofile: {type: RuntimeDefault}'),
      ['9 misspelt-hardening spec.containers[app].securityContext.seccompprofile -> seccompProfile'],
    ],
    [
      container('securityContext:', '  seccompProfile: {typ: RuntimeDefault}'),
      ['9 misspelt-hardening spec.containers[app].securityContext.seccompProfile.typ -> type'],
    ],
    [
      container('securityContext:', '  capDrop: [ALL]'),
      ['9 misspelt-hardening spec.containers[app].securityContext.capDrop'],
    ],
    [
      container('securityContext:', '  runAsuser: 1000'),
      ['9 misspelt-hardening spec.containers[app].securityContext.runAsuser -> runAsUser'],
    ],
    [
      container('volumeMounts:', '  - {name: a, mountPath: /a, readonly: true}'),
      ['9 misspelt-hardening spec.containers[app].volumeMounts[a].readonly -> readOnly'],
    ],
    [
      pod('automountServiceAcountToken: false', 'containers: [{name: a, image: b}]'),
      ['5 misspelt-hardening spec.automountServiceAcountToken -> automountServiceAccountToken'],
    ],
    [
      pod('hostUser: false', 'containers: [{name: a, image: b}]'),
      ['5 misspelt-hardening spec.hostUser -> hostUsers'],
    ],
    [
      pod('securityContext:', '  fsgroup: 1', 'containers: [{name: a, image: b}]'),
      ['6 misspelt-hardening spec.securityContext.fsgroup -> fsGroup'],
    ],
    [
      deployment('automountServiceAccountTokens: false'),
      [
        '9 misspelt-hardening spec.template.spec.automountServiceAccountTokens -> automountServiceAccountToken',
      ],
    ],
    [
      deployment('securityContext: {runAsNonRooot: true}'),
      ['9 misspelt-hardening spec.template.spec.securityContext.runAsNonRooot -> runAsNonRoot'],
    ],
    [
      object(
        'batch/v1',
        'CronJob',
        'spec:',
        '  schedule: "0 0 * * *"',
        '  jobTemplate:',
        '    spec:',
        '      template:',
        '        spec:',
        '          containers: [{name: a, image: b}]',
        '          securityContext: {run_as_non_root: true}',
      ),
      [
        '11 misspelt-hardening spec.jobTemplate.spec.template.spec.securityContext.run_as_non_root -> runAsNonRoot',
      ],
    ],
    [
      object('v1', 'ServiceAccount', 'automountServiceAccounToken: false'),
      ['4 misspelt-hardening automountServiceAccounToken -> automountServiceAccountToken'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelectors: {}'),
      ['5 misspelt-hardening spec.podSelectors -> podSelector'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelector: {}', '  policytypes: [Ingress]'),
      ['6 misspelt-hardening spec.policytypes -> policyTypes'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelector: {}', '  ingres: []'),
      ['6 misspelt-hardening spec.ingres -> ingress'],
    ],
    [
      object(net, 'NetworkPolicy', 'spec:', '  podSelector: {matchlabels: {app: web}}'),
      ['5 misspelt-hardening spec.podSelector.matchlabels -> matchLabels'],
    ],
    [
      object(
        net,
        'NetworkPolicy',
        'spec:',
        '  podSelector: {}',
        '  ingress:',
        '    - form: [{podSelector: {}}]',
      ),
      ['7 misspelt-hardening spec.ingress[0].form -> from'],
    ],
    [
      object(
        net,
        'NetworkPolicy',
        'spec:',
        '  podSelector: {}',
        '  ingress:',
        '    - from: [{namespaceselector: {}}]',
      ),
      ['7 misspelt-hardening spec.ingress[0].from[0].namespaceselector -> namespaceSelector'],
    ],
    [
      object(
        net,
        'NetworkPolicy',
        'spec:',
        '  podSelector: {}',
        '  egress:',
        '    - to: [{ipBlock: {cidr: 10.0.0.0/8, exept: [10.1.0.0/16]}}]',
      ),
      ['7 misspelt-hardening spec.egress[0].to[0].ipBlock.exept -> except'],
    ],
    [
      object(
        'shop.example/v1',
        'Farm',
        'spec:',
        '  template:',
        '    spec:',
        '      containers: [{name: a, image: b, securitycontext: {}}]',
      ),
      ['7 misspelt-hardening spec.template.spec.containers[a].securitycontext -> securityContext'],
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a field that hardens at another place', () => {
  it.each<[text: string, expected: readonly string[]]>([
    [
      container('privileged: false'),
      ['8 misplaced-hardening spec.containers[app].privileged -> spec.containers[app].securityContext'],
    ],
    [
      container('runAsNonRoot: true'),
      ['8 misplaced-hardening spec.containers[app].runAsNonRoot -> spec.containers[app].securityContext'],
    ],
    [
      container('readOnlyRootFilesystem: true'),
      [
        '8 misplaced-hardening spec.containers[app].readOnlyRootFilesystem -> spec.containers[app].securityContext',
      ],
    ],
    [
      container('automountServiceAccountToken: false'),
      ['8 misplaced-hardening spec.containers[app].automountServiceAccountToken -> spec'],
    ],
    [
      container('drop: [ALL]'),
      [
        '8 misplaced-hardening spec.containers[app].drop -> spec.containers[app].securityContext.capabilities',
      ],
    ],
    [
      container('securityContext:', '  drop: [ALL]'),
      [
        '9 misplaced-hardening spec.containers[app].securityContext.drop -> spec.containers[app].securityContext.capabilities',
      ],
    ],
    [
      container('securityContext:', '  hostUsers: false'),
      ['9 misplaced-hardening spec.containers[app].securityContext.hostUsers -> spec'],
    ],
    [
      container('seccompProfile: {type: RuntimeDefault}'),
      ['8 misplaced-hardening spec.containers[app].seccompProfile -> spec.containers[app].securityContext'],
    ],
    [
      pod('securityContext:', '  privileged: false', 'containers: [{name: a, image: b}]'),
      ['6 misplaced-hardening spec.securityContext.privileged -> spec.containers[].securityContext'],
    ],
    [
      pod('securityContext:', '  readOnlyRootFilesystem: true', 'containers: [{name: a, image: b}]'),
      [
        '6 misplaced-hardening spec.securityContext.readOnlyRootFilesystem -> spec.containers[].securityContext',
      ],
    ],
    [
      pod('securityContext:', '  allowPrivilegeEscalation: false', 'containers: [{name: a, image: b}]'),
      [
        '6 misplaced-hardening spec.securityContext.allowPrivilegeEscalation -> spec.containers[].securityContext',
      ],
    ],
    [
      pod('securityContext:', '  capabilities: {drop: [ALL]}', 'containers: [{name: a, image: b}]'),
      ['6 misplaced-hardening spec.securityContext.capabilities -> spec.containers[].securityContext'],
    ],
    [
      pod('runAsUser: 1000', 'containers: [{name: a, image: b}]'),
      ['5 misplaced-hardening spec.runAsUser -> spec.securityContext'],
    ],
    [
      object(
        'apps/v1',
        'Deployment',
        'spec:',
        '  securityContext: {runAsNonRoot: true}',
        '  selector: {matchLabels: {a: b}}',
        '  template: {spec: {containers: [{name: a, image: b}]}}',
      ),
      ['5 misplaced-hardening spec.securityContext -> spec.template.spec'],
    ],
    [
      object(
        'apps/v1',
        'Deployment',
        'spec:',
        '  selector: {matchLabels: {a: b}}',
        '  template:',
        '    securityContext: {runAsNonRoot: true}',
        '    spec: {containers: [{name: a, image: b}]}',
      ),
      ['7 misplaced-hardening spec.template.securityContext -> spec.template.spec'],
    ],
    [
      object('v1', 'Pod', 'securityContext: {}', 'spec: {containers: [{name: a, image: b}]}'),
      ['4 misplaced-hardening securityContext -> spec'],
    ],
    [
      object(net, 'NetworkPolicy', 'podSelector: {}', 'spec: {policyTypes: [Ingress]}'),
      ['4 misplaced-hardening podSelector -> spec'],
    ],
    [
      object(
        net,
        'NetworkPolicy',
        'spec:',
        '  podSelector: {}',
        '  ingress:',
        '    - policyTypes: [Ingress]',
      ),
      ['7 misplaced-hardening spec.ingress[0].policyTypes -> spec'],
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
