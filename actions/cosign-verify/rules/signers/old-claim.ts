import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import { claimNamed } from '../../../../shared/core/signer-claims.ts';
import { signersOf } from '../../policy-document.ts';
import { inQuotes, writtenSigners } from './written.ts';

const path = '.github/portcullis.yml';
const entry = (claim: string) =>
  'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
  "      - identityRegexp: 'https://github\\.com/acme/app/.*'\n" +
  `        issuer: https://token.actions.githubusercontent.com\n        claims:\n          ${claim}\n`;

export const oldClaim: DocumentRule<Document> = {
  id: 'cosign-verify/old-claim',
  scope: 'document',
  title: 'Claim that Fulcio has replaced',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Only GitHub has it, and Fulcio may leave it out any day: then nothing fits the entry any more.',
  advice: 'Use the claim that took its place; `sourceRepository: acme/app` is the whole address in short.',
  references: ['https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md', 'CWE-477'],
  aliases: [],
  examples: {
    bad: [{ path, text: entry('githubWorkflowRepository: acme/app'), lines: [7] }],
    good: [{ path, text: entry('sourceRepository: acme/app') }],
  },
  check({ doc }, report) {
    for (const placed of signersOf(doc))
      for (const { rule, at } of writtenSigners(placed))
        for (const name of Object.keys(rule.claims ?? {})) {
          const raw = claimNamed(name)?.raw;
          if (raw === undefined) continue;
          const instead = raw.successor === undefined ? '' : `; ${inQuotes(raw.successor)} took its place`;
          report({
            region: at('claims', name),
            message: `${inQuotes(name)} is deprecated${instead}.`,
            evidence: name,
          });
        }
  },
};
