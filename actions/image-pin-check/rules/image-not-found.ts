import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { ImageReference } from '../../../shared/parse/image-reference.ts';
import { imageEdits } from '../image-edit.ts';
import { shortDigest } from '../../../shared/parse/digest.ts';
import type { ImageFacts, OnlineImages } from '../image-facts.ts';
import { cooldownDays, digestFix } from '../image-fix.ts';
import { shownAs } from '../../../shared/parse/references/image.ts';
import { code, knownImages } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const there = { digest, kind: 'index' } as const;
const known = (name: string, facts: ImageFacts): OnlineImages => ({ images: new Map([[name, facts]]) });

const options = { cooldownDays };

export const imageNotFound: DocumentRule<PinDocument, typeof options, OnlineImages> = {
  id: 'image-pin-check/image-not-found',
  scope: 'document',
  title: 'Image that its registry does not have',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'What is gone cannot be built or started again. A mistyped tag, or one that was taken back, is free: whoever may ' +
    'push there next decides what runs here.',
  advice:
    'Name a tag that exists and pin it to its digest; keep copies of what you depend on in your own registry.',
  references: [
    'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests',
    'CWE-829',
  ],
  aliases: [],
  options,
  examples: {
    bad: [
      {
        text: 'FROM node:22.99\n',
        lines: [1],
        facts: known('docker.io/library/node:22.99', { tag: null }),
      },
      {
        text: `FROM node:22@${digest}\n`,
        lines: [1],
        facts: known(`docker.io/library/node:22@${digest}`, { tag: there, pinned: null }),
      },
    ],
    good: [
      { text: 'FROM node:22.99\n' },
      { text: 'FROM node:22\n', facts: known('docker.io/library/node:22', { tag: there }) },
      { text: `FROM node@${digest}\n`, facts: known(`docker.io/library/node@${digest}`, { pinned: there }) },
    ],
  },
  check({ doc, facts, options, today }, report) {
    const edits = imageEdits(doc);
    for (const { written: pin, image } of knownImages(doc)) {
      const found = facts?.images.get(image.toString());
      const fault = faultOf(image, found);
      if (fault === undefined) continue;
      const { fixes, properties } = digestFix({ pin, image, content: found?.tag, mode: 'update' }, edits, {
        cooldown: options.cooldownDays,
        today,
      });
      report({
        region: pin.region,
        message: `${shownAs(pin)}: ${code(image.domain)} has ${fault.what}.`,
        evidence: pin.text,
        // The digest alone decides what is pulled.
        ...(fault.stillPulled ? { severity: 'low' } : {}),
        fixes,
        properties: { place: pin.place, ...properties },
      });
    }
  },
};

function faultOf(
  { tag = 'latest', digest: pin }: ImageReference,
  facts: ImageFacts | undefined,
): { readonly what: string; readonly stillPulled: boolean } | undefined {
  const noTag = facts?.tag === null ? `no tag ${code(tag)}` : undefined;
  if (pin === undefined || facts?.pinned !== null) {
    if (noTag === undefined) return undefined;
    return pin === undefined
      ? { what: noTag, stillPulled: false }
      : { what: `${noTag} any more, though the pinned digest is there`, stillPulled: true };
  }
  const gone = `the pinned digest ${code(shortDigest(pin))}`;
  return {
    what: noTag === undefined ? `no longer ${gone}` : `neither the tag ${code(tag)} nor ${gone}`,
    stillPulled: false,
  };
}
