import { hashedOver } from '../../../shared/core/hash.ts';
import { decodeBase58, encodeBase58 } from '../encoding/base58.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits, misfits } from './checksum.ts';

/** Version, place in the tree, chain code and key; the key of 32 bytes has a zero before it, a public one has not. */
const length = 78;
const keyAt = 45;

/**
 * Extended private keys: base58 of 78 bytes and the first 4 of their double SHA-256.
 * https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#serialization-format
 */
export function bip32Verdict(text: string): Verdict {
  const bytes = decodeBase58(text, length + 4);
  if (bytes?.[keyAt] !== 0) return misfits;
  return checksumOf(bytes.subarray(0, length)).equals(bytes.subarray(length)) ? fits : misfits;
}

const checksumOf = (bytes: Buffer): Buffer => hashedOver('sha256', bytes, 2).subarray(0, 4);

export function bip32Sample(random: Random): string {
  const body = Buffer.from(
    `\x04\x88\xad\xe4\x03${sampleOf([base62(40)], random)}\0${sampleOf([base62(32)], random)}`,
    'latin1',
  );
  return encodeBase58(Buffer.concat([body, checksumOf(body)]));
}
