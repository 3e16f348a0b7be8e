import type { Document } from '../../../../shared/core/document.ts';
import type { DocumentRule } from '../../../../shared/core/rule.ts';
import type { SignerRule } from '../../../../shared/core/signers.ts';
import { identityPattern } from '../../../../shared/parse/identity-pattern.ts';
import { signersOf } from '../../policy-document.ts';
import { forges } from './forges.ts';
import { branchesOf, isPlainText, prefixOf } from './pattern-text.ts';
import { inQuotes, writtenSigners } from './written.ts';

const path = '.github/portcullis.yml';
const entry = (...lines: readonly string[]) =>
  'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' + `      - ${lines.join('\n        ')}\n`;
const actions = 'issuer: https://token.actions.githubusercontent.com';
const release = 'https://github.com/acme/app/.github/workflows/release.yml';

export const neverFits: DocumentRule<Document> = {
  id: 'cosign-verify/signer-never-fits',
  scope: 'document',
  title: 'Signer whom no certificate can name',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'Nothing can be signed by it, so every image waits for a signature that never comes; such an entry is soon replaced ' +
    'by a pattern that fits too much.',
  advice:
    'Write the identity as the certificate has it (`https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1`) ' +
    'with the issuer that vouches for it. Patterns have to fit the whole name.',
  references: ['https://docs.sigstore.dev/certificate_authority/oidc-in-fulcio/'],
  aliases: [],
  examples: {
    bad: [
      { path, text: entry(`identity: ${release}@refs/heads/main`, 'issuer: https://gitlab.com'), lines: [4] },
      { path, text: entry('identity: release@acme.example', actions), lines: [4] },
      { path, text: entry('identity: https://github.com/acme/app', actions), lines: [4] },
      { path, text: entry('identity: https://github.com/acme/*', actions), lines: [4] },
      { path, text: entry("identityRegexp: 'github\\.com/acme/app/.*'", actions), lines: [4] },
    ],
    good: [
      { path, text: entry(`identity: ${release}@refs/heads/main`, actions) },
      { path, text: entry('identity: release@acme.example', 'issuer: https://accounts.google.com') },
      { path, text: entry("identityRegexp: '^https://github\\.com/acme/app/.+@refs/tags/.+$'", actions) },
    ],
  },
  check({ doc }, report) {
    for (const placed of signersOf(doc))
      for (const { rule, at } of writtenSigners(placed)) {
        const reason = reasonOf(rule);
        const field = rule.identity === undefined ? 'identityRegexp' : 'identity';
        const written = rule[field];
        if (reason === undefined || written === undefined) continue;
        report({
          region: at(field),
          message: `No certificate fits ${inQuotes(written)}: ${reason}.`,
          evidence: written,
        });
      }
  },
};

function reasonOf({ identity, identityRegexp, issuer }: SignerRule): string | undefined {
  if (identity?.includes('*') === true) return '`identity` is the whole name, and a star is no part of any';
  if (issuer === undefined || (identityRegexp !== undefined && !identityPattern(identityRegexp)))
    return undefined;
  const forge = forges.find((one) => one.issuer.test(issuer));
  // Of a pattern nothing is said but what holds for all of its branches.
  const reasons =
    identity === undefined ? branchReasons(identityRegexp ?? '', issuer) : [nameReason(identity, issuer)];
  const [first] = reasons;
  if (first === undefined || reasons.includes(undefined)) return undefined;
  return forge === undefined ? first : `${first} (issuer of ${forge.name})`;
}

function branchReasons(source: string, issuer: string): readonly (string | undefined)[] {
  return branchesOf(source).map((branch) => {
    const prefix = prefixOf(branch);
    if (isPlainText(branch)) return nameReason(prefix, issuer);
    const forge = forges.find((one) => one.issuer.test(issuer));
    if (prefix === '') return undefined;
    if (forge !== undefined)
      return begins(prefix, forge.host)
        ? undefined
        : `its pipelines are called ${inQuotes(`${forge.host}…`)}`;
    return foreign(prefix, issuer);
  });
}

const begins = (text: string, start: string): boolean => text.startsWith(start) || start.startsWith(text);

function nameReason(identity: string, issuer: string): string | undefined {
  const forge = forges.find((one) => one.issuer.test(issuer));
  if (forge === undefined) return foreign(identity, issuer);
  if (!identity.startsWith(forge.host)) return `its pipelines are called ${inQuotes(`${forge.host}…`)}`;
  return identity.includes('@') ? undefined : 'names of pipelines end in `@` and the ref';
}

/** A pipeline of a public forge, and somebody else who is to vouch for it. */
function foreign(identity: string, issuer: string): string | undefined {
  const forge = forges.find(({ host }) => identity.startsWith(host));
  return forge === undefined || !issuer.startsWith('https://')
    ? undefined
    : `${inQuotes(issuer)} vouches for no pipelines of ${forge.name}`;
}
