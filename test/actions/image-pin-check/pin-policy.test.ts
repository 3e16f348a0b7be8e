import { describe, expect, test } from 'vitest';
import { looksImmutable } from '../../../actions/image-pin-check/immutable-tag.ts';
import { actionLevel, imageLevel, parsePinPolicy } from '../../../actions/image-pin-check/pin-policy.ts';
import { missingPlatforms, platformFaults } from '../../../actions/image-pin-check/platforms.ts';
import { ImageReference, parseImageReference } from '../../../shared/parse/image-reference.ts';

function image(text: string): ImageReference {
  const parsed = parseImageReference(text);
  if (!(parsed instanceof ImageReference)) throw new Error(`${text}: ${parsed}`);
  return parsed;
}

describe('images', () => {
  test.for([
    ['node', 'node:22', true],
    ['node', 'docker.io/library/node', true],
    ['NODE', 'node', true],
    ['node', 'acme/node', false],
    ['node', 'nodes', false],
    ['node*', 'nodes', true],
    ['acme/app', 'docker.io/acme/app:1', true],
    ['acme/*', 'acme/app', true],
    ['acme/*', 'ghcr.io/acme/app', false],
    ['docker.io/library/*', 'redis:7', true],
    ['docker.io/library/*', 'acme/redis', false],
    ['docker.io/**', 'acme/redis', true],
    ['index.docker.io/library/*', 'redis', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/app', true],
    ['ghcr.io/acme/*', 'ghcr.io/acme/team/app', false],
    ['ghcr.io/acme/**', 'ghcr.io/acme/team/app', true],
    ['ghcr.io/acme/**', 'ghcr.io/acme-evil/app', false],
    ['ghcr.io/acme', 'ghcr.io/acme/team/app', true],
    ['ghcr.io/acme', 'ghcr.io/acme-evil/app', false],
    ['ghcr.io', 'ghcr.io/acme/app', true],
    ['ghcr.io', 'ghcr.io.evil.example/acme/app', false],
    ['registry.example:5000/**', 'registry.example:5000/a/b:1', true],
    ['registry.example:5000/**', 'registry.example/a/b:1', false],
    ['registry.example/**', 'registry.example:5000/a', false],
    ['*.registry.example/**', 'eu.registry.example/a/b', true],
    ['*.registry.example/**', 'evil.example/x.registry.example/a', false],
    ['**/tools', 'registry.example/a/b/tools', true],
    ['**/tools', 'registry.example/a/tools/b', false],
    ['ghcr.io/**/a*c', 'ghcr.io/abd/abc', true],
    ['*', 'registry.example/a/b', true],
    ['**', 'registry.example/a/b', true],
  ] as const)('%s fits %s: %s', ([pattern, text, fits]) =>
    expect(imageLevel(parsePinPolicy([`${pattern}=any`]).rules, image(text))).toBe(fits ? 'any' : 'digest'),
  );

  test('the first that fits holds', () => {
    const { rules, faults } = parsePinPolicy([
      'ghcr.io/acme/base = digest',
      'ghcr.io/acme/**=tag',
      '*=immutable',
    ]);
    const level = (text: string) => imageLevel(rules, image(text));
    expect([faults, level('ghcr.io/acme/base'), level('ghcr.io/acme/x'), level('node')]).toEqual([
      [],
      'digest',
      'tag',
      'immutable',
    ]);
  });

  test('stars cost no more than the lengths', () => {
    const { rules } = parsePinPolicy([`${'a*'.repeat(200)}b=any`]);
    expect(imageLevel(rules, image('a'.repeat(240)))).toBe('digest');
  });
});

describe('actions', () => {
  test.for([
    ['actions/*', 'actions', 'checkout', '', true],
    ['Actions/Checkout', 'actions', 'checkout', '', true],
    ['actions/checkout', 'Actions', 'Checkout', 'sub/folder', true],
    ['actions', 'actions', 'cache', 'save', true],
    ['actions', 'actions-evil', 'cache', '', false],
    ['actions/*', 'actions-evil', 'cache', '', false],
    ['acme/tools/deploy', 'acme', 'tools', 'deploy', true],
    ['acme/tools/deploy', 'acme', 'tools', '', false],
    ['acme/tools/*', 'acme', 'tools', 'a/b', false],
    ['acme/tools/**', 'acme', 'tools', 'a/b', true],
    ['acme/**', 'acme', 'tools', '', true],
    ['*', 'acme', 'tools', 'a/b', true],
    ['*/tools', 'acme', 'tools', '', true],
  ] as const)('%s fits %s/%s/%s: %s', ([pattern, owner, repository, path, fits]) =>
    expect(actionLevel(parsePinPolicy([`${pattern}=tag`]).rules, { owner, repository, path })).toBe(
      fits ? 'tag' : 'digest',
    ),
  );
});

test.for([
  ['node', 'not of the form'],
  ['', 'not of the form'],
  ['node=sha', 'no level'],
  ['node=', 'no level'],
  ['=any', 'pattern'],
  ['node:22=any', 'pattern'],
  ['registry.example:5000=any', 'pattern'],
  ['node@sha256:0=any', 'pattern'],
  ['a b=any', 'pattern'],
  ['/a=any', 'pattern'],
  ['a//b=any', 'pattern'],
  [`${'a'.repeat(600)}=any`, 'pattern'],
] as const)('%s is a fault', ([entry, about]) => {
  const { rules, faults } = parsePinPolicy([entry, 'redis=tag']);
  expect(rules).toEqual([{ pattern: 'redis', level: 'tag' }]);
  expect(faults).toEqual([expect.stringContaining(about)]);
});

test.for([
  ['22.1.0', true],
  ['v1.2.3', true],
  ['1.27.3-alpine3.20', true],
  ['8.0.36.1', true],
  ['bookworm-20260901', true],
  ['bookworm-20260901-slim', true],
  ['2026-09-01', true],
  ['RELEASE.2026-09-13T20-26-02Z', true],
  ['sha-1a2b3c4', true],
  ['main-1a2b3c4', true],
  ['1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d', true],
  ['1234567890123456789012345678901234567890', true],
  ['22', false],
  ['22.1', false],
  ['22-alpine3.20.1', false],
  ['lts', false],
  ['latest-alpine', false],
  ['1.2.3-SNAPSHOT', false],
  ['nightly-2026-09-01', true],
  ['1.2.3-dev', false],
  ['nightly', false],
  ['cuda11-devel-ubuntu2004', false],
  ['1.2.3-devices', true],
  ['20261301', false],
  ['deadbeef', false],
  ['1234567', false],
  ['', false],
] as const)('tag %s looks immutable: %s', ([tag, expected]) => expect(looksImmutable(tag)).toBe(expected));

test.for([
  ['linux/amd64', ['linux/amd64'], []],
  ['linux/x86_64', ['linux/amd64'], []],
  ['linux/amd64', ['linux/amd64/v2'], ['linux/amd64']],
  ['linux/amd64/v3', ['linux/amd64/v2'], []],
  ['linux/arm64', ['linux/arm64/v8'], []],
  ['linux/arm64/v8', ['linux/arm64'], []],
  ['linux/arm/v7', ['linux/arm/v6'], []],
  ['linux/arm/v6', ['linux/arm/v7'], ['linux/arm/v6']],
  ['linux/arm', ['linux/arm64'], ['linux/arm']],
  ['windows/amd64', ['linux/amd64'], ['windows/amd64']],
  ['linux/ppc64le', ['linux/ppc64le/power9'], []],
  ['linux/s390x', [], ['linux/s390x']],
  ['nonsense', ['linux/amd64'], []],
] as const)('%s of %j lacks %j', ([wanted, offered, missing]) =>
  expect(missingPlatforms([wanted], offered)).toEqual(missing),
);

test('malformed platforms are told', () =>
  expect(platformFaults(['linux/amd64', 'amd64', 'linux/arm/v7/x', ''])).toHaveLength(3));
