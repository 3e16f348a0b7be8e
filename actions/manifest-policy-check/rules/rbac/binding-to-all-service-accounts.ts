import { binding, clusterBinding } from '../../rbac/example.ts';
import { givenTitle, isPublicRole, subjectRule } from '../../rbac/binding-rule.ts';
import { allAccounts } from '../../rbac/subject.ts';

export const bindingToAllServiceAccounts = subjectRule({
  id: 'manifest-policy-check/binding-to-all-service-accounts',
  title: 'A role is given to all ServiceAccounts',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Every pod runs under some ServiceAccount: a role for the whole group is a role for whatever is broken into, and for what is installed next year.',
  advice: 'Bind the role to the ServiceAccounts that need it.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions',
    'CIS-K8S-5.1.5',
    'CWE-284',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: clusterBinding('view', 'kind: Group, name: system:serviceaccounts'), lines: [6] },
      { text: binding('web', 'kind: Group, name: "system:serviceaccounts:shop"'), lines: [6] },
    ],
    good: [
      { text: clusterBinding('system:discovery', 'kind: Group, name: system:serviceaccounts') },
      { text: clusterBinding('view', 'kind: User, name: system:serviceaccounts') },
    ],
  },
  fault({ kind, name }, given) {
    if (kind !== 'Group' || isPublicRole(given)) return undefined;
    if (name === allAccounts) return { message: `Every pod of the cluster has ${givenTitle(given)}.` };
    if (!name.startsWith(`${allAccounts}:`)) return undefined;
    const namespace = name.slice(allAccounts.length + 1);
    return {
      message: `Every pod in namespace ${namespace} has ${givenTitle(given)}.`,
      severity: given.place === undefined ? 'medium' : 'low',
    };
  },
});
