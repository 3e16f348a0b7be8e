import { seLinuxOptions } from '../../pod-security/selinux.ts';
import { container } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline, hardeningGuidance } from './standards.ts';

const options = (text: string) => container('securityContext:', '  seLinuxOptions:', `    ${text}`);

export const selinuxOptions = standardRule({
  id: 'manifest-policy-check/selinux-options',
  title: 'SELinux label that is none of a container',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The label decides what of the node a container may touch: types such as `spc_t`, and users and roles of the host, lift that.',
  advice: 'Use a type made for containers (`container_t`), and set neither user nor role.',
  references: [baseline, hardeningGuidance, 'CWE-693'],
  aliases: ['KSV-0025'],
  examples: {
    bad: [
      { text: options('type: spc_t'), lines: [10] },
      { text: options('user: system_u'), lines: [10] },
      { text: options('type: container_engine_t'), lines: [10], options: { kubernetesVersion: '1.30' } },
    ],
    good: [
      { text: options('level: "s0:c123,c456"') },
      { text: options('type: container_kvm_t') },
      { text: options('type: container_engine_t') },
    ],
  },
  standard: seLinuxOptions,
  more: () => ({ mend: { mode: 'suggest' } }),
});
