import { describe, expect, it } from 'vitest';
import { parseDockerConfig } from '../../../../shared/network/registry/docker-config.ts';

const encode = (text: string) => Buffer.from(text).toString('base64');
const read = (file: object, domain = 'registry.example', path = 'team/app') =>
  parseDockerConfig(JSON.stringify(file))?.credential({ domain, path });
const alice = { kind: 'password', username: 'alice', password: 'a:b' };
const auth = encode('alice:a:b');

describe('keys', () => {
  it.each([
    'registry.example',
    'Registry.Example',
    'https://registry.example',
    'https://registry.example/v1/',
    'http://registry.example/v2/',
    'registry.example/v1/',
    'registry.example/team',
    'registry.example/team/app',
  ])('%s fits', (key) => {
    expect(read({ auths: { [key]: { auth } } })).toEqual(alice);
  });

  it.each([
    'registry.example:443',
    'example',
    'registry.example/other',
    'https://registry.example.evil.example',
    '',
  ])('%s does not', (key) => {
    expect(read({ auths: { [key]: { auth } } })).toBeUndefined();
  });

  it('the longest wins', () => {
    const auths = { 'registry.example': { auth: encode('bob:b') }, 'registry.example/team': { auth } };
    expect(read({ auths })).toEqual(alice);
    expect(read({ auths }, 'registry.example', 'other/app')).toMatchObject({ username: 'bob' });
  });

  it.each([
    'https://index.docker.io/v1/',
    'index.docker.io',
    'docker.io',
    'https://registry-1.docker.io',
    'docker.io/library',
  ])('Docker Hub is %s', (key) => {
    expect(read({ auths: { [key]: { auth } } }, 'docker.io', 'library/node')).toEqual(alice);
  });
});

describe('entries', () => {
  const token = { kind: 'identity', token: 't' };
  it.each([
    ['a name and password', { auth }, alice],
    ['with zeros behind it', { auth: encode('alice:a:b\0\0') }, alice],
    ['in two members', { username: 'alice', password: 'a:b' }, alice],
    [
      'an identity token',
      { auth: encode('00000000-0000-0000-0000-000000000000:'), identitytoken: 't' },
      token,
    ],
    ['an identity token by its name', { auth: encode('<token>:t') }, token],
    ['a token for the registry', { registrytoken: 't' }, { kind: 'bearer', token: 't' }],
    [
      'a key of Google',
      { auth: encode('_json_key:{"a": "b:c"}') },
      { kind: 'password', username: '_json_key', password: '{"a": "b:c"}' },
    ],
    ['nothing', {}, undefined],
    ['empty members', { auth: '', identitytoken: '', registrytoken: ' ' }, undefined],
    ['a name alone', { auth: encode('alice') }, undefined],
    ['no password', { auth: encode('alice:') }, undefined],
    ['a number', { auth: 5 }, undefined],
    ['no object', 'x', undefined],
  ])('%s', (_, entry, expected) => {
    expect(read({ auths: { 'registry.example': entry } })).toEqual(expected);
  });
});

describe('programs', () => {
  const kept = (program: string) => ({ kind: 'in-program', program });
  it.each([
    [
      'the one of the registry',
      {
        credHelpers: { 'registry.example': 'ecr-login' },
        credsStore: 'desktop',
        auths: { 'registry.example': { auth } },
      },
      kept('ecr-login'),
    ],
    ['the one for all', { credsStore: 'desktop', auths: { 'registry.example': {} } }, kept('desktop')],
    [
      'what is written comes before the one for all',
      { credsStore: 'desktop', auths: { 'registry.example': { auth } } },
      alice,
    ],
    ['none for another registry', { credHelpers: { 'other.example': 'gcloud' } }, undefined],
    ['a name with a way out', { credsStore: '../../bin/sh' }, undefined],
    ['a name with words', { credHelpers: { 'registry.example': 'x; rm' } }, undefined],
    ['an empty name', { credsStore: '' }, undefined],
  ])('%s', (_, file, expected) => {
    expect(read(file)).toEqual(expected);
  });
});

it.each(['', '[]', '"x"', '{', '{"auths": []}', '{"credHelpers": 1}', '{"credsStore": {}}'])(
  'no file of logins: %s',
  (text) => {
    expect(parseDockerConfig(text)).toBeUndefined();
  },
);

it('names of every object are no keys', () => {
  expect(read({}, 'constructor', 'a')).toBeUndefined();
  expect(
    parseDockerConfig('{"auths":{"__proto__":{"auth":"YTpi"}}}')?.credential({
      domain: '__proto__',
      path: 'a',
    }),
  ).toMatchObject({ username: 'a' });
});
