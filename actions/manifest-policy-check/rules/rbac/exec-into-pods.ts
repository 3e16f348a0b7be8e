import { clusterRole, role } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const execIntoPods = powerRule({
  id: 'manifest-policy-check/rbac-exec-into-pods',
  title: 'A role lets its holders run commands in pods',
  powers: [{ verbs: ['create', 'get'], group: '', resources: ['pods/exec', 'pods/attach'] }],
  so: 'which is a shell in every container there',
  why: 'A shell in a container has its files, its environment and the token of its ServiceAccount. Get is enough: the connection may be a WebSocket, which starts with GET.',
  advice: 'Give it to people for the time of an incident, not to a workload; pods/log is enough to watch.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/', 'CWE-269'],
  aliases: [
    'KSV-0053',
    'C-0002',
    'rolePodExecAttach',
    'clusterrolePodExecAttach',
    'rolebindingRolePodExecAttach',
    'rolebindingClusterRolePodExecAttach',
    'clusterrolebindingPodExecAttach',
  ],
  examples: {
    bad: [
      { text: role('apiGroups: [""], resources: [pods/exec], verbs: [create]'), lines: [5] },
      { text: clusterRole('apiGroups: ["*"], resources: ["*/attach", pods], verbs: [get]'), lines: [5] },
    ],
    good: [
      { text: role('apiGroups: [""], resources: [pods, pods/log], verbs: [get]') },
      { text: role('apiGroups: [""], resources: ["pods/*"], verbs: [create]') },
      { text: role('apiGroups: [""], resources: [pods/exec], verbs: [list]') },
    ],
  },
});
