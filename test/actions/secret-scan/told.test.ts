import { expect, test } from 'vitest';
import { encodeBase64, encodeBase64url } from '../../../actions/secret-scan/encoding/base64.ts';
import { base62, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { jwtVerdict } from '../../../actions/secret-scan/verdicts/jwt.ts';
import { loginVerdict } from '../../../actions/secret-scan/verdicts/login.ts';

const drawn = sampleOf([base62(24)], seeded('told'));

test.each([
  ['a name', 'deploy', true],
  ['an address', 'Ann.Lee2@acme.example', true],
  ['a token', drawn, false],
  ['a token with a prefix', `acme_live_${drawn}`, false],
])('of a login with %s as its user', (_, user, isTold) => {
  expect(loginVerdict(encodeBase64(`${user}:${drawn}`))).toEqual({
    state: 'proven',
    why: 'it decodes to a user and a password',
    ...(isTold && { facts: { user } }),
  });
});

test.each([
  ['an address', 'https://id.acme.example/', true],
  ['an address with a login', `https://ci:${drawn}@id.acme.example/`, false],
  ['a long text', 'a'.repeat(201), false],
])('of a JSON Web Token with %s as its issuer', (_, iss, isTold) => {
  const parts = [{ alg: 'HS256' }, { iss }].map((part) => encodeBase64url(JSON.stringify(part)));
  const facts = jwtVerdict([...parts, drawn].join('.'))?.facts;
  expect(facts).toEqual({ alg: 'HS256', ...(isTold && { iss }) });
});
