import { role } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const addEphemeralContainers = powerRule({
  id: 'manifest-policy-check/rbac-add-ephemeral-containers',
  title: 'A role lets its holders add containers to running pods',
  powers: [{ verbs: ['update', 'patch'], group: '', resources: ['pods/ephemeralcontainers'] }],
  so: 'which run with the rights of the pod',
  why: 'An ephemeral container joins a running pod: it brings its own image, and has the token, the volumes and the network of the pod.',
  advice:
    'Leave it to people who debug, for the time they do, and let admission check ephemeral containers too.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/', 'CWE-269'],
  aliases: [],
  examples: {
    bad: [
      { text: role('apiGroups: [""], resources: [pods/ephemeralcontainers], verbs: [patch]'), lines: [5] },
    ],
    good: [{ text: role('apiGroups: [""], resources: [pods/ephemeralcontainers], verbs: [get]') }],
  },
});
