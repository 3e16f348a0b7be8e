import { privilegeEscalation as standard } from '../../pod-security/privilege-escalation.ts';
import { container } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { hardeningGuidance, restricted } from './standards.ts';

export const privilegeEscalation = standardRule({
  id: 'manifest-policy-check/privilege-escalation',
  title: 'Privilege escalation not forbidden',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Unless it is forbidden, a program with the setuid bit, such as sudo or su, makes root of an ordinary user.',
  advice: 'Set `allowPrivilegeEscalation: false` in the securityContext of every container.',
  references: [restricted, 'CIS-K8S-5.2.6', hardeningGuidance, 'CWE-269'],
  aliases: [
    'privilege-escalation-container',
    'privilegeEscalationAllowed',
    'AllowPrivilegeEscalation',
    'KSV-0001',
    'CKV_K8S_20',
    'C-0016',
  ],
  examples: {
    bad: [
      { text: container(), lines: [6] },
      { text: container('securityContext:', '  runAsNonRoot: true'), lines: [8] },
      { text: container('securityContext:', '  allowPrivilegeEscalation: true'), lines: [9] },
    ],
    good: [
      { text: container('securityContext: {allowPrivilegeEscalation: no}') },
      { text: container('securityContext: {privileged: true}') },
      { text: container('securityContext: {capabilities: {add: [CAP_SYS_ADMIN]}}') },
    ],
  },
  standard,
  // The API server takes no `false` beside these two, and they say more themselves.
  isMeant: ({ field: { parent } }) =>
    parent?.at('privileged').flag !== true &&
    parent?.at('capabilities', 'add').texts.includes('CAP_SYS_ADMIN') !== true,
  // Where it is allowed aloud, somebody wanted it.
  more: ({ field }) => ({ mend: { set: false, mode: field.exists ? 'suggest' : 'fix' } }),
});
