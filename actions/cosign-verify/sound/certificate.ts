import { X509Certificate, type ASN1Obj } from '@sigstore/core';
import type { CertificateSigner } from '../verdict.ts';
import { claimsOf, issuerOf } from './claims.ts';
import { attempt, SigstoreFault } from './fault.ts';
import { nameIn } from './text.ts';

/** The certificate that a signature was made under, read and not yet trusted. */
export interface Leaf {
  readonly der: Buffer;
  readonly x509: X509Certificate;
  readonly signer: CertificateSigner;
}

const signAgain = { hint: 'Have the artifact signed again: this certificate is damaged or made up.' };

/** RFC 5280 extensions and purposes. */
const alternativeName = '2.5.29.17';
const extendedKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';
/** Fulcio's type of otherName: a name of its own kind for a user. */
const fulcioUserName = '1.3.6.1.4.1.57264.1.7';

/** DER of a constructed SEQUENCE. */
const sequence = 0x30;

/** Throws SigstoreFault. */
export const readLeaf = (der: Buffer): Leaf =>
  attempt('certificate', 'its certificate cannot be read', signAgain, () => {
    const x509 = parseCertificate(der);
    const { identity, identityType } = subjectOf(x509);
    if (!purposesOf(x509).includes(codeSigning))
      throw new SigstoreFault('certificate', 'its certificate is not one for signing code', {
        expected: 'extended key usage codeSigning',
        hint: 'The certificate was issued for something else, and proves nothing about artifacts.',
      });
    const signer = { kind: 'certificate', identity, identityType } as const;
    return { der, x509, signer: { ...signer, issuer: issuerOf(x509), claims: claimsOf(x509) } };
  });

/**
 * Every byte has one meaning and is covered by the signature, or says the same as one that is: else two different
 * certificates could pass for one.
 */
export function parseCertificate(der: Buffer): X509Certificate {
  const x509 = X509Certificate.parse(Buffer.from(der));
  const [tbs, algorithm, signature, ...rest] = x509.root.subs;
  const oids = x509.extensions.map((extension) => extension.subs[0]?.toOID());
  const isSound =
    x509.root.toDER().equals(der) &&
    der[0] === sequence &&
    rest.length === 0 &&
    // Unused bits of a BIT STRING: a signature is made of whole bytes.
    signature?.tag.isBitString() === true &&
    signature.value[0] === 0 &&
    tbs?.subs[2] !== undefined &&
    algorithm?.toDER().equals(tbs.subs[2].toDER()) === true &&
    new Set(oids).size === oids.length;
  if (!isSound)
    throw new SigstoreFault('certificate', 'its certificate is not encoded as it must be', signAgain);
  return x509;
}

/** The one subject alternative name. */
function subjectOf(x509: X509Certificate): Pick<CertificateSigner, 'identity' | 'identityType'> {
  const names = x509.extension(alternativeName)?.valueObj.subs[0]?.subs ?? [];
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new SigstoreFault('certificate', 'its certificate does not name one subject', {
      expected: 'one subject alternative name',
      actual: String(names.length),
      hint: 'With none, or several, it is open who signed: have the artifact signed again.',
    });
  if (name.tag.isContextSpecific(6)) return { identity: ascii(name.value), identityType: 'uri' };
  if (name.tag.isContextSpecific(1)) return { identity: ascii(name.value), identityType: 'email' };
  return { identity: otherName(name), identityType: 'other' };
}

function otherName(name: ASN1Obj): string {
  const [type, value] = name.subs;
  const text = value?.subs[0]?.value;
  if (!name.tag.isContextSpecific(0) || type?.toOID() !== fulcioUserName || text === undefined)
    throw new SigstoreFault(
      'certificate',
      'its certificate names its subject in a way that is not understood',
      {
        expected: 'a URI, an e-mail address, or a user name of Fulcio',
        hint: 'Only certificates as Fulcio issues them can be compared with an identity.',
      },
    );
  return nameIn(text, 'subject');
}

/** An IA5String: more than seven bits would be read as another letter by whoever drops the eighth. */
function ascii(bytes: Uint8Array): string {
  if (bytes.some((byte) => byte > 0x7f))
    throw new SigstoreFault('certificate', 'the subject in its certificate is not ASCII', signAgain);
  return nameIn(bytes, 'subject');
}

const purposesOf = (x509: X509Certificate): readonly string[] =>
  x509.extension(extendedKeyUsage)?.valueObj.subs[0]?.subs.map((purpose) => purpose.toOID()) ?? [];
