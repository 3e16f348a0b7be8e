import { verify, type KeyObject } from 'node:crypto';

export type Digest = 'sha256' | 'sha384' | 'sha512';

/** The digest that goes with a curve where none is named (FIPS 186-5 pairs sizes); cosign took SHA-256 for all before. */
const digestOfCurve: Readonly<Record<string, Digest>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
};

/**
 * Whether `key` signed the bytes the way that cosign does it: ECDSA (ASN.1), RSA PKCS #1 v1.5, or pure Ed25519.
 * `stated` is the digest that the proof names.
 */
export function isSignedBy(
  key: KeyObject,
  bytes: Buffer,
  signature: Buffer,
  stated: Digest | undefined,
): boolean {
  return digestsFor(key, stated).some((digest) => {
    try {
      return verify(digest, bytes, key, signature);
    } catch {
      return false;
    }
  });
}

function digestsFor(key: KeyObject, stated: Digest | undefined): readonly (Digest | null)[] {
  switch (key.asymmetricKeyType) {
    case 'ed25519':
      return [null];
    case 'rsa':
      return [stated ?? 'sha256'];
    case 'ec': {
      const usual = digestOfCurve[key.asymmetricKeyDetails?.namedCurve ?? ''];
      return stated !== undefined
        ? [stated]
        : usual === undefined
          ? []
          : [...new Set(['sha256', usual] as const)];
    }
    default:
      return [];
  }
}
