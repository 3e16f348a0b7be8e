import { privileged } from '../../pod-security/privileged.ts';
import { container, pod } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline, hardeningGuidance } from './standards.ts';

export const privilegedContainer = standardRule({
  id: 'manifest-policy-check/privileged-container',
  title: 'Privileged container',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'A privileged container has every capability and all devices of its node: who breaks into it is root on the node.',
  advice:
    'Remove `privileged: true`; where one thing of the node is needed, add that capability or device alone.',
  references: [baseline, 'CIS-K8S-5.2.2', hardeningGuidance, 'CWE-250'],
  aliases: [
    'privileged-container',
    'container-security-context-privileged',
    'runAsPrivileged',
    'Privileged',
    'KSV-0017',
    'CKV_K8S_16',
    'C-0057',
  ],
  examples: {
    bad: [
      { text: container('securityContext:', '  privileged: true'), lines: [9] },
      { text: container('securityContext: {privileged: on}'), lines: [8] },
      {
        text: pod(
          'initContainers:',
          '  - {name: tune, image: shop/tune:1, securityContext: {privileged: "true"}}',
          'containers:',
          '  - {name: app, image: shop/web:1}',
        ),
        lines: [6],
      },
    ],
    good: [{ text: container('securityContext: {privileged: false}') }, { text: container() }],
  },
  standard: privileged,
  more: () => ({ mend: { set: false, mode: 'suggest' } }),
});
