import { clusterBinding, clusterRole, role, together } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const proxyToNodes = powerRule({
  id: 'manifest-policy-check/rbac-proxy-to-nodes',
  title: 'A role lets its holders use the kubelet API of nodes',
  ofCluster: true,
  powers: [{ verbs: ['get', 'create', 'update', 'patch', 'delete'], group: '', resources: ['nodes/proxy'] }],
  so: 'which runs commands in every pod of a node, past admission and audit',
  why: 'The API of the kubelet runs commands in any pod of its node; audit logs and admission control do not see them, and get alone is enough.',
  advice: 'Use nodes/metrics, nodes/stats, nodes/log or nodes/healthz, which is all that monitoring needs.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes',
    'CIS-K8S-5.1.10',
    'CWE-269',
  ],
  aliases: ['KSV-0047', 'CKV2_K8S_2', 'C-0279'],
  examples: {
    bad: [
      {
        text: together(
          clusterRole('apiGroups: [""], resources: [nodes/metrics, nodes/proxy], verbs: [get]'),
          clusterBinding(),
        ),
        lines: [5],
      },
    ],
    good: [
      {
        text: clusterRole(
          'apiGroups: [""], resources: [nodes, nodes/metrics, nodes/stats], verbs: [get, list]',
        ),
      },
      { text: role('apiGroups: [""], resources: [nodes/proxy], verbs: [get]') },
    ],
  },
});
