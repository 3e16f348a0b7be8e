import { encodeBase64 } from '../encoding/base64.ts';
import { factsIn, jsonInBase64 } from '../encoding/json.ts';
import { base64, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * Organization tokens of Sentry: `sntrys_`, a JSON object in base64 that says whose and for which server, `_` and a
 * secret. https://docs.sentry.io/account/auth-tokens/
 */
export function sentryVerdict(text: string): Verdict | undefined {
  const object = jsonInBase64(text.slice('sntrys_'.length).split('_')[0] ?? '');
  if (object?.iat === undefined || typeof object.region_url !== 'string') return undefined;
  return { state: 'proven', why: 'it names its server', facts: factsIn(object, 'org', 'url', 'region_url') };
}

export function sentrySample(random: Random): string {
  const iat = 1_700_000_000 + Math.floor(random() * 1e8);
  const region = 'https://us.sentry.example';
  const object = { iat, url: region, region_url: region, org: 'acme' };
  return `sntrys_${encodeBase64(JSON.stringify(object))}_${sampleOf([base64(43)], random)}`;
}
