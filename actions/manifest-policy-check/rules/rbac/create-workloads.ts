import { clusterBinding, clusterRole, role, together } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const createWorkloads = powerRule({
  id: 'manifest-policy-check/rbac-create-workloads',
  title: 'A role lets its holders create pods',
  powers: [
    { verbs: ['create', 'update', 'patch'], group: '', resources: ['replicationcontrollers'] },
    { verbs: ['create'], group: '', resources: ['pods'] },
    {
      verbs: ['create', 'update', 'patch'],
      group: 'apps',
      resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'],
    },
    { verbs: ['create', 'update', 'patch'], group: 'batch', resources: ['jobs', 'cronjobs'] },
  ],
  so: 'so they can run anything under any ServiceAccount there',
  why: 'A pod runs under any ServiceAccount of its namespace and mounts any Secret there: who may create pods, or the workloads that make them, has the rights of all of them.',
  advice:
    'Leave the making of workloads to whoever deploys, keep powerful ServiceAccounts in namespaces of their own, and bind per namespace.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
    'CIS-K8S-5.1.4',
    'CWE-269',
  ],
  aliases: ['access-to-create-pods', 'KSV-0048', 'C-0188'],
  examples: {
    bad: [
      {
        text: together(
          clusterRole('apiGroups: [""], resources: [pods], verbs: [get, create]'),
          clusterBinding(),
        ),
        lines: [5],
      },
      { text: role('apiGroups: [apps], resources: [deployments], verbs: ["*"]'), lines: [5] },
    ],
    good: [
      { text: role('apiGroups: [""], resources: [pods], verbs: [get, list, watch, delete]') },
      { text: role('apiGroups: [apps], resources: [deployments/scale], verbs: [update]') },
      { text: role('apiGroups: [apps], resources: [deployments], resourceNames: [web], verbs: [patch]') },
    ],
  },
});
