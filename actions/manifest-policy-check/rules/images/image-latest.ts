import { isLocalName } from '../../../../shared/parse/official-images.ts';
import { imagesOf } from '../../images.ts';
import { podRule } from '../../workload-rule.ts';
import { podWith } from './pod-example.ts';

export const imageLatest = podRule({
  id: 'manifest-policy-check/image-latest',
  title: 'An image without a version',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  yieldsTo: 'image-pin-check/image-latest',
  why: 'Every new pod may run other content, which nobody has looked at; two replicas may differ, and there is no way back.',
  advice: 'Name a version and its digest: `name:version@sha256:…`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names', 'CWE-829'],
  aliases: ['latest-tag', 'container-image-tag', 'tagNotSpecified', 'KSV-0013', 'CKV_K8S_14'],
  examples: {
    bad: [
      { text: podWith('image: shop/web'), lines: [8] },
      { text: podWith('image: registry.example:5000/shop/web:latest'), lines: [8] },
    ],
    good: [
      { text: podWith('image: shop/web:1.2') },
      { text: podWith(`image: shop/web@sha256:${'0'.repeat(64)}`) },
      { text: podWith('image: ${IMAGE}') },
    ],
  },
  check(pod, say) {
    for (const { field, text, owner, reference } of imagesOf(pod)) {
      if (reference === undefined || reference.digest !== undefined) continue;
      if (reference.tag !== undefined && reference.tag !== 'latest') continue;
      const fault =
        reference.tag === undefined ? 'has no tag, which means `latest`' : 'follows the tag `latest`';
      // Built or replaced before it is applied, most likely.
      const isLocal = isLocalName(text, reference);
      const what = `\`${text}\` of ${owner} in ${pod.object.title} ${fault}.`;
      if (isLocal) say(field, what, { severity: 'medium', confidence: 'low' });
      else say(field, what);
    }
  },
});
