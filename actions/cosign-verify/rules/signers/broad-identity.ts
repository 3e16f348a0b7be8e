import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { SignerRule } from '../../../../shared/core/signers.ts';
import { identityPattern } from '../../../../shared/parse/identity-pattern.ts';
import { signersOf } from '../../policy-document.ts';
import { publicIssuers } from './forges.ts';
import { strangerOf, type Stranger } from './strangers.ts';
import { inQuotes, writtenSigners } from './written.ts';

const path = '.github/portcullis.yml';
const entry = (identityRegexp: string, rest = '') =>
  'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
  `      - identityRegexp: '${identityRegexp}'\n` +
  `        issuer: https://token.actions.githubusercontent.com\n${rest}`;

/** Claims that tie a signer to a repository or its owner, whatever its name is. */
const ties = [
  'sourceRepository',
  'sourceRepositoryId',
  'sourceRepositoryOwner',
  'sourceRepositoryOwnerId',
  'buildSigner',
  'buildConfig',
  'githubWorkflowRepository',
];

const whoElse: Readonly<Record<Stranger['who'], string>> = {
  anybody: 'fits strangers too',
  owner: 'fits other owners whose name only begins like it',
  repository: 'fits other repositories whose name only begins like it',
};

export const broadIdentity: DocumentRule<Document> = {
  id: 'cosign-verify/broad-identity',
  scope: 'document',
  title: 'Identity pattern that fits strangers',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'Anybody can get a certificate of the public instance for a workflow or an address of his own. A pattern that fits ' +
    'other names than the meant ones accepts images that strangers have signed.',
  advice:
    'Write the whole identity with `identity`; or end owner and repository with a `/` in the pattern: ' +
    '`https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/.*`.',
  references: ['https://docs.sigstore.dev/cosign/verifying/verify/', 'CWE-625', 'CWE-347'],
  aliases: [],
  examples: {
    bad: [
      { path, text: entry('.*'), lines: [4] },
      { path, text: entry('^https://github.com/.+'), lines: [4] },
      { path, text: entry('https://github\\.com/acme.*'), lines: [4] },
      { path, text: entry('https://github\\.com/acme/app.*'), lines: [4] },
    ],
    good: [
      { path, text: entry('https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/v.*') },
      { path, text: entry('https://github\\.com/.*', '        claims: { sourceRepository: acme/app }\n') },
      { path, text: 'failOn: low\n' },
    ],
  },
  check({ doc }, report) {
    for (const placed of signersOf(doc))
      for (const { rule, at } of writtenSigners(placed)) {
        const broad = broadIdentityOf(rule);
        if (broad === undefined) continue;
        const { message, isMild } = broad;
        report({
          region: at('identityRegexp'),
          message,
          evidence: rule.identityRegexp ?? '',
          ...(isMild ? { severity: 'medium' } : {}),
        });
      }
  },
};

/** A sentence about whom the pattern of a signer fits too; undefined where it fits the meant ones alone. */
export function broadIdentityOf(
  rule: SignerRule,
): { readonly message: string; readonly isMild: boolean } | undefined {
  const { identityRegexp, claims = {} } = rule;
  const isTied = ties.some((name) => claims[name] !== undefined);
  const stranger = identityRegexp === undefined || isTied ? undefined : strangerOf(identityRegexp);
  if (identityRegexp === undefined || stranger === undefined) return undefined;
  return {
    message: `${inQuotes(identityRegexp)} ${whoElse[stranger.who]}: ${inQuotes(stranger.example)}.`,
    isMild: stranger.who === 'repository' || !isPublic(rule),
  };
}

/** Whether strangers get tokens of the issuer; without one, they do. */
function isPublic({ issuer, issuerRegexp }: SignerRule): boolean {
  if (issuer !== undefined)
    return publicIssuers.some((one) => issuer === one || issuer.startsWith(`${one}/`));
  const pattern = issuerRegexp === undefined ? undefined : identityPattern(issuerRegexp);
  return pattern === undefined || publicIssuers.some((one) => pattern.fits(one));
}
