import { clusterBinding, clusterRole, role, together } from '../../rbac/example.ts';
import { grave, powerRule } from '../../rbac/power-rule.ts';

export const readSecrets = powerRule({
  id: 'manifest-policy-check/rbac-read-secrets',
  title: 'A role lets its holders read Secrets',
  severities: grave,
  powers: [{ verbs: ['get', 'list', 'watch'], group: '', resources: ['secrets'] }],
  so: 'which shows their values',
  why: 'Secrets hold passwords, keys and tokens of ServiceAccounts. Whoever lists or watches them gets the values too, so list alone is as good as get; in all namespaces that is nearly the whole cluster.',
  advice:
    'Name the Secrets that are needed in resourceNames, with get alone, in a Role of one namespace; or mount them into the pod.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets',
    'CIS-K8S-5.1.2',
    'CWE-522',
    'CWE-269',
  ],
  aliases: ['access-to-secrets', 'KSV-0041', 'KSV-0113', 'CKV2_K8S_5', 'C-0015', 'C-0186'],
  examples: {
    bad: [
      {
        text: together(clusterRole('apiGroups: [""], resources: [secrets], verbs: [get]'), clusterBinding()),
        lines: [5],
      },
      {
        text: role(
          'apiGroups: [""], resources: [pods], verbs: [get]',
          'apiGroups: [""], resources: [pods, secrets], verbs: [watch]',
        ),
        lines: [6],
      },
      { text: role('apiGroups: [""], resources: [secrets], verbs: ["*"]'), lines: [5] },
    ],
    good: [
      { text: role('apiGroups: [""], resources: [secrets], resourceNames: [db], verbs: [get]') },
      { text: clusterRole('apiGroups: [secrets.example], resources: [secrets], verbs: [get]') },
      { text: role('apiGroups: [""], resources: [secrets], verbs: [create]') },
    ],
  },
});
