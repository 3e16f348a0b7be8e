import { encodeBase64 } from '../encoding/base64.ts';
import { crc24 } from '../encoding/crc24.ts';
import { elementAt, sizeAt } from '../encoding/der.ts';
import type { Verdict } from '../kind.ts';
import { keyStructureOf } from './key-structure.ts';
import type { Armored } from '../pem.ts';
import { fits } from './checksum.ts';

/**
 * What the bytes of a private key say. Undefined: they are cut short or changed, so nothing is proven, and what is left
 * may still be most of a key. Formats: PKCS #1, #8 and SEC 1 in DER (RFC 5958, 8017, 5915); OpenSSH's PROTOCOL.key;
 * OpenPGP (RFC 4880).
 */
export function privateKeyVerdict(key: Armored): Verdict | undefined {
  const bytes = Buffer.from(key.body, 'base64').toString('latin1');
  if (bytes.startsWith(opensshMagic)) return opensshVerdict(bytes);
  if (key.label.includes('PGP')) return pgpVerdict(bytes, key.checksum);
  const whole = elementAt(bytes, 0);
  if (whole?.tag !== 0x30 || whole.end !== bytes.length)
    return isHopeless(key, bytes) ? disproven : undefined;
  const structure = keyStructureOf(bytes);
  if (structure === 'public') return publicKey;
  // Ciphertext stands in a structure of its own, and only below a label that says so.
  if (structure === undefined || (structure === 'encrypted' && !key.isEncrypted)) return undefined;
  return proven(key.label.replace(/ ?PRIVATE KEY$/, '') || 'PKCS #8', key.isEncrypted);
}

const publicKey: Verdict = {
  state: 'disproven',
  why: 'it is a public key or a certificate, whatever its label says',
};

const proven = (type: string, isEncrypted: boolean): Verdict => ({
  state: 'proven',
  why: isEncrypted ? 'it decodes, and it is encrypted' : 'it decodes',
  facts: { type, encrypted: isEncrypted },
});

const disproven: Verdict = {
  state: 'disproven',
  why: 'what stands in it cannot be one',
};

/**
 * Whether a key that was written to its end cannot be one in DER: it is no SEQUENCE, or no more than the first line of a
 * much longer one, where nothing private stands yet.
 */
function isHopeless({ label, isWhole, isEncrypted }: Armored, bytes: string): boolean {
  // Ciphertext, and formats of others.
  if (!isWhole || isEncrypted || /OPENSSH|SSH2/.test(label)) return false;
  const size = sizeAt(bytes, 0);
  return (
    bytes.charCodeAt(0) !== 0x30 || size === undefined || (bytes.length <= line && bytes.length < size / 4)
  );
}

/** In bytes: 76 columns of base64. */
const line = 57;

const opensshMagic = 'openssh-key-v1\0';

/** Strings with a length of 4 bytes: cipher, derivation, its options; the number of keys; the public key. */
function opensshVerdict(bytes: string): Verdict | undefined {
  let at = opensshMagic.length;
  const string = (): string => {
    const length = Array.from(bytes.slice(at, at + 4)).reduce(
      (sum, byte) => sum * 256 + byte.charCodeAt(0),
      0,
    );
    at += 4 + length;
    return bytes.slice(at - length, at);
  };
  const [cipher] = [string(), string(), string()];
  at += 4;
  const type = /^\0\0\0.([a-z0-9@.-]+)/.exec(string())?.[1];
  const own = string();
  if (at !== bytes.length || type === undefined) return undefined;
  const isEncrypted = cipher !== 'none';
  // Two numbers that are equal, so that whoever decrypts it sees that it worked.
  return isEncrypted || own.slice(0, 4) === own.slice(4, 8) ? proven(type, isEncrypted) : undefined;
}

function pgpVerdict(bytes: string, checksum: string): Verdict | undefined {
  const sum = crc24(bytes);
  const written = encodeBase64(String.fromCharCode(sum >>> 16, (sum >>> 8) & 255, sum & 255));
  return checksum === written ? fits : undefined;
}

/** Whether it needs a passphrase. */
export const isEncryptedKey = (key: Armored): boolean =>
  key.isEncrypted || privateKeyVerdict(key)?.facts?.encrypted === true;
