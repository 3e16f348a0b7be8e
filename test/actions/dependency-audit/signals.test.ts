import { describe, expect, test } from 'vitest';
import { contradict } from '../../../actions/dependency-audit/signals/integrity.ts';
import { LookAlikes } from '../../../actions/dependency-audit/signals/look-alike.ts';
import { scopeOf } from '../../../actions/dependency-audit/signals/scope.ts';
import { audited, npmLock, told } from './audited.ts';

describe('a name is taken for one that is there', () => {
  const known = new LookAlikes(['left-lane', 'express', 'sha1-stream', 'ua-parser', '@acme/tools', 'co']);
  test.each([
    ['left-lanc', 'left-lane'],
    ['leftlane', 'left-lane'],
    ['left_lane', 'left-lane'],
    ['lefl-tane', undefined],
    ['expres', 'express'],
    ['exprses', 'express'],
    ['expresss', 'express'],
    ['еxpress', 'express'],
    ['1eft-1ane', 'left-lane'],
    ['ua-parsen', 'ua-parser'],
    ['express', undefined],
    ['sha2-stream', undefined],
    ['express-4', undefined],
    ['cu', undefined],
    ['exact', undefined],
    ['__proto__', undefined],
    ['x'.repeat(5_000), undefined],
  ])('%s: %s', (name, like) => expect(known.of(name)).toBe(like));
});

describe('checksums contradict each other', () => {
  test.each([
    [['sha512-a'], ['sha512-b'], true],
    [['sha512-a'], ['sha1-a'], false],
    [['sha256:a', 'sha256:c'], ['sha256:a'], false],
    [[], ['sha256:a'], false],
    [['h1:a='], ['h1:b='], true],
    [['10c0/a'], ['10c0/b'], true],
    [['10c0/a'], ['8/b'], false],
    [['ab+c/d=='], ['ab+c/e=='], true],
    [['abcd=='], ['abce=='], true],
    [['recipe:a'], ['recipe:b'], false],
  ])('%j and %j: %s', (one, other, is) => expect(contradict(one, other)).toBe(is));
});

describe('who publishes', () => {
  test.each([
    ['npm', '@acme/a', '@acme'],
    ['npm', 'a', undefined],
    ['Maven', 'org.acme:a', 'org.acme'],
    ['Go', 'code.example/acme/a/v2', 'code.example/acme'],
    ['Go', 'acme.example/a', 'acme.example'],
    ['Packagist', 'acme/a', 'acme'],
    ['PyPI', 'a', undefined],
  ] as const)('%s %s: %s', (ecosystem, name, scope) => expect(scopeOf({ ecosystem, name })).toBe(scope));
});

const entry = (more: object = {}) => ({
  version: '1.0.0',
  resolved: 'https://packages.example/x.tgz',
  integrity: 'sha512-a',
  ...more,
});
const change = async (
  head: Record<string, object>,
  base: Record<string, object>,
  path = 'package-lock.json',
) =>
  told(
    await audited({
      head: { [path]: npmLock(head) },
      base: { 'package-lock.json': npmLock(base) },
      policy: { preset: 'recommended' },
      offline: true,
    }),
  ).map((line) => line.replace(/ package-lock.json:\d+/, ''));

