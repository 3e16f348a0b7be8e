import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { SignerRule } from '../../../../shared/core/signers.ts';
import { identityPattern } from '../../../../shared/parse/identity-pattern.ts';
import { signersOf } from '../../policy-document.ts';
import { branchesOf, literalsOf, prefixOf } from './pattern-text.ts';
import { inQuotes, writtenSigners } from './written.ts';

const path = '.github/portcullis.yml';
const entry = (issuerRegexp: string) =>
  'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
  '      - identity: release@acme.example\n' +
  `        issuerRegexp: '${issuerRegexp}'\n`;

export const broadIssuer: DocumentRule<Document> = {
  id: 'cosign-verify/broad-issuer',
  scope: 'document',
  title: 'Issuer pattern that fits other issuers',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'An identity is only a name: whoever runs another issuer, or has an account there, may carry the same one.',
  advice: 'Write the whole issuer with `issuer`: `https://token.actions.githubusercontent.com`.',
  references: ['https://docs.sigstore.dev/certificate_authority/oidc-in-fulcio/', 'CWE-625', 'CWE-346'],
  aliases: [],
  examples: {
    bad: [
      { path, text: entry('.*'), lines: [5] },
      { path, text: entry('https://accounts.google.com.*'), lines: [5] },
      { path, text: entry('.*githubusercontent\\.com'), lines: [5] },
    ],
    good: [{ path, text: entry('https://token\\.actions\\.githubusercontent\\.com(/acme)?') }],
  },
  check({ doc }, report) {
    for (const placed of signersOf(doc))
      for (const { rule, at } of writtenSigners(placed)) {
        const message = broadIssuerOf(rule);
        if (message === undefined) continue;
        report({ region: at('issuerRegexp'), message, evidence: rule.issuerRegexp ?? '' });
      }
  },
};

/** A sentence about which other issuer the pattern of a signer fits; undefined where it fits none. */
export function broadIssuerOf({ issuerRegexp }: SignerRule): string | undefined {
  const example = issuerRegexp === undefined ? undefined : otherIssuer(issuerRegexp);
  return issuerRegexp === undefined || example === undefined
    ? undefined
    : `${inQuotes(issuerRegexp)} fits other issuers too: ${inQuotes(example)}.`;
}

function otherIssuer(source: string): string | undefined {
  const pattern = identityPattern(source);
  if (pattern === undefined) return undefined;
  const branches = branchesOf(source);
  const hosts = branches.map(prefixOf).filter((prefix) => /^https:\/\/[^/]+$/.test(prefix));
  const literals = branches.flatMap(literalsOf).slice(0, mostLiterals);
  return ['https://stranger.example', ...hosts.map(hostAfter), ...literals.flatMap(issuersAround)].find(
    (one) => pattern.fits(one),
  );
}

/** Of a pattern; people write one or two. */
const mostLiterals = 20;

const hostAfter = (start: string): string => `${start.replace(/\.$/, '')}.stranger.example`;

/** Issuers of strangers that hold a text of the pattern: at the end of their host, at its start, in their path. */
function issuersAround(literal: string): readonly string[] {
  const text = literal.replace(/^https?:\/\//, '');
  if (text === '') return [];
  const [host = ''] = text.split('/', 1);
  return [
    ...(host.includes('.') && /^[^.]/.test(host) ? [`https://stranger${text}`] : []),
    ...(host === text ? [hostAfter(`https://${text.replace(/^\.+/, '')}`)] : []),
    `https://stranger.example/${text.replace(/^\/+/, '')}`,
    `https://stranger.example/${text}/`,
  ];
}
