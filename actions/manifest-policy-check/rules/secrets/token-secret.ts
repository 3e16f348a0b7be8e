import { objectRule } from '../../workload-rule.ts';

const secret = (type: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: robot\n  annotations:\n    kubernetes.io/service-account.name: robot\ntype: ${type}\n`;

export const tokenSecret = objectRule({
  id: 'manifest-policy-check/service-account-token-secret',
  title: 'A ServiceAccount token that never ends',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'Kubernetes fills such a Secret with a token that holds until the Secret is deleted, bound to no pod: one leak of it ' +
    'lasts for ever.',
  advice: 'Use the token that is mounted into the pod, or `kubectl create token` with a duration.',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets',
    'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#manual-secret-management-for-serviceaccounts',
    'CWE-613',
  ],
  aliases: [],
  examples: {
    bad: [{ text: secret('kubernetes.io/service-account-token'), lines: [7] }],
    good: [{ text: secret('Opaque') }],
  },
  check(object, say) {
    const type = object.root.at('type');
    if (
      object.kind === 'Secret' &&
      object.group === '' &&
      type.text === 'kubernetes.io/service-account-token'
    )
      say(type, `${object.title} asks for a token that never ends.`);
  },
});
