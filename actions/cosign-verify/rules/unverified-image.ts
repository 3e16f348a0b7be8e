import type { DocumentRule } from '../../../shared/core/rule.ts';
import { shownAs } from '../../../shared/parse/references/image.ts';
import { code, type ReferenceDocument } from '../../../shared/parse/references/reference.ts';
import { undecided, unlisted, verified } from '../example-facts.ts';
import type { SignatureFacts } from '../image-verdict.ts';
import { isUndecided } from '../undecided.ts';

const text = 'FROM ghcr.io/acme/app:1.2\n';
const requireEntry = {
  default: false,
  summary: 'Whether every image must have an entry in `trustedSigners`, and so a signature.',
};
const options = { requireEntry };

export const unverifiedImage: DocumentRule<ReferenceDocument, typeof options, SignatureFacts> = {
  id: 'cosign-verify/unverified-image',
  scope: 'document',
  title: 'Image that nobody is named for',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'An image that no entry of `trustedSigners` fits runs unverified: told where `requireEntry` says that there must be ' +
    'none. So does one that an entry fits and whose tag is filled in later, which is told anyway (medium).',
  advice:
    'Add an entry for it to `trustedSigners` in the policy, write its tag or digest out, or verify it where it is known (`images`).',
  references: ['https://docs.sigstore.dev/cosign/verifying/verify/', 'CWE-345'],
  aliases: [],
  options,
  examples: {
    bad: [
      { text, lines: [1], facts: unlisted, options: { requireEntry: true } },
      { text: 'ARG BASE\nFROM $BASE\n', lines: [2], facts: verified, options: { requireEntry: true } },
      { text: 'ARG TAG\nFROM ghcr.io/acme/app:$TAG\n', lines: [2], facts: undecided },
    ],
    good: [
      { text, facts: unlisted },
      { text: 'ARG TAG\nFROM ghcr.io/other/app:$TAG\n', facts: undecided },
      { text, facts: verified, options: { requireEntry: true } },
    ],
  },
  check({ doc, facts, options: { requireEntry } }, report) {
    if (facts === undefined) return;
    for (const written of doc.references) {
      if (written.kind !== 'image') continue;
      const { state, text: evidence, region, place } = written;
      const told = { region, evidence, properties: { place } };
      const isUnlisted = state.status === 'known' && facts.unlisted.has(state.parts.toString());
      if (isUnlisted && requireEntry)
        report({
          ...told,
          message: `${shownAs(written)} fits no entry of \`trustedSigners\`, so its signature was not looked at.`,
        });
      const isFitting = facts.undecided.has(evidence);
      if (isUndecided(written) && (requireEntry || isFitting))
        report({
          ...told,
          ...(requireEntry ? {} : { severity: 'medium' as const }),
          message: `${code(evidence)} is not known before the build${isFitting ? ', though an entry of `trustedSigners` fits it' : ''}: no signature could be looked at.`,
        });
    }
  },
};
