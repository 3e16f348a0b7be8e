import { clusterRole } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const changeAdmissionPolicies = powerRule({
  id: 'manifest-policy-check/rbac-change-admission-policies',
  title: 'A role lets its holders change admission policies',
  ofCluster: true,
  powers: [
    {
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      group: 'admissionregistration.k8s.io',
      resources: [
        'validatingadmissionpolicies',
        'validatingadmissionpolicybindings',
        'mutatingadmissionpolicies',
        'mutatingadmissionpolicybindings',
      ],
    },
  ],
  so: 'so they can lift what these forbid',
  why: 'Admission policies hold back what RBAC cannot. Whoever deletes or loosens them opens the cluster for everybody, and one that mutates rewrites objects of others.',
  advice: 'Leave admission policies to whoever administers the cluster.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
    'CWE-269',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        text: clusterRole(
          'apiGroups: [admissionregistration.k8s.io], resources: [validatingadmissionpolicybindings], verbs: [delete]',
        ),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole(
          'apiGroups: [admissionregistration.k8s.io], resources: [validatingadmissionpolicies], verbs: [get, list, watch]',
        ),
      },
    ],
  },
});
