import type { DocumentRule } from '../../../shared/core/rule.ts';
import { imageEdits } from '../image-edit.ts';
import type { OnlineImages } from '../image-facts.ts';
import { cooldownDays, digestFix } from '../image-fix.ts';
import { isLatest, isLocal, localNote, shownAs } from '../../../shared/parse/references/image.ts';
import { looksImmutable } from '../immutable-tag.ts';
import { imageLevel, imagePins, parsePinPolicy } from '../pin-policy.ts';
import { knownImages } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const options = { imagePins, cooldownDays };

const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';

export const imageTag: DocumentRule<PinDocument, typeof options, OnlineImages> = {
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
  options,
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
      {
        text: 'FROM node:22\n',
        lines: [1],
        facts: { images: new Map([['docker.io/library/node:22', { tag: { digest, kind: 'index' } }]]) },
      },
      {
        text: 'FROM node:22\nCOPY --from=node:22.1.0 /a /a\nCOPY --from=ghcr.io/acme/tools:1 /b /b\n',
        lines: [1],
        options: { imagePins: ['node=immutable', 'ghcr.io/acme/*=tag'] },
      },
    ],
    good: [
      { path: 'Dockerfile', text: `FROM node:22@${digest}\nRUN --mount=from=busybox@${digest} ls\n` },
      { path: 'compose.yaml', text: `services:\n  db:\n    image: postgres:17@${digest}\n` },
    ],
  },
  check({ doc, facts, options, today }, report) {
    const { rules } = parsePinPolicy(options.imagePins);
    const edits = imageEdits(doc);
    for (const { written: pin, image } of knownImages(doc)) {
      if (isLatest(image) || image.tag === undefined || image.digest !== undefined) continue;
      const level = imageLevel(rules, image);
      if (level === 'any' || level === 'tag' || (level === 'immutable' && looksImmutable(image.tag)))
        continue;
      const fault =
        level === 'immutable'
          ? 'has a tag that names no full version, date or commit, and no digest'
          : 'has a tag, which can be moved, and no digest';
      const content = facts?.images.get(image.toString())?.tag;
      const { fixes, properties } = digestFix({ pin, image, content, mode: 'fix' }, edits, {
        cooldown: options.cooldownDays,
        today,
      });
      report({
        region: pin.region,
        message: `${shownAs(pin)} ${fault}.${localNote(pin, image)}`,
        evidence: pin.text,
        ...(isLocal(pin, image) ? { confidence: 'low' } : {}),
        fixes,
        properties: { place: pin.place, ...properties },
      });
    }
  },
};
