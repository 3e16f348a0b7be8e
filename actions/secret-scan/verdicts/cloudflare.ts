import { crc32 } from '../encoding/crc32.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * `cfut_` and its kin: 40 characters and their CRC-32 in 8 hex digits. That there is a checksum is documented, what it
 * is was recomputed on a published example.
 * https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
 */
export function cloudflareVerdict(text: string): Verdict | undefined {
  const body = text.slice(text.indexOf('_') + 1);
  return body.slice(40) === checksumOf(body.slice(0, 40)) ? fits : undefined;
}

const checksumOf = (body: string): string => crc32(body).toString(16).padStart(8, '0');

export const cloudflareSample =
  (prefix: string) =>
  (random: Random): string => {
    const body = sampleOf([base62(40)], random);
    return `${prefix}${body}${checksumOf(body)}`;
  };
