import { clusterBinding, clusterRole, together } from '../../rbac/example.ts';
import { grave, powerRule } from '../../rbac/power-rule.ts';

export const impersonate = powerRule({
  id: 'manifest-policy-check/rbac-impersonate',
  title: 'A role lets its holders act as others',
  severities: grave,
  powers: [
    { verbs: ['impersonate'], group: '', resources: ['users', 'groups', 'serviceaccounts'] },
    { verbs: ['impersonate'], group: 'authentication.k8s.io', resources: ['userextras', 'uids'] },
  ],
  so: 'so they have the rights of whoever they name',
  why: 'Impersonation takes over the rights of any user, group or ServiceAccount, system:masters among them.',
  advice: 'Name whom the holders may act as in resourceNames, and never leave groups open.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb',
    'CIS-K8S-5.1.8',
    'CWE-269',
  ],
  aliases: ['KSV-0043', 'CKV2_K8S_3', 'C-0065'],
  examples: {
    bad: [
      {
        text: together(
          clusterRole('apiGroups: [""], resources: [users, groups], verbs: [impersonate]'),
          clusterBinding(),
        ),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole('apiGroups: [""], resources: [users], resourceNames: [jane], verbs: [impersonate]'),
      },
    ],
  },
});
