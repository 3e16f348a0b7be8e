import { imagesOf } from '../../images.ts';
import { podRule } from '../../workload-rule.ts';
import { podWith } from './pod-example.ts';

export const imageWithoutDigest = podRule({
  id: 'manifest-policy-check/image-without-digest',
  title: 'An image by its tag alone',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  yieldsTo: 'image-pin-check/image-tag',
  why: 'A tag can be moved to other content by whoever may push there; a digest names the content that was reviewed.',
  advice: 'Keep the tag for people and add the digest for the cluster: `name:tag@sha256:…`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names', 'CWE-494'],
  aliases: ['CKV_K8S_43', 'C-0306'],
  examples: {
    bad: [{ text: podWith('image: shop/web:1.2'), lines: [8] }],
    good: [
      { text: podWith(`image: shop/web:1.2@sha256:${'0'.repeat(64)}`) },
      { text: podWith('image: shop/web') },
      { text: podWith('image: shop/web:${TAG}') },
    ],
  },
  check(pod, say) {
    for (const { field, text, owner, reference } of imagesOf(pod))
      if (reference?.tag !== undefined && reference.tag !== 'latest' && reference.digest === undefined)
        say(field, `\`${text}\` of ${owner} in ${pod.object.title} is named by its tag alone.`);
  },
});
