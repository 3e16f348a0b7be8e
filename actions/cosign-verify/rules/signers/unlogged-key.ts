import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import { signersOf } from '../../policy-document.ts';
import { writtenSigners } from './written.ts';

const path = '.github/portcullis.yml';
const entry = (rest: string) =>
  'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n      - key: keys/cosign.pub\n' + rest;

export const unloggedKey: DocumentRule<Document> = {
  id: 'cosign-verify/unlogged-key',
  scope: 'document',
  title: 'Signatures that no log has seen',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why:
    'With a log, a stolen key leaves traces: every use of it can be seen, and its time is known. Without one nobody learns ' +
    'of a signature made with it.',
  advice: 'Sign with an upload to the log, and drop `withoutLog`.',
  references: ['https://docs.sigstore.dev/logging/overview/', 'CWE-778'],
  aliases: [],
  examples: {
    bad: [{ path, text: entry('        withoutLog: true\n'), lines: [5] }],
    good: [
      { path, text: entry('') },
      { path, text: entry('        withoutLog: false\n') },
    ],
  },
  check({ doc }, report) {
    for (const placed of signersOf(doc))
      for (const { rule, at } of writtenSigners(placed))
        if (rule.withoutLog === true)
          report({
            region: at('withoutLog'),
            message: 'Signatures of this key count without an entry in a transparency log.',
            evidence: rule.key ?? '',
          });
  },
};
