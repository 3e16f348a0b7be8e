import { binding, clusterBinding } from '../../rbac/example.ts';
import { givenTitle, isPublicRole, subjectRule } from '../../rbac/binding-rule.ts';
import { authenticated, unauthenticated } from '../../rbac/subject.ts';

/** Roles of Kubernetes itself that change things. */
const mayChange = new Set(['cluster-admin', 'admin', 'edit']);

export const bindingToEverybody = subjectRule({
  id: 'manifest-policy-check/binding-to-everybody',
  title: 'A role is given to everybody',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'system:anonymous and system:unauthenticated are whoever reaches the API server; system:authenticated is every user and every pod, in some clouds every account of the provider.',
  advice: 'Bind the role to the users, groups or ServiceAccounts that need it.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles',
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening',
    'CWE-284',
  ],
  aliases: ['KSV-0122', 'KSV-01011', 'BindingsToSystemAnonymous', 'C-0262', 'C-0265'],
  examples: {
    bad: [
      { text: clusterBinding('view', 'kind: Group, name: system:unauthenticated'), lines: [6] },
      { text: binding('web', 'kind: User, name: system:anonymous'), lines: [6] },
      { text: clusterBinding('web', 'kind: Group, name: system:authenticated'), lines: [6] },
    ],
    good: [
      { text: clusterBinding('system:public-info-viewer', 'kind: Group, name: system:unauthenticated') },
      { text: binding('web', 'kind: Group, name: developers') },
    ],
  },
  fault({ kind, name }, given) {
    const isAnybody =
      (kind === 'Group' && name === unauthenticated) || (kind === 'User' && name === 'system:anonymous');
    const isEverybody = kind === 'Group' && name === authenticated;
    if (isPublicRole(given) || !(isAnybody || isEverybody)) return undefined;
    return {
      message: isAnybody
        ? `Whoever reaches the API server has ${givenTitle(given)}, without logging in.`
        : `Every user and every ServiceAccount has ${givenTitle(given)}.`,
      severity: isAnybody || mayChange.has(given.roleName.name) ? 'high' : 'medium',
    };
  },
});
