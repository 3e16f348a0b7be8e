import { decodeBase32 } from '../encoding/base32.ts';
import { decodeBase64, encodeBase64 } from '../encoding/base64.ts';
import { base64, digits, lowerDigits, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * Long-term API keys of Amazon Bedrock: `ABSK` and in base64 the name `BedrockAPIKey-...-at-<account>`, `:` and a secret.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
export function bedrockVerdict(text: string): Verdict | undefined {
  const decoded = decodeBase64(text.slice('ABSK'.length)) ?? '';
  const match = /^BedrockAPIKey-[0-9a-z]+-at-(\d{12}):./.exec(decoded);
  if (match === null) return undefined;
  return { state: 'proven', why: 'it names its account', facts: { account: match[1] ?? '' } };
}

export const bedrockSample = (random: Random): string =>
  `ABSK${encodeBase64(
    sampleOf(['BedrockAPIKey-', lowerDigits(4), '-at-', digits(12), ':', base64(44)], random),
  )}`;

/**
 * The account that an access key id (`AKIA...`) belongs to: bits 7 to 46 of what follows the first 4 characters. Ids made
 * before 2019 have an I or a J there and do not tell. Every id of this shape decodes, so it proves nothing.
 */
export function accountOf(keyId: string): string | undefined {
  const bytes = decodeBase32(keyId.slice(4));
  if (bytes === undefined || /^[IJ]/.test(keyId.slice(4))) return undefined;
  const bits = Array.from(bytes.slice(0, 6), (byte) => byte.charCodeAt(0)).reduce(
    (sum, byte) => sum * 256n + BigInt(byte),
    0n,
  );
  const account = (bits >> 7n) & 0xffffffffffn;
  return account < 1_000_000_000_000n ? String(account).padStart(12, '0') : undefined;
}

/** What an access key id tells about its account. */
export function accountFacts(keyId: string): Verdict['facts'] {
  const account = accountOf(keyId);
  return account === undefined ? {} : { account };
}
