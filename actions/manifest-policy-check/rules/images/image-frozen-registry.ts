import { imagesOf } from '../../images.ts';
import { podRule } from '../../workload-rule.ts';
import { podWith } from './pod-example.ts';

/** Registries that get no more images, and what came in their place. */
const frozen: readonly (readonly [prefix: string, instead: string | undefined, source: string])[] = [
  ['k8s.gcr.io/', 'registry.k8s.io/', 'is frozen since April 2023'],
  ['gcr.io/google_containers/', 'registry.k8s.io/', 'gets no new images any more'],
  ['gcr.io/google-containers/', 'registry.k8s.io/', 'gets no new images any more'],
  ['gcr.io/kubernetes-helm/', undefined, 'holds Tiller, which has had no update since 2020'],
];

export const imageFrozenRegistry = podRule({
  id: 'manifest-policy-check/image-frozen-registry',
  title: 'An image from a registry that gets no more updates',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'No fix for a hole is published there any more, and the registry may go at any time.',
  advice: 'Take the image from `registry.k8s.io`.',
  references: ['https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/', 'CWE-1104'],
  aliases: ['C-0253'],
  examples: {
    bad: [
      { text: podWith('image: k8s.gcr.io/pause:3.9'), lines: [8] },
      { text: podWith('image: gcr.io/google_containers/defaultbackend:1.4'), lines: [8] },
    ],
    good: [{ text: podWith('image: registry.k8s.io/pause:3.9') }],
  },
  check(pod, say) {
    for (const { field, text, owner } of imagesOf(pod)) {
      const [prefix, instead, fault] = frozen.find(([start]) => text.startsWith(start)) ?? [];
      if (prefix === undefined || fault === undefined) continue;
      const mend =
        instead === undefined
          ? {}
          : { mend: { set: instead + text.slice(prefix.length), mode: 'suggest' as const } };
      say(
        field,
        `\`${text}\` of ${owner} in ${pod.object.title}: \`${prefix.slice(0, -1)}\` ${fault}.`,
        mend,
      );
    }
  },
});
