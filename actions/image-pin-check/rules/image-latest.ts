import type { DocumentRule } from '../../../shared/core/rule.ts';
import { imageEdits } from '../image-edit.ts';
import type { OnlineImages } from '../image-facts.ts';
import { cooldownDays, digestFix } from '../image-fix.ts';
import { isLatest, isLocal, localNote, shownAs } from '../../../shared/parse/references/image.ts';
import { imageLevel, imagePins, parsePinPolicy } from '../pin-policy.ts';
import { knownImages, type Place } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const options = { imagePins, cooldownDays };

const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';

/** Where BuildKit looks for a named build context before it asks a registry. */
const contexts: ReadonlySet<Place> = new Set(['copy-from', 'mount-from']);

export const imageLatest: DocumentRule<PinDocument, typeof options, OnlineImages> = {
  id: 'image-pin-check/image-latest',
  scope: 'document',
  title: 'Image without a version',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'Without a tag, or with the tag latest, every pull may bring another image: nobody reviewed it, a build ' +
    'cannot be repeated, and whoever can push to the repository runs code here at once.',
  advice: 'Name a version and its digest: `name:version@sha256:…`.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
    'https://kubernetes.io/docs/concepts/containers/images/#image-names',
    'CWE-829',
    'CWE-494',
  ],
  aliases: [
    'DL3006',
    'DL3007',
    'DS-0001',
    'CKV_DOCKER_7',
    'CKV_K8S_14',
    'KSV-0013',
    'latest-tag',
    'unpinned-images',
  ],
  options,
  examples: {
    bad: [
      { path: 'Dockerfile', text: 'FROM node\nCOPY --from=busybox:latest /bin/sh /bin/sh\n', lines: [1, 2] },
      {
        path: 'flow.yaml',
        text:
          'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  templates:\n    - name: say\n' +
          '      script:\n        image: python\n        source: print(1)\n',
        lines: [7],
      },
      { path: 'compose.yaml', text: 'services:\n  db:\n    image: postgres:${TAG:-latest}\n', lines: [3] },
      {
        path: '.github/workflows/build.yml',
        text:
          'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    container: node\n    steps:\n' +
          '      - uses: docker://alpine:latest\n',
        lines: [5, 7],
      },
      {
        text: 'FROM node\n',
        lines: [1],
        facts: { images: new Map([['docker.io/library/node', { tag: { digest, kind: 'index' } }]]) },
      },
    ],
    good: [
      {
        path: 'Dockerfile',
        text: 'FROM node:22 AS build\nFROM build\nCOPY --from=build /app /app\nFROM scratch\n',
      },
      {
        path: 'compose.yaml',
        text: 'services:\n  web:\n    build: .\n    image: shop/web\n  db:\n    image: $DB_IMAGE\n',
      },
      { text: 'FROM ghcr.io/acme/base\n', options: { imagePins: ['ghcr.io/acme/**=any'] } },
    ],
  },
  check({ doc, facts, options, today }, report) {
    const { rules } = parsePinPolicy(options.imagePins);
    const edits = imageEdits(doc);
    for (const { written: pin, image } of knownImages(doc)) {
      if (!isLatest(image) || imageLevel(rules, image) === 'any') continue;
      const fault = image.tag === undefined ? 'has no tag and so means `latest`' : 'follows the tag `latest`';
      // A bare word may as well be a build context of that name, which only the build knows.
      const isContext = contexts.has(pin.place) && /^\w+$/.test(pin.text);
      const content = facts?.images.get(image.toString())?.tag;
      const { fixes, properties } = digestFix(
        { pin, image, content, mode: isContext ? 'suggest' : 'fix' },
        edits,
        { cooldown: options.cooldownDays, today },
      );
      report({
        region: pin.region,
        message: `${shownAs(pin)} ${fault}.${localNote(pin, image)}`,
        evidence: pin.text,
        ...(isContext ? { confidence: 'low' } : {}),
        ...(isLocal(pin, image) ? { severity: 'medium', confidence: 'low' } : {}),
        fixes,
        properties: { place: pin.place, ...properties },
      });
    }
  },
};
