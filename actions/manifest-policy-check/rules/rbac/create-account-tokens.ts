import { role } from '../../rbac/example.ts';
import { powerRule } from '../../rbac/power-rule.ts';

export const createAccountTokens = powerRule({
  id: 'manifest-policy-check/rbac-create-account-tokens',
  title: 'A role lets its holders make tokens of ServiceAccounts',
  powers: [{ verbs: ['create'], group: '', resources: ['serviceaccounts/token'] }],
  so: 'so they can log in as any ServiceAccount there',
  why: 'A token request gives a login as the ServiceAccount that it names, with all its rights.',
  advice: 'Name the ServiceAccounts in resourceNames.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request',
    'CIS-K8S-5.1.13',
    'CWE-269',
  ],
  aliases: ['C-0282'],
  examples: {
    bad: [{ text: role('apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]'), lines: [5] }],
    good: [
      {
        text: role(
          'apiGroups: [""], resources: [serviceaccounts/token], resourceNames: [web], verbs: [create]',
        ),
      },
      { text: role('apiGroups: [""], resources: [serviceaccounts], verbs: [create]') },
    ],
  },
});
