import { accountOf } from '../../rbac/accounts.ts';
import { podRule } from '../../workload-rule.ts';

const pod = (spec: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers: [{name: web, image: web}]\n${spec}`;

export const defaultServiceAccount = podRule({
  id: 'manifest-policy-check/default-service-account',
  title: 'A pod runs under the default ServiceAccount',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'All pods of a namespace that name no ServiceAccount share this one: what one of them is given one day, all have.',
  advice: 'Make a ServiceAccount for the workload and name it in serviceAccountName.',
  references: [
    'https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts',
    'CIS-K8S-5.1.5',
    'CWE-284',
  ],
  aliases: ['default-service-account', 'CKV_K8S_41', 'ServiceAccountName'],
  examples: {
    bad: [
      { text: pod(''), lines: [4] },
      { text: pod('  serviceAccountName: default\n'), lines: [6] },
    ],
    good: [
      { text: pod('  serviceAccountName: web\n') },
      { text: pod('  serviceAccount: web\n') },
      { text: pod('  automountServiceAccountToken: false\n') },
    ],
  },
  check(pod, say) {
    const { name, field } = accountOf(pod);
    const isMissing = pod.isPartial && !field.exists;
    if (name !== 'default' || isMissing || pod.spec.at('automountServiceAccountToken').flag === false) return;
    say(field, 'The pod runs under the ServiceAccount that all others of its namespace have by default.');
  },
});
