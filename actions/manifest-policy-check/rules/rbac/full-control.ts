import { clusterBinding, clusterRole, role, together } from '../../rbac/example.ts';
import { isFullControl } from '../../rbac/policy-rule.ts';
import { grave, roleRule } from '../../rbac/power-rule.ts';
import type { Severities } from '../../rbac/reach.ts';

/** Nobody holds a ClusterRole here: then its binding is made elsewhere, as for the whole cluster as not. */
const forAnybody: Severities = { ...grave, unbound: 'high' };

export const fullControl = roleRule({
  id: 'manifest-policy-check/rbac-full-control',
  title: 'A role allows everything on everything',
  severities: grave,
  why: 'Every verb on every resource of every group is cluster-admin under another name: Secrets, roles and nodes are in it, and every kind of object that will ever be installed.',
  advice:
    'List the groups, resources and verbs that the holders use; the audit log of a test cluster shows them.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    'CIS-K8S-5.1.3',
    'CWE-250',
  ],
  aliases: ['wildcard-in-rules', 'KSV-0044', 'CKV_K8S_49', 'C-0187', 'rolebindingClusterAdminRole'],
  examples: {
    bad: [
      {
        text: together(clusterRole('apiGroups: ["*"], resources: ["*"], verbs: ["*"]'), clusterBinding()),
        lines: [5],
      },
      {
        text: role(
          'apiGroups: [""], resources: [pods], verbs: [get]',
          'apiGroups: ["", "*"], resources: ["*"], verbs: [get, "*"]',
        ),
        lines: [6],
      },
    ],
    good: [
      { text: clusterRole('apiGroups: ["*"], resources: ["*"], verbs: [get]') },
      { text: clusterRole('nonResourceURLs: ["*"], verbs: ["*"]') },
    ],
  },
  look(rule, { kind }) {
    const field = rule.field?.at('resources');
    const severities = kind === 'Role' ? grave : forAnybody;
    return field && isFullControl(rule) ? { verbs: ['*'], resources: ['*'], field, severities } : undefined;
  },
  say: () => 'allows every verb on every resource of every group',
});
