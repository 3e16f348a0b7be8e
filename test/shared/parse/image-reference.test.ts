import { describe, expect, it } from 'vitest';
import { matchesFamiliar } from '../../../shared/parse/image-pattern.ts';
import {
  contentDigest,
  ImageReference,
  parseFullReference,
  parseImageReference,
} from '../../../shared/parse/image-reference.ts';

const hex = '0123456789abcdef'.repeat(4);
const sha256 = `sha256:${hex}`;

describe('parseImageReference', () => {
  it.each([
    // text, domain, path, tag, digest
    ['postgres', 'docker.io', 'library/postgres', undefined, undefined],
    ['postgres:17.2-alpine', 'docker.io', 'library/postgres', '17.2-alpine', undefined],
    ['team/shop', 'docker.io', 'team/shop', undefined, undefined],
    ['index.docker.io/nginx:1', 'docker.io', 'library/nginx', '1', undefined],
    ['docker.io/team/sub/shop', 'docker.io', 'team/sub/shop', undefined, undefined],
    ['localhost/shop', 'localhost', 'shop', undefined, undefined],
    ['LOCAL/shop', 'LOCAL', 'shop', undefined, undefined],
    ['hub.example:5000/a/b__c---d.e:v1', 'hub.example:5000', 'a/b__c---d.e', 'v1', undefined],
    ['[fd00::7]:443/shop', '[fd00::7]:443', 'shop', undefined, undefined],
    [`hub.example/shop:2@${sha256}`, 'hub.example', 'shop', '2', sha256],
    [`shop@sha512:${hex}${hex}`, 'docker.io', 'library/shop', undefined, `sha512:${hex}${hex}`],
    [
      `shop@sha384:${hex}${hex.slice(0, 32)}`,
      'docker.io',
      'library/shop',
      undefined,
      `sha384:${hex}${hex.slice(0, 32)}`,
    ],
    // A bare host with a port is a name with a tag.
    ['hub.example:5000', 'docker.io', 'library/hub.example', '5000', undefined],
  ])('%s', (text, domain, path, tag, digest) => {
    expect(parseImageReference(text)).toEqual(new ImageReference({ domain, path, tag, digest }));
  });

  it.each([
    ['', 'empty'],
    ['Shop', 'upper-case'],
    ['hub.example/Team/shop:v1', 'upper-case'],
    ['shop:', 'format'],
    ['shop:-v', 'format'],
    [' shop', 'format'],
    ['shop\n', 'format'],
    ['a//b', 'format'],
    ['a..b', 'format'],
    ['https://hub.example/shop', 'format'],
    ['$image', 'format'],
    ['$IMAGE', 'upper-case'],
    [`shop:${'t'.repeat(129)}`, 'format'],
    [hex, 'image-id'],
    [`team/${'n'.repeat(256)}`, 'too-long'],
    [`shop@sha256:${hex.slice(1)}`, 'digest-length'],
    [`shop@sha256:${hex.replace('a', 'A')}`, 'digest-format'],
    [`shop@SHA256:${hex}`, 'digest-format'],
    [`shop@md5:${hex.slice(0, 32)}`, 'digest-algorithm'],
    ['shop@sha256:abc', 'format'],
  ])('%j is a fault: %s', (text, fault) => {
    expect(parseImageReference(text)).toBe(fault);
  });

  it.each([
    [
      'postgres:17',
      'docker.io/library/postgres:17',
      'postgres',
      'postgres:17',
      'docker.io/library/postgres:17',
    ],
    [
      'library/postgres',
      'docker.io/library/postgres',
      'postgres',
      'postgres',
      'docker.io/library/postgres:latest',
    ],
    ['library/a/b', 'docker.io/library/a/b', 'library/a/b', 'library/a/b', 'docker.io/library/a/b:latest'],
    [
      `hub.example/s:1@${sha256}`,
      `hub.example/s:1@${sha256}`,
      'hub.example/s',
      `hub.example/s:1@${sha256}`,
      `hub.example/s@${sha256}`,
    ],
  ])('%s in its forms', (text, full, familiarName, familiar, pulled) => {
    const image = parsed(text);
    expect([image.toString(), image.familiarName, image.familiar, image.pulled.toString()]).toEqual([
      full,
      familiarName,
      familiar,
      pulled,
    ]);
    // The full form and the familiar form name the same image.
    expect(parsed(full)).toEqual(image);
    expect(parsed(familiar)).toEqual(image);
  });

  it('takes linear time', () => {
    const hostile = ['a-', 'a.', 'a_', 'a/', '-', 'a', '[:', 'a:', 'A/'].map((part) => part.repeat(100_000));
    for (const text of hostile)
      for (const end of ['', '!']) expect(parseImageReference(text + end)).toBeTypeOf('string');
  });
});

it.each([
  ['postgres', '', 'postgres'],
  // The first part of two counts as a domain.
  ['team/shop:1', 'team', 'shop'],
  ['hub.example/shop', 'hub.example', 'shop'],
])('parseFullReference fills nothing up: %s', (text, domain, path) => {
  expect(parseFullReference(text)).toMatchObject({ domain, path });
});

it.each([
  [hex, sha256],
  [sha256, sha256],
  [`shop@${sha256}`, undefined],
  ['cafe', undefined],
])('contentDigest of %s', (text, digest) => {
  expect(contentDigest(text)).toBe(digest);
});

it.each([
  ['team/*', 'team/shop:1', true],
  ['team/*', 'team/sub/shop', false],
  ['team/*/*', 'team/sub/shop', true],
  ['*', 'postgres', true],
  ['*', 'team/shop', false],
  ['postgres:1[67]', 'postgres:17', true],
  ['postgres:1[^67]', 'postgres:17', false],
  ['postgres:[0-9][a-f]?', 'postgres:9cx', true],
  ['hub.example/*op', 'hub.example/shopop', true],
  ['hub.example/*op', 'hub.example/shops', false],
  ['p\\ostgres', 'postgres', true],
  ['[', 'postgres', undefined],
  ['[]', 'postgres', undefined],
  ['[a', 'postgres', undefined],
  ['a\\', 'postgres', undefined],
])('pattern %s on %s', (pattern, text, expected) => {
  expect(matchesFamiliar(parsed(text), pattern)).toBe(expected);
});

function parsed(text: string): ImageReference {
  const image = parseImageReference(text);
  if (typeof image === 'string') throw new Error(`${text}: ${image}`);
  return image;
}
