import { role } from '../../rbac/example.ts';
import { exerciseOf } from '../../rbac/power.ts';
import { roleRule } from '../../rbac/power-rule.ts';

export const forwardPorts = roleRule({
  id: 'manifest-policy-check/rbac-forward-ports',
  title: 'A role lets its holders reach any port of pods',
  why: 'A forwarded port begins inside the pod, so NetworkPolicies do not hold it back, and what listens on localhost alone is reached too. A proxied request comes from the API server, which many policies let in.',
  advice: 'Leave it to people who debug, in the namespaces that they work in.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/', 'CWE-284'],
  aliases: ['KSV-0054', 'C-0063'],
  examples: {
    bad: [
      { text: role('apiGroups: [""], resources: [pods/portforward], verbs: [create]'), lines: [5] },
      { text: role('apiGroups: [""], resources: [services/proxy], verbs: [get]'), lines: [5] },
    ],
    good: [{ text: role('apiGroups: [""], resources: [pods, services], verbs: [get]') }],
  },
  look: (rule) => (rule.names.length > 0 ? undefined : exerciseOf(rule, reaching)),
  say({ verbs, resources }) {
    // Of a proxy's requests a policy may know that they come from the API server.
    const forwarded = resources.filter((resource) => resource.endsWith('/portforward'));
    return forwarded.length > 0
      ? `lets its holders ${verbs.join(', ')} ${forwarded.join(', ')}, past every NetworkPolicy`
      : `lets its holders ${verbs.join(', ')} ${resources.join(', ')}, so that requests to any port come from the API server`;
  },
});

const reaching = [
  { verbs: ['create', 'get'], group: '', resources: ['pods/portforward', 'pods/proxy', 'services/proxy'] },
];
