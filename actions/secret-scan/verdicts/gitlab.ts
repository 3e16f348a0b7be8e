import { encodeBase64url } from '../encoding/base64.ts';
import { crc32 } from '../encoding/crc32.ts';
import { base36Digits, inAlphabet } from '../encoding/radix.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * Routable tokens: prefix, payload in base64url, `.`, perhaps version and `.`, the payload's length in 2 and the CRC-32
 * of all before it in 7 base36 digits. One that does not fit proves nothing: an instance may have a prefix of its own,
 * which counts in. https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function gitlabVerdict(text: string): Verdict | undefined {
  const match = /([\w-]+)(?:\.[0-9a-z]{2})?\.([0-9a-z]{2})([0-9a-z]{7})$/.exec(text);
  if (match === null) return undefined;
  const [, , length = '', checksum] = match;
  const payload = match[1]?.slice(-parseInt(length, 36)) ?? '';
  if (payload.length !== parseInt(length, 36)) return undefined;
  return checksumOf(text.slice(0, -7)) === checksum ? fits : undefined;
}

const checksumOf = (body: string): string => inAlphabet(crc32(body), base36Digits, 7);

export const gitlabSample =
  (prefix: string, version = '') =>
  (random: Random): string => {
    const payload = encodeBase64url(
      `o:1\nu:${sampleOf([base62(2)], random)}${sampleOf([base62(16)], random)}\x10`,
    );
    const body = `${prefix}${payload}.${version}${inAlphabet(payload.length, base36Digits, 2)}`;
    return `${body}${checksumOf(body)}`;
  };
