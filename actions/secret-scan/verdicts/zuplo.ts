import { crc32 } from '../encoding/crc32.ts';
import { lowerDigits, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits, misfits } from './checksum.ts';

/**
 * `zpka_`, 32 characters, `_` and their CRC-32 in 8 hex digits.
 * https://zuplo.com/docs/articles/api-key-leak-detection
 */
export function zuploVerdict(text: string): Verdict | undefined {
  const [, body, checksum] = text.split('_');
  if (body === undefined || checksum?.length !== 8) return undefined;
  return checksumOf(body) === checksum ? fits : misfits;
}

const checksumOf = (body: string): string => crc32(body).toString(16).padStart(8, '0');

export function zuploSample(random: Random): string {
  const body = sampleOf([lowerDigits(32)], random);
  return `zpka_${body}_${checksumOf(body)}`;
}
