import { containerRule } from '../../workload-rule.ts';
import { podWith } from './pod-example.ts';

export const imagePullPolicy = containerRule({
  id: 'manifest-policy-check/image-pull-policy',
  title: 'The image is not asked for at every start',
  severity: 'low',
  confidence: 'medium',
  preset: 'strict',
  why:
    'An image that lies on the node is used without asking its registry: whoever shares the node runs private images ' +
    'without a login, and a tag that was moved or withdrawn stays in use.',
  advice: 'Set `imagePullPolicy: Always`, or name the image by digest.',
  references: [
    'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#alwayspullimages',
  ],
  aliases: ['CKV_K8S_15', 'container-image-pull-policy', 'pullPolicyNotAlways', 'C-0075'],
  examples: {
    bad: [
      { text: podWith('image: shop/web:1'), lines: [7] },
      { text: podWith('image: shop/web', '      imagePullPolicy: IfNotPresent\n'), lines: [9] },
    ],
    good: [
      { text: podWith('image: shop/web:1', '      imagePullPolicy: Always\n') },
      { text: podWith('image: shop/web:latest') },
      { text: podWith(`image: shop/web@sha256:${'0'.repeat(64)}`) },
    ],
  },
  check({ field, name, pod: { object, isPartial } }, say) {
    const image = field.at('image').source ?? '';
    const policy = field.at('imagePullPolicy');
    if (image === '' || image.includes('@') || policy.text === 'Always') return;
    // Without a tag the default is to ask.
    const isAsked = image.endsWith(':latest') || !/:[^/]*$/.test(image);
    if (policy.exists ? false : isPartial || isAsked) return;
    const how = policy.exists
      ? `has imagePullPolicy ${String(policy.source)}`
      : 'takes what lies on the node';
    say(policy, `Container \`${name}\` of ${object.title} ${how}.`, {
      mend: { set: 'Always', mode: 'suggest' },
    });
  },
});
