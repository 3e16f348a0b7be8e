import { decodeBase64, encodeBase64url } from '../encoding/base64.ts';
import { base64url, digits, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * Bot and user tokens of Discord: the first part is the account's id, a number of 17 to 20 digits, in base64.
 * https://discord.com/developers/docs/reference#snowflakes
 */
export function discordVerdict(text: string): Verdict | undefined {
  const id = decodeBase64(text.split('.')[0] ?? '');
  return id !== undefined && /^\d{17,20}$/.test(id)
    ? { state: 'proven', why: 'its first part is an account id', facts: { account: id } }
    : undefined;
}

export const discordSample = (random: Random): string =>
  [
    encodeBase64url(`10${sampleOf([digits(16)], random)}`),
    sampleOf([base64url(6)], random),
    sampleOf([base64url(38)], random),
  ].join('.');
