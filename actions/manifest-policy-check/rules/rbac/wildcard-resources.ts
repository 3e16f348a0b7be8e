import { isKubernetesGroup } from '../../rbac/api-groups.ts';
import { clusterBinding, clusterRole, role, together } from '../../rbac/example.ts';
import { hasGroup, hasVerb, isFullControl } from '../../rbac/policy-rule.ts';
import { grave, roleRule, slight, usual } from '../../rbac/power-rule.ts';

export const wildcardResources = roleRule({
  id: 'manifest-policy-check/rbac-wildcard-resources',
  title: 'A role is about every resource of a group',
  severities: usual,
  why: 'A star stands for all resources of the group and their subresources, those that are installed later too: in the core group also for Secrets, tokens and a shell in every pod.',
  advice: 'List the resources that the holders use.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    'CIS-K8S-5.1.3',
    'CWE-269',
  ],
  aliases: ['wildcard-in-rules', 'KSV-0046', 'KSV-0112', 'CKV_K8S_49', 'C-0187'],
  examples: {
    bad: [
      {
        text: together(
          clusterRole('apiGroups: [""], resources: ["*"], verbs: [get, list]'),
          clusterBinding(),
        ),
        lines: [5],
      },
      { text: role('apiGroups: [acme.example], resources: ["*"], verbs: ["*"]'), lines: [5] },
    ],
    good: [
      { text: clusterRole('apiGroups: ["*"], resources: ["*"], verbs: ["*"]') },
      { text: clusterRole('apiGroups: [apps], resources: ["*/scale"], verbs: [update]') },
    ],
  },
  look(rule) {
    const { field, resources, verbs, groups, names } = rule;
    if (field === undefined || names.length > 0 || isFullControl(rule)) return undefined;
    const star = field.at('resources').items.find(({ source }) => source === '*') ?? field.at('resources');
    if (!resources.includes('*') || verbs.length === 0 || groups.length === 0) return undefined;
    const readsSecrets = hasGroup(rule, '') && ['get', 'list', 'watch'].some((verb) => hasVerb(rule, verb));
    const escalates =
      hasGroup(rule, 'rbac.authorization.k8s.io') && ['bind', 'escalate'].some((verb) => hasVerb(rule, verb));
    const severities = readsSecrets || escalates ? grave : groups.some(isKubernetesGroup) ? usual : slight;
    return { verbs, resources: groups.map(groupTitle), field: star, severities };
  },
  say: ({ verbs, resources }) =>
    `allows ${verbs.includes('*') ? 'every verb' : verbs.join(', ')} on every resource of ${resources.join(', ')}`,
});

function groupTitle(group: string): string {
  if (group === '*') return 'every group';
  return group === '' ? 'the core group' : group;
}