describe('a change of a lockfile', () => {
  const base = { 'left-lane': entry(), '@acme/tool': entry() };
  test.each([
    ['nothing', {}, []],
    ['another version', { 'left-lane': entry({ version: '2.0.0', integrity: 'sha512-b' }) }, []],
    [
      'another checksum',
      { 'left-lane': entry({ integrity: 'sha512-b' }) },
      ['introduced integrity-changed pkg:npm/left-lane 1.0.0'],
    ],
    [
      'no checksum',
      { 'left-lane': entry({ integrity: undefined }) },
      ['introduced integrity-lost pkg:npm/left-lane'],
    ],
    [
      'another host',
      { 'left-lane': entry({ resolved: 'https://evil.example/x.tgz' }) },
      ['introduced registry-host-changed pkg:npm/left-lane evil.example'],
    ],
    [
      'a git source',
      { 'left-lane': entry({ resolved: 'git+ssh://git@code.example/x.git#0123', integrity: undefined }) },
      ['introduced registry-host-changed pkg:npm/left-lane code.example'],
    ],
    [
      'an archive beside the project',
      { 'left-lane': entry({ resolved: 'file:vendor/left-lane.tgz' }) },
      ['introduced registry-host-changed pkg:npm/left-lane archive'],
    ],
    [
      'another port',
      { 'left-lane': entry({ resolved: 'https://packages.example:8443/x.tgz' }) },
      ['introduced registry-host-changed pkg:npm/left-lane packages.example:8443'],
    ],
    ['the usual port', { 'left-lane': entry({ resolved: 'https://packages.example:443/x.tgz' }) }, []],
    [
      'no encryption any more',
      { 'left-lane': entry({ resolved: 'http://packages.example/x.tgz' }) },
      ['introduced registry-host-changed pkg:npm/left-lane http://packages.example'],
    ],
    [
      'something new without encryption',
      { 'new-lane': entry({ resolved: 'http://packages.example/x.tgz' }) },
      ['introduced registry-host-changed pkg:npm/new-lane http://packages.example'],
    ],
    [
      'something new without a checksum',
      { 'new-lane': entry({ integrity: undefined }) },
      ['introduced integrity-lost pkg:npm/new-lane'],
    ],
    [
      'a script',
      { 'left-lane': entry({ hasInstallScript: true }) },
      ['introduced new-install-script pkg:npm/left-lane'],
    ],
    [
      'a new owner, who is told once',
      { '@other/a-tool': entry(), '@other/b-tool': entry() },
      ['introduced new-scope npm @other'],
    ],
    ['a known owner', { '@acme/other': entry() }, []],
    ['a sibling', { '@acme/tools': entry() }, []],
    [
      'a name one sign away',
      { 'left-lame': entry() },
      ['introduced look-alike-name pkg:npm/left-lame left-lane'],
    ],
  ])('%s', async (_, head, found) => {
    expect(await change({ ...base, ...head }, base)).toEqual(found);
  });

  test('that only moves the file brings nothing', async () => {
    expect(await change(base, base, 'app/package-lock.json')).toEqual([]);
  });

  test('to encryption is no change of the host', async () => {
    const plain = { 'left-lane': entry({ resolved: 'http://packages.example/x.tgz' }) };
    expect(await change({ 'left-lane': entry() }, plain)).toEqual([]);
  });

  test('that adds to a file without checksums adds one more without', async () => {
    const without = { 'left-lane': entry({ integrity: undefined }) };
    expect(await change({ ...without, 'new-lane': entry({ integrity: undefined }) }, without)).toEqual([]);
  });

  test('is no news where there is no base', async () => {
    const run = await audited({
      head: { 'package-lock.json': npmLock({ a: entry({ hasInstallScript: true }) }) },
      offline: true,
    });
    expect(told(run)).toEqual([]);
  });
});

const of = async (head: Record<string, string>, base: Record<string, string>) =>
  (await audited({ head, base, offline: true })).result.checks.flatMap(({ findings }) =>
    findings.map(({ severity, evidence }) => `${severity} ${evidence}`),
  );

describe('a package that the project takes in', () => {
  const cargo = (source: string) =>
    `version = 4\n\n[[package]]\nname = "own"\nversion = "0.1.0"\n\n[[package]]\nname = "left-lane"\nversion = "1.0.0"\n${source}`;
  const registry = cargo('source = "registry+https://packages.example/index"\n');
  test.each([
    ['of a registry', registry, cargo(''), 1],
    ['that was in it', cargo(''), `${cargo('')}# again\n`, 0],
    ['that is new', 'version = 4\n', cargo(''), 0],
  ])('%s', async (_, base, head, count) => {
    const found = await of({ 'Cargo.lock': head }, { 'Cargo.lock': base });
    expect(found).toHaveLength(count);
    for (const one of found) expect(one).toMatch(/^(?:low|medium) pkg:cargo\/left-lane (?:path|workspace)$/);
  });
});

describe('an index of a requirements file', () => {
  const pinned = 'left-lane==1.0\n';
  const index = (url: string, option = '--index-url') => `${option} ${url}\n${pinned}`;
  const one = index('https://packages.example/simple');
  test.each([
    ['that is new', index('https://evil.example/simple'), one, ['high index-url evil.example']],
    ['that is the first', one, pinned, ['high index-url packages.example']],
    [
      'that is one more',
      `--extra-index-url https://evil.example\n${one}`,
      one,
      ['high extra-index-url evil.example'],
    ],
    [
      'without encryption',
      index('http://packages.example/simple'),
      one,
      ['high index-url http://packages.example'],
    ],
    ['with encryption at last', one, index('http://packages.example/simple'), []],
    [
      'without a certificate',
      `--trusted-host packages.example\n${one}`,
      one,
      ['high trusted-host packages.example'],
    ],
    ['that stays', `${one}right-lane==1.0\n`, one, []],
  ])('%s', async (_, head, base, found) => {
    expect(await of({ 'requirements.txt': head }, { 'requirements.txt': base })).toEqual(found);
  });

  test('that another file has already weighs less', async () => {
    const base = { 'requirements.txt': one, 'requirements-dev.txt': pinned };
    expect(await of({ ...base, 'requirements-dev.txt': one }, base)).toEqual([
      'medium index-url packages.example',
    ]);
  });
});
