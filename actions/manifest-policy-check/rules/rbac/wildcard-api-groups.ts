import { clusterRole, role } from '../../rbac/example.ts';
import { roleRule, slight } from '../../rbac/power-rule.ts';

export const wildcardApiGroups = roleRule({
  id: 'manifest-policy-check/rbac-wildcard-api-groups',
  title: 'A role is about a resource of every API group',
  severities: slight,
  preset: 'recommended',
  why: 'Two groups may have a resource of the same name, and whoever installs a definition chooses it: the star covers what nobody had in mind.',
  advice: 'Name the API group: `""` for the core group, `apps` for deployments.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
    'CIS-K8S-5.1.3',
    'CWE-269',
  ],
  aliases: ['CKV_K8S_49', 'C-0187'],
  examples: {
    bad: [{ text: role('apiGroups: ["*"], resources: [deployments], verbs: [get]'), lines: [5] }],
    good: [
      { text: clusterRole('apiGroups: ["*"], resources: ["*"], verbs: ["*"]') },
      { text: role('apiGroups: [apps], resources: [deployments], verbs: [get]') },
    ],
  },
  look({ field, groups, verbs, resources }) {
    if (field === undefined || !groups.includes('*') || resources.length === 0 || resources.includes('*'))
      return undefined;
    return { verbs, resources, field: field.at('apiGroups') };
  },
  say: ({ resources }) => `is about ${resources.join(', ')} of every API group`,
});
