import { encodeBase64url } from '../encoding/base64.ts';
import { factsIn, jsonInBase64 } from '../encoding/json.ts';
import { base62, lowerDigits, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * `pk.`, `sk.` or `tk.`, then a JSON object in base64url that names the user `u` and the token `a`, `.` and a signature.
 * https://docs.mapbox.com/help/dive-deeper/access-tokens/
 */
export function mapboxVerdict(text: string): Verdict | undefined {
  const object = jsonInBase64(text.split('.')[1] ?? '');
  if (typeof object?.u !== 'string') return undefined;
  return {
    state: 'proven',
    why: 'it names its user',
    facts: { user: object.u, ...factsIn(object, 'exp') },
  };
}

export const mapboxSample =
  (prefix: 'pk.' | 'sk.' | 'tk.') =>
  (random: Random): string => {
    const payload = { u: sampleOf([lowerDigits(8)], random), a: `c${sampleOf([lowerDigits(24)], random)}` };
    return `${prefix}${encodeBase64url(JSON.stringify(payload))}.${sampleOf([base62(22)], random)}`;
  };
