import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import { signerFaults } from '../../../../shared/parse/signer-faults.ts';
import { signersOf } from '../../policy-document.ts';

const path = '.github/portcullis.yml';

export const refusedEntry: DocumentRule<Document> = {
  id: 'cosign-verify/refused-entry',
  scope: 'document',
  title: 'Entry of trusted signers that will be refused',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'A policy with a fault counts for nothing: once it is merged, no run can be judged by it. An identity without an ' +
    'issuer, say, would trust whoever carries the same name elsewhere.',
  advice: 'Mend it before it is merged, as the message says.',
  references: ['CWE-1188', 'CWE-346'],
  aliases: [],
  examples: {
    bad: [
      {
        path,
        text: 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n      - identity: release@acme.example\n',
        lines: [4],
      },
      {
        path,
        text:
          'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n      - issuer: https://gitlab.com\n' +
          "        identityRegexp: '(?=x)'\n        claims: { sourceRepo: acme/app }\n",
        lines: [5, 6],
      },
    ],
    good: [
      {
        path,
        text:
          'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n      - identity: release@acme.example\n' +
          '        issuer: https://accounts.google.com\n',
      },
    ],
  },
  check({ doc }, report) {
    for (const { entry, at } of signersOf(doc))
      for (const { path: place, message, hint } of signerFaults(entry))
        report({
          region: at(...place),
          message: `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${hint}`,
          evidence: place.join('.'),
        });
  },
};
