import type { DocumentRule } from '../../../shared/core/rule.ts';
import { isLatest, isLocal, localNote, shownAs } from '../image.ts';
import { knownImages, type PinDocument } from '../reference.ts';

const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';

export const imageTag: DocumentRule<PinDocument> = {
  id: 'image-pin-check/image-tag',
  scope: 'document',
  title: 'Image with a tag but no digest',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'A tag can be moved to other content at any time, by the publisher or by whoever has stolen their token. ' +
    'Only a digest names the content that was reviewed.',
  advice: 'Keep the tag for people and add the digest for machines: `name:tag@sha256:…`.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
    'https://kubernetes.io/docs/concepts/containers/images/#image-names',
    'CWE-829',
    'CWE-494',
  ],
  aliases: ['CKV_K8S_43', 'unpinned-images'],
  examples: {
    bad: [
      { path: 'Dockerfile', text: '# syntax=docker/dockerfile:1\nFROM node:22\n', lines: [1, 2] },
      {
        path: 'deploy/web.yaml',
        text:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n' +
          '      image: nginx:1.27\n',
        lines: [8],
      },
    ],
    good: [
      { path: 'Dockerfile', text: `FROM node:22@${digest}\nRUN --mount=from=busybox@${digest} ls\n` },
      { path: 'compose.yaml', text: `services:\n  db:\n    image: postgres:17@${digest}\n` },
    ],
  },
  check({ doc }, report) {
    for (const { pin, image } of knownImages(doc)) {
      if (isLatest(image) || image.digest !== undefined) continue;
      report({
        region: pin.region,
        message: `${shownAs(pin)} has a tag, which can be moved, and no digest.${localNote(pin, image)}`,
        evidence: pin.text,
        ...(isLocal(pin, image) ? { confidence: 'low' } : {}),
        properties: { place: pin.place },
      });
    }
  },
};
