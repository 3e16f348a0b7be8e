import { allowedRegistriesOption, isAllowedRegistry } from '../../../../shared/core/allowed-registries.ts';
import { imagesOf } from '../../images.ts';
import { podRule } from '../../workload-rule.ts';
import { podWith } from './pod-example.ts';

const options = { allowedRegistries: allowedRegistriesOption };
const allowed = { allowedRegistries: ['registry.example', 'ghcr.io/acme'] };

export const imageRegistry = podRule<typeof options>({
  id: 'manifest-policy-check/image-registry',
  title: 'An image from a registry that is not allowed',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Images from anywhere bring code that nobody in the organisation has looked at or can withdraw.',
  advice: 'Use an image from an allowed registry, or have the registry added to `allowedRegistries`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/', 'CWE-829', 'CIS-K8S-5.5.1'],
  aliases: ['KSV-0125', 'KSV-0032', 'KSV-0033', 'KSV-0034', 'KSV-0035', 'C-0001', 'C-0078'],
  options,
  examples: {
    bad: [
      { text: podWith('image: quay.io/shop/web:1'), lines: [8], options: allowed },
      { text: podWith('image: nginx:1.27'), lines: [8], options: allowed },
      { text: podWith('image: ghcr.io/acme-evil/web:1'), lines: [8], options: allowed },
      {
        text: podWith(
          'image: ghcr.io/acme/web:1',
          '  volumes:\n    - name: m\n      image: {reference: "evil.example/m:1"}\n',
        ),
        lines: [11],
        options: allowed,
      },
    ],
    good: [
      { text: podWith('image: quay.io/shop/web:1') },
      { text: podWith('image: registry.example/shop/web:1'), options: allowed },
      { text: podWith('image: ghcr.io/acme/web:1'), options: allowed },
    ],
  },
  check(pod, say, { allowedRegistries }) {
    if (allowedRegistries.length === 0) return;
    for (const { field, text, owner, reference } of imagesOf(pod))
      if (reference !== undefined && !isAllowedRegistry(reference.repository, allowedRegistries))
        say(
          field,
          `\`${text}\` of ${owner} in ${pod.object.title} comes from \`${reference.repository}\`, which is on no allowed registry.`,
        );
  },
});
