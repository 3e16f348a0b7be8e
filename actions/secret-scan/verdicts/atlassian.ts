import { crc32 } from '../encoding/crc32.ts';
import { base64url, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * API tokens of Atlassian (`ATATT3`, `ATCTT3`): the CRC-32 of all up to and with the `=`, in 8 upper-case hex digits.
 * Recomputed on published examples; Atlassian does not describe it.
 */
export function atlassianVerdict(text: string): Verdict | undefined {
  const body = text.slice(0, -8);
  return body.endsWith('=') && text.endsWith(checksumOf(body)) ? fits : undefined;
}

const checksumOf = (body: string): string => crc32(body).toString(16).toUpperCase().padStart(8, '0');

export const atlassianSample =
  (prefix: string, length: number) =>
  (random: Random): string => {
    const body = `${prefix}${sampleOf([base64url(length)], random)}=`;
    return `${body}${checksumOf(body)}`;
  };
