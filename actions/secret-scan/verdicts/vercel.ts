import { crc32 } from '../encoding/crc32.ts';
import { base62Digits, inAlphabet } from '../encoding/radix.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * `vcp_` and its kin: after the prefix 50 characters and the CRC-32 of these in 6 base62 digits. Recomputed on published
 * examples; Vercel names the prefixes alone, so that a sum that does not fit proves nothing.
 */
export function vercelVerdict(text: string): Verdict | undefined {
  const body = text.slice(text.indexOf('_') + 1);
  return body.slice(50) === checksumOf(body.slice(0, 50)) ? fits : undefined;
}

const checksumOf = (body: string): string => inAlphabet(crc32(body), base62Digits, 6);

export const vercelSample =
  (prefix: string) =>
  (random: Random): string => {
    const body = sampleOf([base62(50)], random);
    return `${prefix}${body}${checksumOf(body)}`;
  };
