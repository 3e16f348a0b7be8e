import { describe, expect, test } from 'vitest';
import { writeCycloneDx } from '../../../actions/dependency-audit/sbom/cyclonedx.ts';
import { checksumsOf } from '../../../actions/dependency-audit/sbom/checksums.ts';
import { writeSpdxDocument } from '../../../actions/dependency-audit/sbom/spdx.ts';
import { uuidOf } from '../../../actions/dependency-audit/sbom/uuid.ts';
import { lockfile } from './lockfile-lines.ts';
import { read } from './lockfile-lines.ts';
import { told } from './lockfile-reading.ts';

const about = {
  name: 'owner/repository',
  version: 'abc',
  timestamp: '2026-01-02T03:04:05.678Z',
  tool: { name: 'portcullis', version: '1.0.0' },
};

const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const sha512 = Buffer.alloc(64, 7);
const hostile = '<img src=x>](javascript:alert(1))\u001b[31m\n::error::';

const npm = lockfile(
  'package-lock.json',
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { a: '1' }, devDependencies: { b: '1', g: 'x' } },
      'node_modules/a': {
        version: '1.0.0',
        license: 'MIT',
        integrity: `sha512-${sha512.toString('base64')}`,
        dependencies: { [hostile]: '2' },
      },
      'node_modules/b': { version: '1.0.0', dev: true, license: 'A licence of my own' },
      'node_modules/g': {
        version: '3.0.0',
        dev: true,
        resolved: 'git+ssh://git@code.example/g.git#0123456789abcdef0123456789abcdef01234567',
        license: 'LicenseRef-own',
      },
      [`node_modules/${hostile}`]: { version: hostile },
    },
  }),
);
const maven = lockfile('gradle.lockfile', 'g:a:1=runtimeClasspath\n');
const again = lockfile('app/gradle.lockfile', '\ng:a:1=testRuntimeClasspath\n');

const writers = [
  ['a.cdx.json', writeCycloneDx],
  ['a.spdx.json', writeSpdxDocument],
] as const;

describe.for(writers)('%s', ([path, write]) => {
  test('holds what the lockfiles hold', () => {
    const back = read(path, write([npm, maven, again], about)).doc?.packages ?? [];
    const wanted = new Set([npm, maven, again].flatMap(({ packages }) => packages.map(({ purl }) => purl)));
    expect(back.map(({ purl }) => purl)).toEqual([...wanted].sort());
    const lines = told(path, write([npm, maven, again], about)).map((line) => line.replace(/^\d+ /, ''));
    expect(lines).toEqual([
      expect.stringMatching(/^g:a@1 direct/),
      expect.stringContaining(hostile),
      expect.stringMatching(new RegExp(`^a@1.0.0 direct .*sha512:${sha512.toString('hex')} MIT -> `, 's')),
      expect.stringMatching(/^b@1.0.0 direct dev/),
      expect.stringMatching(/^g@3.0.0 direct dev .*<git git\+ssh:.*#0123456789abcdef/),
    ]);
  });

  test('is the same for the same, in whatever order, and has no id of chance', () => {
    expect(write([npm, maven, again], about)).toBe(write([again, maven, npm], about));
    const ids = [npm, maven].map((one) => {
      const sbom = JSON.parse(write([one], about)) as Record<string, string>;
      return sbom.serialNumber ?? sbom.documentNamespace;
    });
    expect(ids).toEqual([expect.stringMatching(uuid), expect.stringMatching(uuid)]);
    expect(new Set(ids).size).toBe(2);
  });

  test('of nothing is an SBOM all the same', () => {
    expect(read(path, write([], about)).doc?.packages).toEqual([]);
  });
});

test('equal packages stand once, with all their places', () => {
  const { components } = JSON.parse(writeCycloneDx([maven, again], about)) as { components: unknown[] };
  expect(components).toEqual([
    expect.objectContaining({
      scope: 'required',
      evidence: {
        occurrences: [
          { location: 'app/gradle.lockfile', line: 2 },
          { location: 'gradle.lockfile', line: 1 },
        ],
      },
    }),
  ]);
});

test('SPDX has what its specification asks for beyond its schema', () => {
  const document = JSON.parse(writeSpdxDocument([npm], about)) as Record<string, unknown>;
  expect(document).toMatchObject({
    creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: portcullis-1.0.0'] },
    hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-own' }],
  });
  const ids = (document.packages as { SPDXID: string }[]).map(({ SPDXID }) => SPDXID);
  expect(new Set(ids).size).toBe(5);
  expect(ids.every((id) => /^SPDXRef-[\da-zA-Z.-]+$/.test(id))).toBe(true);
});

test.for([
  [['sha256:' + 'AB'.repeat(32)], ['SHA-256 ' + 'ab'.repeat(32)]],
  [['ab'.repeat(20)], ['SHA-1 ' + 'ab'.repeat(20)]],
  [
    [`sha1-${Buffer.alloc(20).toString('base64')} sha512-${sha512.toString('base64')}`],
    ['SHA-1 ' + '00'.repeat(20), 'SHA-512 ' + '07'.repeat(64)],
  ],
  [
    [
      `h1:${Buffer.alloc(32).toString('base64')}`,
      sha512.toString('base64'),
      'sha512:abcd',
      'sha256-' + 'ab'.repeat(20),
      '10c0/' + 'ab'.repeat(64),
    ],
    [],
  ],
] as const)('%j', ([integrity, wanted]) => {
  expect(checksumsOf(integrity).map(({ algorithm, digits }) => `${algorithm} ${digits}`)).toEqual(wanted);
});

test('a UUID of version 5 is that of RFC 9562', () => {
  expect(uuidOf('https://host.example/')).toBe('8528a36c-da93-59d1-94ba-c7492c3f9039');
});

test.each([
  ['go 1.25.0', false],
  ['go 1.25.0\n\ntoolchain go1.25.1', true],
])('after `%s` Go itself is listed: %s', (statements, isListed) => {
  const module = lockfile('go.mod', `module mod.example/own\n\n${statements}\n`);
  for (const [, write] of writers) expect(write([module], about).includes('stdlib')).toBe(isListed);
});
