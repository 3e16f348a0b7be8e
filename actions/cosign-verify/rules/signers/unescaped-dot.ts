import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import { signersOf } from '../../policy-document.ts';
import { branchesOf } from './pattern-text.ts';
import { inQuotes, writtenSigners } from './written.ts';

const path = '.github/portcullis.yml';
const issuedBy = (issuerRegexp: string) =>
  'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
  `      - identity: release@acme.example\n        issuerRegexp: '${issuerRegexp}'\n`;
const entry = (identityRegexp: string) =>
  'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
  `      - identityRegexp: '${identityRegexp}'\n        issuer: https://accounts.google.com\n`;

export const unescapedDot: DocumentRule<Document> = {
  id: 'cosign-verify/unescaped-dot',
  scope: 'document',
  title: 'Dot of a host that stands for any character',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'In a pattern a bare dot fits any character: `mail.acme.example` fits `mailxacme.example` too, which anybody may register.',
  advice: 'Put a backslash before it: `@mail\\.acme\\.example`; in double quotes YAML wants two.',
  references: ['https://github.com/google/re2/wiki/Syntax', 'CWE-625'],
  aliases: [],
  examples: {
    bad: [
      { path, text: entry('.*@mail.acme.example'), lines: [4] },
      { path, text: entry('https://git.acme.example/app/.*'), lines: [4] },
      { path, text: issuedBy('https://login.acme.example'), lines: [5] },
    ],
    good: [
      { path, text: entry('.*@acme\\.example') },
      { path, text: issuedBy('https://login\\.acme\\.example/.*') },
      { path, text: entry('https://git\\.acme\\.example/app/.github/ci.yml@refs/tags/.*') },
    ],
  },
  check({ doc }, report) {
    for (const placed of signersOf(doc))
      for (const { rule, at } of writtenSigners(placed)) {
        for (const field of ['identityRegexp', 'issuerRegexp'] as const) {
          const written = rule[field];
          const looseIn = field === 'identityRegexp' ? loose : looseIssuer;
          const kinds = written === undefined ? [] : branchesOf(written).map(looseIn);
          const [kind] = kinds.filter((one) => one !== undefined).sort();
          if (written === undefined || kind === undefined) continue;
          report({
            region: at(field),
            message: `A dot in the host of ${inQuotes(written)} fits any character.`,
            evidence: written,
            ...(kind === 'address' ? { severity: 'medium' } : {}),
          });
        }
      }
  },
};

/** A bare dot between letters, and not repeated. */
const bareDot = /[\w-]\.(?=[\w-])/;

/** Where the host has a bare dot: of an address, which anybody may get at another host, or of a URL. */
function loose(branch: string): 'address' | 'url' | undefined {
  const [, urlHost] = /^(?:\^|\\A|\(\?[a-z]+\))*https?:\/\/([^/]*)/.exec(branch) ?? [];
  if (urlHost !== undefined) return bareDot.test(urlHost) ? 'url' : undefined;
  const at = branch.lastIndexOf('@');
  return at !== -1 && !branch.includes('/') && bareDot.test(branch.slice(at + 1)) ? 'address' : undefined;
}

/** An issuer is a URL, also where its pattern leaves the beginning open. */
function looseIssuer(branch: string): 'url' | undefined {
  const [host = ''] = branch.replace(/^(?:\^|\\A|\(\?[a-z]+\))*(?:https?:\/\/)?/, '').split('/', 1);
  return bareDot.test(host) ? 'url' : undefined;
}
