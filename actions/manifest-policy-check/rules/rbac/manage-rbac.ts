import { clusterRole } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const manageRbac = powerRule({
  id: 'manifest-policy-check/rbac-manage-rbac',
  title: 'A role lets its holders change roles and bindings',
  unless: {
    verbs: ['escalate', 'bind'],
    group: 'rbac.authorization.k8s.io',
    resources: ['roles', 'clusterroles'],
  },
  powers: [
    {
      verbs: ['create', 'update', 'patch'],
      group: 'rbac.authorization.k8s.io',
      resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'],
    },
  ],
  so: 'so they can hand on all that they have',
  why: 'Whoever writes roles and bindings can pass on every right that they hold, now and later, to anybody.',
  advice: 'Leave roles and bindings to whoever administers the cluster; they belong into git, with a review.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'CIS-K8S-5.1.8',
    'CWE-269',
  ],
  aliases: ['KSV-0050', 'KSV-0051', 'KSV-0052', 'KSV-0055', 'CKV2_K8S_1'],
  examples: {
    bad: [
      {
        text: clusterRole(
          'apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [create, get]',
        ),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole(
          'apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [get, list, watch]',
        ),
      },
      { text: clusterRole('apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: ["*"]') },
    ],
  },
});
