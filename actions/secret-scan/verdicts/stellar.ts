import { decodeBase32, encodeBase32 } from '../encoding/base32.ts';
import { crc16 } from '../encoding/crc16.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits, misfits } from './checksum.ts';

/**
 * Secret seeds of Stellar: 35 bytes in base32, of which the first is 0x90 and the last two are the CRC-16 of the others.
 * https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md
 */
export function stellarVerdict(text: string): Verdict {
  const bytes = decodeBase32(text);
  return bytes?.length === 35 && bytes.slice(33) === checksumOf(bytes.slice(0, 33)) ? fits : misfits;
}

function checksumOf(bytes: string): string {
  const sum = crc16(bytes);
  return String.fromCharCode(sum & 0xff, sum >>> 8);
}

export function stellarSample(random: Random): string {
  const body = `\x90${sampleOf([base62(32)], random)}`;
  return encodeBase32(body + checksumOf(body));
}
