import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../../object.ts';
import { usualCapabilities } from '../../pod-security/capabilities.ts';
import { objectRule } from '../../workload-rule.ts';

/** Of a PodSecurityPolicy's `spec`, and of a SecurityContextConstraints itself. */
const allowing: Readonly<Record<string, readonly string[]>> = {
  PodSecurityPolicy: ['privileged', 'hostPID', 'hostIPC', 'hostNetwork', 'allowPrivilegeEscalation'],
  SecurityContextConstraints: [
    'allowPrivilegedContainer',
    'allowHostPID',
    'allowHostIPC',
    'allowHostNetwork',
    'allowHostPorts',
    'allowHostDirVolumePlugin',
  ],
};

const constraints = (line: string) =>
  `apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: {name: builders}\n${line}\n`;
const psp = (line: string) =>
  `apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: shop}\nspec:\n  ${line}\n`;

export const permissivePodPolicy = objectRule({
  id: 'manifest-policy-check/permissive-pod-policy',
  title: 'Pod policy that lets dangerous pods in',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever may use the policy and create pods is root on the nodes, whatever their roles say.',
  advice: 'Take it out of the policy, and give what really needs it a policy of its own.',
  references: [
    'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-pod-security-policies',
    'CIS-K8S-5.2.1',
    'CWE-250',
  ],
  aliases: [
    'scc-deny-privileged-container',
    'CKV_K8S_1',
    'CKV_K8S_2',
    'CKV_K8S_3',
    'CKV_K8S_4',
    'CKV_K8S_5',
    'CKV_K8S_6',
    'CKV_K8S_24',
    'C-0213',
    'C-0214',
    'C-0215',
    'C-0216',
    'C-0217',
    'C-0218',
    'C-0219',
  ],
  examples: {
    bad: [
      { text: constraints('allowPrivilegedContainer: true'), lines: [4] },
      { text: constraints('runAsUser: {type: RunAsAny}'), lines: [4] },
      { text: psp('hostNetwork: true'), lines: [5] },
      { text: psp('allowedCapabilities: ["*"]'), lines: [5] },
    ],
    good: [
      { text: constraints('allowPrivilegedContainer: false') },
      { text: constraints('allowedCapabilities: [NET_BIND_SERVICE]') },
      { text: psp('runAsUser: {rule: MustRunAsNonRoot}') },
    ],
  },
  check(object, say) {
    for (const field of permissions(object)) {
      const mend = field.flag === true ? { mend: { set: false, mode: 'suggest' } as const } : {};
      say(field, `${object.title} allows ${field.path}: ${field.source ?? unusual(field).join(', ')}.`, mend);
    }
  },
});

function* permissions({ root, kind }: KubeObject): Generator<Field> {
  const names = Object.hasOwn(allowing, kind) ? allowing[kind] : undefined;
  if (names === undefined) return;
  const spec = kind === 'PodSecurityPolicy' ? root.at('spec') : root;
  for (const name of names) {
    const field = spec.at(name);
    if (field.flag === true) yield field;
  }
  for (const name of ['rule', 'type']) {
    const field = spec.at('runAsUser', name);
    if (field.source === 'RunAsAny') yield field;
  }
  const capabilities = spec.at('allowedCapabilities');
  if (unusual(capabilities).length > 0) yield capabilities;
}

const unusual = (capabilities: Field): readonly string[] =>
  capabilities.texts.filter((name) => !usualCapabilities.has(name));
