import { role } from '../../rbac/example.ts';
import { exerciseOf, type Power } from '../../rbac/power.ts';
import { roleRule, slight } from '../../rbac/power-rule.ts';

const erasing = ['delete', 'deletecollection'];
const events: readonly Power[] = [
  { verbs: erasing, group: '', resources: ['events'] },
  { verbs: erasing, group: 'events.k8s.io', resources: ['events'] },
];
const logs: readonly Power[] = [{ verbs: erasing, group: '', resources: ['pods/log'] }];

export const eraseTraces = roleRule({
  id: 'manifest-policy-check/rbac-erase-traces',
  title: 'A role lets its holders delete logs or events',
  severities: slight,
  why: 'Events tell what was done to pods and nodes. Whoever breaks in deletes them first.',
  advice: 'Leave out delete and deletecollection: events go by themselves after an hour.',
  references: ['https://attack.mitre.org/techniques/T1070/', 'CWE-778'],
  aliases: ['KSV-0042', 'C-0031'],
  examples: {
    bad: [
      { text: role('apiGroups: [""], resources: [events], verbs: [create, delete]'), lines: [5] },
      { text: role('apiGroups: [""], resources: [pods/log], verbs: [get, delete]'), lines: [5] },
    ],
    good: [{ text: role('apiGroups: [""], resources: [events], verbs: [create, patch]') }],
  },
  look: (rule) => (rule.names.length > 0 ? undefined : (exerciseOf(rule, events) ?? exerciseOf(rule, logs))),
  say: ({ verbs, resources }) =>
    `lets its holders ${verbs.join(', ')} ${resources.join(', ')}, ` +
    (resources.includes('pods/log') || resources.includes('*/log')
      ? 'which Kubernetes does not offer: nobody needs it'
      : 'and with them the traces of what happened'),
});
