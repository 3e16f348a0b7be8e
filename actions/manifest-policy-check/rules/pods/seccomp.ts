import { restrictedSeccompProfile, seccompProfile } from '../../pod-security/seccomp.ts';
import { container, pod } from './example.ts';
import { isPrivileged } from './moot.ts';
import { standardRule } from './standard-rule.ts';
import { baseline, hardeningGuidance, restricted } from './standards.ts';

export const seccompOff = standardRule({
  id: 'manifest-policy-check/seccomp-off',
  title: 'System calls not filtered',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Unconfined, every system call of the kernel is open to an attacker, those that break out of containers among them.',
  advice: 'Use `RuntimeDefault`, or a `Localhost` profile made for the program.',
  references: [baseline, 'CIS-K8S-5.7.2', hardeningGuidance, 'CWE-693'],
  aliases: ['SeccompUnconfined', 'KSV-0104'],
  examples: {
    bad: [
      { text: container('securityContext:', '  seccompProfile:', '    type: Unconfined'), lines: [10] },
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    seccomp.security.alpha.kubernetes.io/pod: unconfined\nspec:\n  containers:\n    - {name: app, image: shop/web:1}\n',
        lines: [6],
        options: { kubernetesVersion: '1.18' },
      },
    ],
    good: [
      { text: container('securityContext: {seccompProfile: {type: RuntimeDefault}}') },
      { text: container('securityContext: {seccompProfile: {type: Localhost, localhostProfile: web.json}}') },
      { text: container() },
    ],
  },
  standard: seccompProfile,
  more: ({ field }) => ({
    mend: { set: field.name === 'type' ? 'RuntimeDefault' : 'runtime/default', mode: 'suggest' },
  }),
});

export const seccompMissing = standardRule({
  id: 'manifest-policy-check/seccomp-missing',
  title: 'No seccomp profile',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Where the kubelet does not set a default, a container without a profile may make every system call of the kernel.',
  advice: 'Set `seccompProfile: {type: RuntimeDefault}` in the securityContext of the pod.',
  references: [restricted, 'CIS-K8S-5.7.2', hardeningGuidance, 'CWE-693'],
  aliases: [
    'container-seccomp-profile',
    'SeccompAny',
    'KSV-0030',
    'CKV_K8S_31',
    'C-0055',
    'C-0210',
    'linuxHardening',
  ],
  examples: {
    bad: [
      { text: container(), lines: [4] },
      {
        text: pod('securityContext:', '  fsGroup: 2000', 'containers:', '  - {name: app, image: shop/web:1}'),
        lines: [5],
      },
      {
        text: pod(
          'containers:',
          '  - {name: app, image: shop/web:1, securityContext: {seccompProfile: {type: RuntimeDefault}}}',
          '  - name: log',
          '    image: shop/log:1',
        ),
        lines: [7],
      },
    ],
    good: [
      {
        text: pod(
          'securityContext: {seccompProfile: {type: RuntimeDefault}}',
          'containers: [{name: app, image: a}]',
        ),
      },
      { text: pod('os: {name: windows}', 'containers: [{name: app, image: shop/win:1}]') },
    ],
  },
  standard: restrictedSeccompProfile,
  isMeant: (violation, pod) => !isPrivileged(violation, pod),
  more: () => ({ mend: { set: { type: 'RuntimeDefault' } } }),
});
