import { clusterRole } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const labelNamespaces = powerRule({
  id: 'manifest-policy-check/rbac-label-namespaces',
  title: 'A role lets its holders change namespaces',
  powers: [{ verbs: ['update', 'patch'], group: '', resources: ['namespaces'] }],
  so: 'so they can switch off Pod Security there',
  why: 'The labels of a namespace say which Pod Security Standard holds there, and many policies select namespaces by label: whoever changes them lifts both.',
  advice:
    'Leave namespaces to whoever administers the cluster, or guard the labels with an admission policy.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#namespace-modification',
    'CWE-269',
  ],
  aliases: [],
  examples: {
    bad: [{ text: clusterRole('apiGroups: [""], resources: [namespaces], verbs: [get, patch]'), lines: [5] }],
    good: [
      { text: clusterRole('apiGroups: [""], resources: [namespaces], verbs: [get, list, watch, create]') },
    ],
  },
});
