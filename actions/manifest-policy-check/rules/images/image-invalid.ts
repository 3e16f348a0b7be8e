import { redact } from '../../../../shared/core/redact.ts';
import { parseImageReference, referenceFaults } from '../../../../shared/parse/image-reference.ts';
import { fillerOf } from '../../../../shared/parse/placeholder.ts';
import { imagesOf } from '../../images.ts';
import { podRule } from '../../workload-rule.ts';
import { podWith } from './pod-example.ts';

export const imageInvalid = podRule({
  id: 'manifest-policy-check/image-invalid',
  title: 'Not a valid image reference',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  yieldsTo: 'image-pin-check/image-invalid',
  why: 'It cannot be pulled; a digest with a wrong letter or length looks like a pin and is none.',
  advice: 'Write `[registry/]name[:tag][@sha256:<64 hexadecimal digits>]`, the name in lower case.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  aliases: [],
  examples: {
    bad: [
      { text: podWith('image: Shop/Web:1'), lines: [8] },
      { text: podWith('image: shop/web@sha256:abc'), lines: [8] },
    ],
    good: [{ text: podWith('image: shop/web:1') }, { text: podWith('image: <IMAGE>') }],
  },
  check(pod, say) {
    for (const { field, text, owner, reference } of imagesOf(pod)) {
      if (reference !== undefined || fillerOf(text) !== undefined) continue;
      const fault = parseImageReference(text);
      if (typeof fault === 'string')
        // Whoever takes it for a URL may have put a password in front of the host.
        say(field, `\`${redact(text)}\` of ${owner} in ${pod.object.title} ${referenceFaults[fault]}.`);
    }
  },
});
