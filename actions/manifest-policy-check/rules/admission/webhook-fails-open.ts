import { objectRule } from '../../workload-rule.ts';

const hook = (policy: string): string =>
  `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: policy\nwebhooks:\n  - name: pods.policy.example\n${policy}`;

export const webhookFailsOpen = objectRule({
  id: 'manifest-policy-check/webhook-fails-open',
  title: 'An admission webhook that is skipped while it is away',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Where the webhook enforces a policy, stopping it, or making it slow, lets everything in.',
  advice:
    'Set `failurePolicy: Fail`, with a namespaceSelector that leaves out what the webhook itself needs.',
  references: [
    'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/',
    'CWE-636',
  ],
  aliases: [],
  examples: {
    bad: [{ text: hook('    failurePolicy: Ignore\n'), lines: [7] }],
    good: [{ text: hook('    failurePolicy: Fail\n') }, { text: hook('') }],
  },
  check({ kind, root, title }, say) {
    if (kind !== 'ValidatingWebhookConfiguration') return;
    for (const webhook of root.at('webhooks').items) {
      const policy = webhook.at('failurePolicy');
      if (policy.text === 'Ignore')
        say(
          policy,
          `Webhook \`${webhook.at('name').source ?? ''}\` of ${title} is skipped while it does not answer.`,
          {
            mend: { set: 'Fail', mode: 'suggest' },
          },
        );
    }
  },
});
