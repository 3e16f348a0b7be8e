import { encodeBase64url } from '../encoding/base64.ts';
import { factsIn, jsonInBase64 } from '../encoding/json.ts';
import { base64url, sampleOf, type Random } from '../grammar.ts';
import type { Severity } from '../../../shared/core/severity.ts';
import type { Verdict } from '../kind.ts';

/**
 * JSON Web Tokens (RFC 7519): header and payload are JSON objects in base64url, and the header names an algorithm.
 * One that is expired, unsigned or made to be public (an anonymous role) is worth little.
 */
export function jwtVerdict(text: string, now = Date.now()): Verdict | undefined {
  const [head = '', body = '', signature = ''] = text.split('.');
  const [header, payload] = [jsonInBase64(head), jsonInBase64(body)];
  if (typeof header?.alg !== 'string' || payload === undefined) return undefined;
  const expiry = payload.exp;
  const facts = { ...factsIn(header, 'alg'), ...factsIn(payload, 'iss', 'role', 'exp') };
  const expired = typeof expiry === 'number' && expiry * 1000 < now;
  const isSample = payload.sub === '1234567890' && payload.iat === 1516239022;
  const severity: Severity | undefined =
    expired || isSample || signature === '' || payload.role === 'anon' ? 'low' : undefined;
  const why = expired
    ? 'it decodes, and it is expired'
    : isSample
      ? 'it decodes to what jwt.io shows first'
      : 'it decodes';
  return { state: 'proven', why, facts, ...(severity !== undefined && { severity }) };
}

export function jwtSample(random: Random): string {
  const parts = [
    { alg: 'HS256', typ: 'JWT' },
    { sub: sampleOf([base64url(12)], random), scope: 'admin' },
  ];
  return [
    ...parts.map((part) => encodeBase64url(JSON.stringify(part))),
    sampleOf([base64url(43)], random),
  ].join('.');
}
