import type { DocumentRule } from '../../../shared/core/rule.ts';
import { imageEdits } from '../image-edit.ts';
import type { ImageFacts, OnlineImages } from '../image-facts.ts';
import { cooldownDays, digestFix } from '../image-fix.ts';
import { shownAs } from '../../../shared/parse/references/image.ts';
import { code, knownImages } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const options = { cooldownDays };

const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const index = { digest: `sha256:${'5'.repeat(64)}`, kind: 'index' } as const;
const facts = (node: ImageFacts): OnlineImages => ({
  images: new Map([[`docker.io/library/node:22@${digest}`, node]]),
});

export const imagePlatformDigest: DocumentRule<PinDocument, typeof options, OnlineImages> = {
  id: 'image-pin-check/image-platform-digest',
  scope: 'document',
  title: 'Digest of one platform only',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why:
    'The tag names an image for several platforms, and the digest one of them: on another machine the pull fails, or ' +
    'runs slowly under emulation.',
  advice: 'Pin the digest of the index, which every platform can be pulled by.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/image-index.md', 'CWE-1104'],
  aliases: [],
  options,
  examples: {
    bad: [
      {
        text: `FROM node:22@${digest}\n`,
        lines: [1],
        facts: facts({ tag: index, pinned: { digest, kind: 'manifest' }, entryFor: 'linux/arm64/v8' }),
      },
    ],
    good: [
      { text: `FROM node:22@${digest}\n` },
      {
        text: `FROM node:22@${digest}\n`,
        facts: facts({ tag: index, pinned: { digest, kind: 'manifest' } }),
      },
    ],
  },
  check({ doc, facts, options, today }, report) {
    const edits = imageEdits(doc);
    for (const { written: pin, image } of knownImages(doc)) {
      const found = facts?.images.get(image.toString());
      if (found?.entryFor === undefined) continue;
      const { fixes, properties } = digestFix({ pin, image, content: found.tag, mode: 'suggest' }, edits, {
        cooldown: options.cooldownDays,
        today,
      });
      report({
        region: pin.region,
        message: `${shownAs(pin)} pins only ${code(found.entryFor)} of an image for several platforms.`,
        evidence: pin.text,
        fixes,
        properties: { place: pin.place, ...properties },
      });
    }
  },
};
