import { decodeBase32, encodeBase32 } from '../encoding/base32.ts';
import { crc16 } from '../encoding/crc16.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits, misfits } from './checksum.ts';

/**
 * Seeds in base32 whose last two bytes are the CRC-16 of the others, and what they begin with: those of Stellar
 * (https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md) and of NATS
 * (https://docs.nats.io/reference/reference-protocols/nkeys).
 */
export const stellarSeed = '\x90';
/** Of a user. */
export const natsSeed = '\x95\x00';

export function base32Verdict(text: string): Verdict {
  const bytes = decodeBase32(text) ?? '';
  // Bits that are left over are zeros.
  const isWhole = encodeBase32(bytes) === text;
  return isWhole && bytes.slice(-2) === checksumOf(bytes.slice(0, -2)) ? fits : misfits;
}

function checksumOf(bytes: string): string {
  const sum = crc16(bytes);
  return String.fromCharCode(sum & 0xff, sum >>> 8);
}

export const base32Sample =
  (begin: string) =>
  (random: Random): string => {
    const body = begin + sampleOf([base62(32)], random);
    return encodeBase32(body + checksumOf(body));
  };
