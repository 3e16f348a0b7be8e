import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import { signersOf } from '../../policy-document.ts';
import { pushedIdentity, strangerOf } from './strangers.ts';
import { inQuotes, writtenSigners } from './written.ts';

const path = '.github/portcullis.yml';
const entry = (identityRegexp: string, rest = '') =>
  'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
  '      - issuer: https://token.actions.githubusercontent.com\n' +
  `        identityRegexp: '${identityRegexp}'\n${rest}`;

/** Claims that say what was built, whatever the name leaves open. */
const ties = [
  'sourceRepositoryRef',
  'sourceRepositoryDigest',
  'buildSigner',
  'buildConfig',
  'githubWorkflowRef',
];

export const anyBranch: DocumentRule<Document> = {
  id: 'cosign-verify/any-branch',
  scope: 'document',
  title: 'Signer of any branch',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Whoever may push a branch may change the workflow on it, and sign with its identity what nobody has reviewed.',
  advice: 'Name the ref: `@refs/heads/main`, or `@refs/tags/v.*` where tags are protected.',
  references: ['https://docs.sigstore.dev/cosign/verifying/verify/', 'CWE-863'],
  aliases: [],
  examples: {
    bad: [
      { path, text: entry('https://github\\.com/acme/app/\\.github/workflows/release\\.yml@.*'), lines: [5] },
      { path, text: entry('https://github.com/acme/app/.+'), lines: [5] },
      {
        path,
        text: entry('https://github\\.com/acme/app/\\.github/workflows/ci\\.yml@refs/heads/.*'),
        lines: [5],
      },
    ],
    good: [
      { path, text: entry('https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/.*') },
      {
        path,
        text: entry(
          'https://github\\.com/acme/app/.+',
          '        claims: { sourceRepositoryRef: refs/heads/main }\n',
        ),
      },
    ],
  },
  check({ doc }, report) {
    for (const placed of signersOf(doc))
      for (const { rule, at } of writtenSigners(placed)) {
        const { identityRegexp, claims = {} } = rule;
        if (identityRegexp === undefined || ties.some((name) => claims[name] !== undefined)) continue;
        // What fits strangers is told of that alone.
        if (strangerOf(identityRegexp) !== undefined) continue;
        const example = pushedIdentity(identityRegexp);
        if (example === undefined) continue;
        report({
          region: at('identityRegexp'),
          message: `${inQuotes(identityRegexp)} fits what any branch signs: ${inQuotes(example)}.`,
          evidence: identityRegexp,
        });
      }
  },
};
