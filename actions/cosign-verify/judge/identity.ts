import { remembered } from '../../../shared/core/remembered.ts';
import { claimValue } from '../../../shared/core/signer-claims.ts';
import type { SignerRule } from '../../../shared/core/signers.ts';
import { identityPattern, type IdentityPattern } from '../../../shared/parse/identity-pattern.ts';
import type { CertificateSigner, Signer } from '../verdict.ts';

/** Fingerprints (SHA-256 of SubjectPublicKeyInfo, hex) of the keys that a rule's `key` stands for, by its text. */
export type KeysOfRules = ReadonlyMap<string, readonly string[]>;

/**
 * Whether a proven signer is who the rule means: every field of it has to fit. A rule that names nobody, or an identity
 * without an issuer, fits nobody, whoever let it through.
 */
export function fitsRule(signer: Signer, rule: SignerRule, keys: KeysOfRules): boolean {
  const { identity, identityRegexp, key } = rule;
  if ([identity, identityRegexp, key].filter((one) => one !== undefined).length !== 1) return false;
  if (signer.kind === 'key') return key !== undefined && (keys.get(key) ?? []).includes(signer.fingerprint);
  if (key !== undefined || (rule.issuer === undefined && rule.issuerRegexp === undefined)) return false;
  return (
    fitsText(signer.identity, identity, patternsOf(rule).identity) &&
    fitsText(signer.issuer, rule.issuer, patternsOf(rule).issuer) &&
    hasClaims(signer, rule.claims ?? {})
  );
}

/** Compiled once: many proofs are held against one rule. */
const patternsOf = remembered(({ identityRegexp, issuerRegexp }: SignerRule) => ({
  identity: compiled(identityRegexp),
  issuer: compiled(issuerRegexp),
}));

const nobody: IdentityPattern = { fits: () => false };

const compiled = (source: string | undefined): IdentityPattern | undefined =>
  source === undefined ? undefined : (identityPattern(source) ?? nobody);

/** To the letter: neither case nor Unicode form nor a slash at the end is made equal. */
const fitsText = (text: string, exact: string | undefined, pattern: IdentityPattern | undefined): boolean =>
  text !== '' && (exact === undefined || exact === text) && (pattern === undefined || pattern.fits(text));

const hasClaims = ({ claims }: CertificateSigner, asked: Readonly<Record<string, string>>): boolean =>
  Object.entries(asked).every(
    ([name, value]) => Object.hasOwn(claims, name) && claims[name] === claimValue(name, value),
  );

/** Equal for one and the same signer: a certificate's name means nothing without who vouched for it. */
export const identityOf = (signer: Signer): string =>
  signer.kind === 'key'
    ? JSON.stringify(['key', signer.fingerprint])
    : JSON.stringify(['certificate', signer.issuer, signer.identity]);
