import { clusterBinding } from '../../rbac/example.ts';
import { subjectRule } from '../../rbac/binding-rule.ts';
import { masters } from '../../rbac/subject.ts';

export const bindingToSystemMasters = subjectRule({
  id: 'manifest-policy-check/binding-to-system-masters',
  title: 'A binding names the group system:masters',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Members of system:masters may do everything, whatever roles say, and nothing takes that back but new certificates. A binding that counts on the group keeps it in use.',
  advice: 'Bind a role to a group of your own.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    'CIS-K8S-5.1.7',
    'CWE-250',
  ],
  aliases: ['KSV-0123', 'C-0246'],
  examples: {
    bad: [{ text: clusterBinding('view', 'kind: Group, name: system:masters'), lines: [6] }],
    good: [{ text: clusterBinding('view', 'kind: Group, name: admins') }],
  },
  fault: ({ kind, name }) =>
    kind === 'Group' && name === masters
      ? {
          message:
            'Members of system:masters may do everything without any binding, and cannot be stopped by RBAC.',
        }
      : undefined,
});
