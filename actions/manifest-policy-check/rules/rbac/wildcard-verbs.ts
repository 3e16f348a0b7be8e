import { clusterRole, role } from '../../rbac/example.ts';
import { roleRule, slight } from '../../rbac/power-rule.ts';

export const wildcardVerbs = roleRule({
  id: 'manifest-policy-check/rbac-wildcard-verbs',
  title: 'A role allows every verb on a resource',
  severities: slight,
  preset: 'recommended',
  why: 'A star stands for every verb: also for deletecollection, impersonate, bind and escalate, and for what is added later.',
  advice: 'List the verbs that the holders use, such as `[get, list, watch]`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    'CIS-K8S-5.1.3',
    'CWE-269',
  ],
  aliases: ['wildcard-in-rules', 'KSV-0045', 'CKV_K8S_49', 'C-0187'],
  examples: {
    bad: [{ text: role('apiGroups: [apps], resources: [deployments], verbs: ["*"]'), lines: [5] }],
    good: [
      { text: clusterRole('apiGroups: [apps], resources: ["*"], verbs: ["*"]') },
      { text: role('apiGroups: [apps], resources: [deployments], verbs: [get, list]') },
    ],
  },
  look({ field, verbs, resources }) {
    if (field === undefined || !verbs.includes('*') || resources.length === 0 || resources.includes('*'))
      return undefined;
    return { verbs: ['*'], resources, field: field.at('verbs') };
  },
  say: ({ resources }) => `allows every verb on ${resources.join(', ')}`,
});
