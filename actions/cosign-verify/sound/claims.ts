import type { X509Certificate } from '@sigstore/core';
import { signerClaims } from '../../../shared/core/signer-claims.ts';
import { SigstoreFault } from './fault.ts';
import { nameIn, utf8String } from './text.ts';

/** Fulcio's arc. */
const arc = '1.3.6.1.4.1.57264.1';

/** The claims of a certificate, by the names that policies use. An empty claim says nothing and is left out. */
export function claimsOf(certificate: X509Certificate): Readonly<Record<string, string>> {
  const claims: Record<string, string> = {};
  for (const { name, oid, raw } of signerClaims) {
    const value = certificate.extension(`${arc}.${oid}`)?.value;
    if (value === undefined) continue;
    const content = raw === undefined ? utf8String(value) : value;
    if (content === undefined) throw illEncoded(name);
    if (content.length > 0) claims[name] = nameIn(content, `claim ${name}`);
  }
  return claims;
}

/** The OIDC issuer, which stands in two extensions; both have to say the same. */
export function issuerOf(certificate: X509Certificate): string {
  const [old, current] = [1, 8].map((number) => certificate.extension(`${arc}.${number}`)?.value);
  const oldIssuer = old && nameIn(old, 'issuer');
  const content = current && utf8String(current);
  if (current !== undefined && content === undefined) throw illEncoded('issuer');
  const issuer = content === undefined ? oldIssuer : nameIn(content, 'issuer');
  if (issuer === undefined)
    throw new SigstoreFault('certificate', 'its certificate names no OIDC issuer', {
      hint: 'Only certificates as Fulcio issues them say who vouched for the identity; sign with a key otherwise.',
    });
  if (oldIssuer !== undefined && oldIssuer !== issuer)
    throw new SigstoreFault('certificate', 'its certificate names two OIDC issuers', {
      expected: issuer,
      actual: oldIssuer,
      hint: 'Such a certificate does not say who vouched for the identity: have the artifact signed again.',
    });
  return issuer;
}

const illEncoded = (name: string): SigstoreFault =>
  new SigstoreFault('certificate', `the claim ${name} in its certificate is not encoded as Fulcio does it`, {
    hint: 'The certificate comes from another authority than it seems: have the artifact signed again.',
  });
