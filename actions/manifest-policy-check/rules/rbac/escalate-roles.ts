import { clusterBinding, clusterRole, together } from '../../rbac/example.ts';
import { grave, powerRule } from '../../rbac/power-rule.ts';

export const escalateRoles = powerRule({
  id: 'manifest-policy-check/rbac-escalate-roles',
  title: 'A role lets its holders give away more than they have',
  severities: grave,
  powers: [
    { verbs: ['escalate'], group: 'rbac.authorization.k8s.io', resources: ['roles', 'clusterroles'] },
    { verbs: ['bind'], group: 'rbac.authorization.k8s.io', resources: ['roles', 'clusterroles'] },
  ],
  so: 'so they can give themselves any right there',
  why: 'The API server keeps everybody from granting rights that they do not have; the verbs escalate and bind lift exactly that.',
  advice: 'Leave out escalate; where a controller has to bind roles, name those roles in resourceNames.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb',
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping',
    'CIS-K8S-5.1.8',
    'CWE-269',
  ],
  aliases: ['CKV_K8S_157', 'CKV_K8S_158', 'C-0191', 'KSV-0050'],
  examples: {
    bad: [
      {
        text: together(
          clusterRole('apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind]'),
          clusterBinding(),
        ),
        lines: [5],
      },
      {
        text: clusterRole('apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: ["*"]'),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole(
          'apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], resourceNames: [reader], verbs: [bind]',
        ),
      },
      { text: clusterRole('apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [get, list]') },
    ],
  },
});
