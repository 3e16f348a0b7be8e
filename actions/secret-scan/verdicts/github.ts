import { crc32 } from '../encoding/crc32.ts';
import { base62Digits, inAlphabet } from '../encoding/radix.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits, misfits } from './checksum.ts';

/**
 * `ghp_` and its kin, and `npm_`: after the prefix 30 characters and the CRC-32 of these in 6 base62 digits.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function githubVerdict(text: string): Verdict | undefined {
  const body = text.slice(text.indexOf('_') + 1);
  if (body.length !== 36) return undefined;
  return body.slice(30) === checksumOf(body.slice(0, 30)) ? fits : misfits;
}

const checksumOf = (body: string): string => inAlphabet(crc32(body), base62Digits, 6);

export const githubSample =
  (prefix: string) =>
  (random: Random): string => {
    const body = sampleOf([base62(30)], random);
    return `${prefix}${body}${checksumOf(body)}`;
  };
