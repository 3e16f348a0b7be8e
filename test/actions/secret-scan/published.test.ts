import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { jwtVerdict } from '../../../actions/secret-scan/verdicts/jwt.ts';
import { publishedVerdict } from '../../../actions/secret-scan/verdicts/published.ts';

/** The uuid that most documentation shows, AWS's too. */
const known = ['550e8400', 'e29b-41d4-a716', '446655440000'].join('-');

test('what a provider prints as an example was never given out', () => {
  expect(publishedVerdict(known)?.state).toBe('disproven');
  expect(publishedVerdict(known.replace('5', '6'))).toBeUndefined();
});

test('the key that every release of Yarn holds is none', () => {
  expect(publishedVerdict(['6fe4476ee5a18328', '82e326b506d14126'].join(''))?.state).toBe('disproven');
});

test('the key of the documentation is none, whatever its type', () => {
  const shown = ['abcDEF1CNTRL', '091234567890ABCDEF'].join('-');
  const states = ['api', 'auth', 'client', 'scim', 'webhook'].map(
    (type) => publishedVerdict(`tskey-${type}-${shown}`)?.state,
  );
  expect(new Set(states)).toEqual(new Set(['disproven']));
});

test.each([
  ['myth like bonus scare over problem', 'client lizard pioneer submit female collect'],
  ['lava include region explain simple omit', 'dog slot melt reflect copy reward'],
])('a wallet that everybody has is none: %s', (...words) => {
  expect(publishedVerdict(words.join(' '))?.state).toBe('disproven');
  expect(publishedVerdict(words.toReversed().join(' '))).toBeUndefined();
});

test.each(['', '0x'])('the first account of Hardhat is everybody’s: %s', (before) => {
  const key = ['ac0974bec39a17e36ba4a6b4d238ff94', '4bacb478cbed5efcae784d7bf4f2ff80'].join('');
  expect(publishedVerdict(before + key)?.state).toBe('disproven');
});

test.each([
  [{}, ['your', '256-bit', 'secret']],
  [{ admin: true }, ['a-string', 'secret', 'at-least-256-bits-long']],
])('jwt.io signs its example with %j before everybody', (claims, secret) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { sub: '1234567890', name: 'John Doe', ...claims, iat: 1516239022 };
  const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}`;
  const signed = (key: string) =>
    `${unsigned}.${createHmac('sha256', key).update(unsigned).digest('base64url')}`;
  expect(publishedVerdict(signed(secret.join('-')))?.state).toBe('disproven');
  expect(publishedVerdict(signed('another'))).toBeUndefined();
});

test('the token that jwt.io shows is worth little', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (sub: string) =>
    `${part({ alg: 'HS256' })}.${part({ sub, iat: 1516239022 })}.${'k7Zq'.repeat(10)}abc`;
  expect(jwtVerdict(token('1234567890'))?.severity).toBe('low');
  expect(jwtVerdict(token('1234567891'))?.severity).toBeUndefined();
});

test.each([
  ['the playground of MinIO', 'Q3AM3UQ867', 'SPQQA43P2F'],
  ['the playground of MinIO', 'zuf+tfteSlswRu7BJ86w', 'ekitnifILbZam1KYY3TG'],
  ['tests of reCAPTCHA', '6LeIxAcTAAAAAGG-vFI1', 'TnRWxMZNFuojJ4WifJWe'],
])('what is given to everybody for %s is none', (_, ...parts) => {
  expect(publishedVerdict(parts.join(''))?.state).toBe('disproven');
  expect(publishedVerdict(parts.toReversed().join(''))).toBeUndefined();
});

test.each(['anon', 'service_role'])('every local Supabase has the same token of the role %s', (role) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: 'supabase-demo', role, exp: 1983812996 })}`;
  const secret = ['super-secret-jwt-token', 'with-at-least-32-characters-long'].join('-');
  const signature = createHmac('sha256', secret).update(unsigned).digest('base64url');
  expect(publishedVerdict(`${unsigned}.${signature}`)?.state).toBe('disproven');
  expect(publishedVerdict(`${unsigned}.${signature.toLowerCase()}`)).toBeUndefined();
});
