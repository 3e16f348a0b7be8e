import { decodeBase64, encodeBase64 } from '../encoding/base64.ts';
import { base62, digits, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * Reference tokens of JFrog, in base64: `reftkn`, a version, the time at which it expires (seconds since 1970, or 0) and
 * the token. https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token
 */
export function jfrogVerdict(text: string): Verdict | undefined {
  const match = /^reftkn:\d{2}:(\d{10}):[0-9A-Za-z]{20,}$/.exec(decodeBase64(text) ?? '');
  if (match === null) return undefined;
  return { state: 'proven', why: 'it decodes', facts: { expires: Number(match[1]) } };
}

export const jfrogSample = (random: Random): string =>
  encodeBase64(sampleOf(['reftkn:01:2', digits(9), ':', base62(27)], random));
