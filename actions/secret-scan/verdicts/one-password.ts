import { encodeBase64url } from '../encoding/base64.ts';
import { factsIn, jsonInBase64 } from '../encoding/json.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * Service account tokens of 1Password: `ops_` and a JSON object in base64url with the account's e-mail address and keys.
 * https://developer.1password.com/docs/service-accounts/security/
 */
export function onePasswordVerdict(text: string): Verdict | undefined {
  const object = jsonInBase64(text.slice('ops_'.length));
  if (typeof object?.email !== 'string' || object.muk === undefined) return undefined;
  return {
    state: 'proven',
    why: 'it holds an account and its keys',
    facts: factsIn(object, 'signInAddress'),
  };
}

export const onePasswordSample = (random: Random): string =>
  `ops_${encodeBase64url(
    JSON.stringify({
      signInAddress: 'acme.1password.example',
      email: `${sampleOf([base62(12)], random)}@1password.example`,
      muk: { alg: 'A256GCM', k: sampleOf([base62(43)], random), kty: 'oct' },
      secretKey: sampleOf([base62(36)], random),
      throttleSecret: { seed: sampleOf([base62(64)], random) },
      deviceUuid: sampleOf([base62(26)], random),
    }),
  )}`;
