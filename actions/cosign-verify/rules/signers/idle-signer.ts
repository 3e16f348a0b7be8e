import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { TrustedSigners } from '../../../../shared/core/signers.ts';
import { fitsImageName, fullPattern } from '../../../../shared/parse/image-name-pattern.ts';
import { signersOf } from '../../policy-document.ts';
import { inQuotes } from './written.ts';

const path = '.github/portcullis.yml';
const signed = '    signers: [{ key: a.pub }]\n';

export const idleSigner: DocumentRule<Document> = {
  id: 'cosign-verify/idle-signer',
  scope: 'document',
  title: 'Entry of trusted signers that never holds',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'The first entry that fits an image holds: behind a wider pattern a stricter entry is never asked, and the image is ' +
    'accepted on other terms than the ones written for it.',
  advice: 'Put the narrower pattern first, or drop it.',
  references: ['CWE-561', 'CWE-670'],
  aliases: [],
  examples: {
    bad: [
      {
        path,
        text: `trustedSigners:\n  - images: [ghcr.io/acme/**]\n${signed}  - images:\n      - ghcr.io/acme/app\n${signed}`,
        lines: [5],
      },
      {
        path,
        text: 'trustedSigners:\n  - images: [node]\n    signers:\n      - key: a.pub\n      - key: a.pub\n',
        lines: [5],
      },
    ],
    good: [
      {
        path,
        text: `trustedSigners:\n  - images: [ghcr.io/acme/app]\n${signed}  - images: [ghcr.io/acme/**]\n${signed}`,
      },
      {
        path,
        text: 'trustedSigners:\n  - images: [node]\n    atLeast: 2\n    signers:\n      - key: a.pub\n      - key: a.pub\n',
      },
    ],
  },
  check({ doc }, report) {
    const before: string[] = [];
    for (const { entry, at } of signersOf(doc)) {
      entry.images.forEach((pattern, index) => {
        const wider = before.find((one) => covers(one, pattern));
        if (wider !== undefined)
          report({
            region: at('images', index),
            message: `${inQuotes(pattern)} never counts: ${inQuotes(wider)} of an entry before it fits first.`,
            evidence: pattern,
          });
      });
      before.push(...entry.images);
      for (const index of repeated(entry))
        report({
          region: at('signers', index),
          message: 'This signer stands in the entry twice.',
          evidence: JSON.stringify(entry.signers[index]),
        });
    }
  },
};

/** Whether every name that fits `narrow` fits `wide`: two stars may be any number of parts, and a part any letters. */
function covers(wide: string, narrow: string): boolean {
  if (narrow === '*' || narrow.includes('**')) {
    const full = narrow === '*' ? '**' : fullPattern(narrow);
    return ['x', 'x/x/x'].every((some) => fitsImageName(wide, full.replaceAll(/\*\*+/g, some)));
  }
  return fitsImageName(wide, fullPattern(narrow));
}

/** Where any two of a pattern are asked for, it stands twice on purpose. */
function repeated({ signers, atLeast = 1 }: TrustedSigners): readonly number[] {
  if (atLeast > 1) return [];
  const texts = signers.map((rule) => JSON.stringify(rule));
  return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));
}
