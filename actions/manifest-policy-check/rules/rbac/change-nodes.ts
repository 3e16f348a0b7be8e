import { clusterRole } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const changeNodes = powerRule({
  id: 'manifest-policy-check/rbac-change-nodes',
  title: 'A role lets its holders change nodes',
  ofCluster: true,
  preset: 'recommended',
  powers: [{ verbs: ['update', 'patch'], group: '', resources: ['nodes'] }],
  so: 'so they can move pods of others to nodes of their choice',
  why: 'Labels and taints decide which pods run on a node. Whoever changes them draws pods with powerful ServiceAccounts to a node that they hold.',
  advice: 'Leave nodes to the controllers that manage them; use nodes/status for conditions.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction',
    'CWE-269',
  ],
  aliases: [],
  examples: {
    bad: [{ text: clusterRole('apiGroups: [""], resources: [nodes], verbs: [get, patch]'), lines: [5] }],
    good: [
      { text: clusterRole('apiGroups: [""], resources: [nodes], verbs: [get, list, watch]') },
      { text: clusterRole('apiGroups: [""], resources: [nodes/status], verbs: [patch]') },
    ],
  },
});
