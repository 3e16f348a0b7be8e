import { role } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const changeNetwork = powerRule({
  id: 'manifest-policy-check/rbac-change-network',
  title: 'A role lets its holders change how traffic flows',
  severities: { cluster: 'medium', namespace: 'low', unbound: 'low' },
  preset: 'recommended',
  powers: [
    {
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      group: 'networking.k8s.io',
      resources: ['networkpolicies', 'ingresses'],
    },
    { verbs: ['create', 'update', 'patch'], group: 'discovery.k8s.io', resources: ['endpointslices'] },
    { verbs: ['create', 'update', 'patch'], group: '', resources: ['endpoints'] },
  ],
  so: 'so they can open or redirect traffic of others',
  why: 'Whoever writes NetworkPolicies opens what they close; whoever writes Ingresses or endpoints leads traffic of others to pods of their own.',
  advice:
    'Leave network policies to whoever administers the namespace; give controllers the one kind that they keep.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#write-access-for-endpoints',
    'CWE-284',
  ],
  aliases: ['KSV-0056'],
  examples: {
    bad: [
      {
        text: role('apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [delete]'),
        lines: [5],
      },
    ],
    good: [
      { text: role('apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [get, list]') },
      { text: role('apiGroups: [networking.k8s.io], resources: [ingresses/status], verbs: [update]') },
    ],
  },
});
