import type { DocumentRule } from '../../../shared/core/rule.ts';
import { imageEdits } from '../image-edit.ts';
import { shortDigest } from '../../../shared/parse/digest.ts';
import { newer, type OnlineImages } from '../image-facts.ts';
import { ageNote, cooldownDays, digestFix } from '../image-fix.ts';
import { shownAs } from '../../../shared/parse/references/image.ts';
import { code, knownImages } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const options = { cooldownDays };

const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const pinned = { digest, kind: 'index' } as const;
const other = { digest: `sha256:${'5'.repeat(64)}`, kind: 'index', builtOn: '2025-12-01' } as const;
const name = `docker.io/library/node:22@${digest}`;

export const imageDigestMismatch: DocumentRule<PinDocument, typeof options, OnlineImages> = {
  id: 'image-pin-check/image-digest-mismatch',
  scope: 'document',
  title: 'Digest that is not what the tag names today',
  severity: 'low',
  confidence: 'high',
  preset: 'security',
  why:
    'The digest decides what runs, and the tag only what people believe: fixes that came under the tag are missing, or ' +
    'the two never belonged together.',
  advice: 'Review what is new and move the digest, or name the tag that the digest belongs to.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'CWE-1104'],
  aliases: [],
  options,
  examples: {
    bad: [
      {
        text: `FROM node:22@${digest}\n`,
        lines: [1],
        facts: { images: new Map([[name, { tag: other, pinned }]]) },
      },
    ],
    good: [
      { text: `FROM node:22@${digest}\n` },
      { text: `FROM node:22@${digest}\n`, facts: { images: new Map([[name, { tag: pinned, pinned }]]) } },
      {
        text: `FROM node:22@${digest}\n`,
        facts: { images: new Map([[name, { tag: other, pinned, entryFor: 'linux/arm64' }]]) },
      },
    ],
  },
  check({ doc, facts, options, today }, report) {
    const edits = imageEdits(doc);
    for (const { written: pin, image } of knownImages(doc)) {
      const found = facts?.images.get(image.toString());
      const content = found && newer(image, found);
      // A digest that is gone is another rule's.
      if (!content || found.pinned === null) continue;
      const { fixes, properties } = digestFix({ pin, image, content, mode: 'update' }, edits, {
        cooldown: options.cooldownDays,
        today,
      });
      report({
        region: pin.region,
        message:
          `${shownAs(pin)} is pinned to another digest than its tag names today, ` +
          `${code(shortDigest(content.digest))}${ageNote(content, today)}.`,
        evidence: pin.text,
        fixes,
        properties: { place: pin.place, ...properties },
      });
    }
  },
};
