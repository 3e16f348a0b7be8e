import { crc32 } from '../encoding/crc32.ts';
import { inAlphabet } from '../encoding/radix.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * API tokens of Apify: the last 6 characters are the CRC-32 of all before them, prefix included, in base62 with the lower
 * case first. Recomputed on published examples; Apify does not describe it.
 */
export function apifyVerdict(text: string): Verdict | undefined {
  return text.slice(-6) === checksumOf(text.slice(0, -6)) ? fits : undefined;
}

const checksumOf = (body: string): string => inAlphabet(crc32(body), digits, 6);

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function apifySample(random: Random): string {
  const body = sampleOf(['apify_api_', base62(30)], random);
  return `${body}${checksumOf(body)}`;
}
