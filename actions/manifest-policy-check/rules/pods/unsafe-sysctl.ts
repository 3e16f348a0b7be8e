import { sysctls } from '../../pod-security/sysctls.ts';
import { pod } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline } from './standards.ts';

const sets = (name: string) =>
  pod(
    'securityContext:',
    '  sysctls:',
    `    - name: ${name}`,
    '      value: "1"',
    'containers: [{name: app, image: shop/web:1}]',
  );

export const unsafeSysctl = standardRule({
  id: 'manifest-policy-check/unsafe-sysctl',
  title: 'Kernel setting that is not safe for others',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Such a setting can reach beyond the pod: it takes memory and connections from others on the node, or weakens their network.',
  advice: 'Remove it, or set it on nodes of their own; safe ones are listed in the documentation.',
  references: [baseline, 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/', 'CWE-250'],
  aliases: ['unsafe-sysctls', 'KSV-0026'],
  examples: {
    bad: [
      { text: sets('kernel.msgmax'), lines: [7] },
      { text: sets('net.ipv4.tcp_rmem'), lines: [7], options: { kubernetesVersion: '1.31' } },
    ],
    good: [{ text: sets('kernel.shm_rmid_forced') }, { text: sets('net.ipv4.tcp_rmem') }],
  },
  standard: sysctls,
  more: ({ field: { parent } }) =>
    parent ? { mend: { field: parent, title: 'Remove the sysctl', mode: 'suggest' } } : {},
});
