import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { attempt, SigstoreFault } from './fault.ts';

/** A key that the user trusts. */
export interface PublicKey {
  readonly name: string;
  /** SHA-256 of its SubjectPublicKeyInfo, hex. */
  readonly fingerprint: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Buffer;
  readonly key: KeyObject;
}

const mostText = 1_000_000;
const mostKeys = 64;
const curves: readonly (string | undefined)[] = ['prime256v1', 'secp384r1', 'secp521r1'];
const leastRsaBits = 2048;

const howTo = 'Give the public key as PEM: -----BEGIN PUBLIC KEY----- (`cosign public-key` prints it).';

/** All keys of a PEM text; never none. Throws SigstoreFault, whose sentences hold nothing of the text. */
export function parsePublicKeys(pem: string, name: string): readonly PublicKey[] {
  if (pem.length > mostText)
    throw new SigstoreFault('key', `${name} is too long for keys`, {
      hint: 'Name a file with PEM keys only.',
    });
  const blocks = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]{1,60})-----([A-Za-z0-9+/=\s]*)/g)];
  if (pem.includes('PRIVATE KEY-----'))
    throw new SigstoreFault('key', `${name} holds a private key`, {
      hint: `A check needs the public key only. Treat the private one as leaked and make a new pair. ${howTo}`,
    });
  if (blocks.length === 0)
    throw new SigstoreFault('key', `${name} holds no public key in PEM`, { hint: howTo });
  if (blocks.length > mostKeys)
    throw new SigstoreFault('key', `${name} holds more than ${mostKeys} keys`, { hint: 'Split the file.' });
  return blocks.map(([, label = '', body = ''], index) =>
    publicKey(label, body, blocks.length === 1 ? name : `${name}, key ${index + 1}`),
  );
}

function publicKey(label: string, body: string, name: string): PublicKey {
  if (label === 'CERTIFICATE')
    throw new SigstoreFault('key', `${name} is a certificate and no public key`, {
      hint: 'Signatures with a certificate are trusted by its identity and issuer; name those.',
    });
  const key = attempt('key', `${name} cannot be read as a public key`, { hint: howTo }, () =>
    createPublicKey({
      key: Buffer.from(body, 'base64'),
      format: 'der',
      type: label === 'RSA PUBLIC KEY' ? 'pkcs1' : 'spki',
    }),
  );
  if (!isUsable(key))
    throw new SigstoreFault(
      'key',
      `${name} is a key of a kind that is not used for signatures of artifacts`,
      {
        expected: 'ECDSA on P-256, P-384 or P-521, Ed25519, or RSA with 2048 bits or more',
        actual: `${key.asymmetricKeyType ?? 'unknown'} ${key.asymmetricKeyDetails?.namedCurve ?? ''}`.trim(),
        hint: howTo,
      },
    );
  const spki = key.export({ format: 'der', type: 'spki' });
  return { name, fingerprint: createHash('sha256').update(spki).digest('hex'), spki, key };
}

function isUsable({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return curves.includes(asymmetricKeyDetails?.namedCurve);
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= leastRsaBits;
  return asymmetricKeyType === 'ed25519';
}
