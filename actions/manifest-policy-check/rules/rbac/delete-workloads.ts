import { clusterRole, role } from '../../rbac/example.ts';
import { powerRule, slight } from '../../rbac/power-rule.ts';

const verbs = ['delete', 'deletecollection'];

export const deleteWorkloads = powerRule({
  id: 'manifest-policy-check/rbac-delete-workloads',
  title: 'A role lets its holders delete workloads or Secrets',
  severities: slight,
  preset: 'strict',
  powers: [
    { verbs, group: '', resources: ['pods', 'services', 'secrets'] },
    { verbs, group: 'apps', resources: ['deployments', 'replicasets', 'daemonsets', 'statefulsets'] },
    { verbs, group: 'batch', resources: ['jobs', 'cronjobs'] },
  ],
  so: 'which stops what runs there',
  why: 'Whoever takes over a holder can wipe a namespace, or stop the pods that watch and defend it.',
  advice: 'Leave out delete and deletecollection where the holder only makes and reads objects.',
  references: ['https://attack.mitre.org/techniques/T1485/', 'CWE-269'],
  aliases: ['C-0007'],
  examples: {
    bad: [
      { text: role('apiGroups: [""], resources: [pods], verbs: [get, delete]'), lines: [5] },
      {
        text: clusterRole('apiGroups: [apps], resources: [deployments], verbs: [deletecollection]'),
        lines: [5],
      },
    ],
    good: [
      { text: role('apiGroups: [""], resources: [pods], verbs: [get, create]') },
      { text: role('apiGroups: [""], resources: [configmaps], verbs: [delete]') },
      { text: role('apiGroups: [""], resources: [pods], resourceNames: [web], verbs: [delete]') },
    ],
  },
});
