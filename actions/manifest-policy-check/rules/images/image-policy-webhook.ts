import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { objectRule } from '../../workload-rule.ts';

const config = (allow: string): string =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: ImagePolicyWebhook\n    configuration:\n      imagePolicy:\n        kubeConfigFile: /etc/k/policy.conf\n        defaultAllow: ${allow}\n`;

export const imagePolicyWebhook = objectRule({
  id: 'manifest-policy-check/image-policy-fail-open',
  title: 'The image policy lets everything in while its webhook is away',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'With `defaultAllow: true` an attacker has to stop one service, and every image is deployed.',
  advice: 'Set `defaultAllow: false`, and run more than one replica of the webhook.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#imagepolicywebhook',
    'CWE-636',
    'CIS-K8S-5.5.1',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: config('true'), lines: [8] },
      { text: config('on'), lines: [8] },
      {
        text: 'apiVersion: v1\nkind: ImagePolicyWebhookConfiguration\nimagePolicy:\n  defaultAllow: true\n',
        lines: [4],
      },
    ],
    good: [{ text: config('false') }],
  },
  check(object, say) {
    for (const policy of policiesOf(object.root, object.kind)) {
      const field = policy.at('defaultAllow');
      if (field.flag === true)
        say(field, `${object.title} lets every image in while the webhook does not answer.`, {
          mend: { set: false },
        });
    }
  },
});

function policiesOf(root: Field, kind: string): readonly Field[] {
  if (kind === 'AdmissionConfiguration')
    return root
      .at('plugins')
      .items.filter((plugin) => plugin.at('name').text === 'ImagePolicyWebhook')
      .map((plugin) => plugin.at('configuration', 'imagePolicy'));
  return kind.startsWith('ImagePolicyWebhook') ? [root.at('imagePolicy')] : [];
}
