import { clusterBinding, clusterRole, role, together } from '../../rbac/example.ts';
import { exerciseOf } from '../../rbac/power.ts';
import { roleRule } from '../../rbac/power-rule.ts';

export const writeSecrets = roleRule({
  id: 'manifest-policy-check/rbac-write-secrets',
  title: 'A role lets its holders change Secrets',
  why: 'Who may write Secrets can swap the credentials that others trust, or make one that holds the token of a ServiceAccount and read it.',
  advice:
    'Leave the making of Secrets to one controller, and give it the namespaces that it works in, one RoleBinding each.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets',
    'CIS-K8S-5.1.2',
    'CWE-269',
  ],
  aliases: ['KSV-0041', 'KSV-0113', 'C-0186'],
  examples: {
    bad: [
      { text: role('apiGroups: [""], resources: [secrets], verbs: [create]'), lines: [5] },
      {
        text: together(
          clusterRole('apiGroups: [""], resources: [secrets], verbs: [patch, update]'),
          clusterBinding(),
        ),
        lines: [5],
      },
    ],
    good: [
      { text: role('apiGroups: [""], resources: [secrets], verbs: [get, update]') },
      { text: role('apiGroups: [""], resources: [secrets], resourceNames: [db], verbs: [update]') },
    ],
  },
  look: (rule) =>
    rule.names.length > 0 || exerciseOf(rule, reading) ? undefined : exerciseOf(rule, writing),
  say: ({ verbs, resources }) =>
    `lets its holders ${verbs.join(', ')} ${resources.join(', ')}, ` +
    (verbs.some((verb) => verb !== 'create')
      ? 'credentials of others among them'
      : 'which others there may take for their own'),
});

/** Whoever may read them all is told about already. */
const reading = [{ verbs: ['get', 'list', 'watch'], group: '', resources: ['secrets'] }];
const writing = [{ verbs: ['create', 'update', 'patch'], group: '', resources: ['secrets'] }];
