import { procMount, restrictedProcMount } from '../../pod-security/proc-mount.ts';
import { container, pod } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline, restricted } from './standards.ts';

const unmasked = container('securityContext:', '  procMount: Unmasked');
const inUserNamespace = pod(
  'hostUsers: false',
  'containers:',
  '  - name: app',
  '    image: shop/build:1',
  '    securityContext: {procMount: Unmasked}',
);

export const unmaskedProc = standardRule({
  id: 'manifest-policy-check/proc-mount',
  title: 'Masks of /proc taken away',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Container runtimes hide the parts of /proc that show or change the kernel of the node; without the masks root in the container has them.',
  advice: 'Remove `procMount`; builds that need it run with `hostUsers: false`.',
  references: [baseline, 'CWE-250'],
  aliases: ['unsafe-proc-mount', 'procMount', 'KSV-0027'],
  examples: {
    bad: [
      { text: unmasked, lines: [9] },
      { text: inUserNamespace, lines: [9], options: { kubernetesVersion: '1.34' } },
    ],
    good: [{ text: container('securityContext: {procMount: Default}') }, { text: inUserNamespace }],
  },
  standard: procMount,
  more: () => ({ mend: { set: 'Default' } }),
});

export const unmaskedProcInUserNamespace = standardRule({
  id: 'manifest-policy-check/proc-mount-in-user-namespace',
  title: 'Masks of /proc taken away in a user namespace',
  severity: 'low',
  confidence: 'high',
  preset: 'security',
  why: 'Root of a user namespace cannot write there, but sees more of the kernel than a container needs; the restricted level forbids it.',
  advice: 'Remove `procMount` unless the pod builds images.',
  references: [restricted, 'CWE-250'],
  aliases: [],
  examples: {
    bad: [{ text: inUserNamespace, lines: [9] }],
    good: [{ text: unmasked }, { text: inUserNamespace, options: { kubernetesVersion: '1.34' } }],
  },
  standard: restrictedProcMount,
  more: () => ({ mend: { set: 'Default', mode: 'suggest' } }),
});
