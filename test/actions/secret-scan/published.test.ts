import { expect, test } from 'vitest';
import { jwtVerdict } from '../../../actions/secret-scan/verdicts/jwt.ts';
import { publishedVerdict } from '../../../actions/secret-scan/verdicts/published.ts';

/** The uuid that most documentation shows, AWS's too. */
const known = ['550e8400', 'e29b-41d4-a716', '446655440000'].join('-');

test('what a provider prints as an example was never given out', () => {
  expect(publishedVerdict(known)?.state).toBe('disproven');
  expect(publishedVerdict(known.replace('5', '6'))).toBeUndefined();
});

test('the token that jwt.io shows is worth little', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (sub: string) =>
    `${part({ alg: 'HS256' })}.${part({ sub, iat: 1516239022 })}.${'k7Zq'.repeat(10)}abc`;
  expect(jwtVerdict(token('1234567890'))?.severity).toBe('low');
  expect(jwtVerdict(token('1234567891'))?.severity).toBeUndefined();
});
