import { describe, expect, test } from 'vitest';
import { delivered, heldBy } from '../../../actions/dependency-audit/lockfiles/python/archive-name.ts';
import { lockfile } from './lockfile-lines.ts';

const shown = (held: ReturnType<typeof heldBy>): string | undefined => held && `${held.name} ${held.version}`;

describe('what a file name holds', () => {
  test.each([
    ['https://files.example/a/left_lane-1.0-py3-none-any.whl#sha256=aa', 'left-lane 1.0'],
    ['https://files.example/Left.Lane-1.0-2-cp312-cp312-manylinux_2_17_x86_64.whl?x=y', 'left-lane 1.0'],
    ['w/left-1.0_1-py2.py3-none-any.whl', 'left 1.0-1'],
    ['https://files.example/left-1.0%2Bcu118-py3-none-any.whl', 'left 1.0+cu118'],
    ['file:left-1!2.0-py3-none-any.whl', 'left 1!2.0'],
    ['https://files.example/%6ceft-1.0.tar.gz', 'left 1.0'],
    ['left-lane-1.0.post1.tar.bz2', 'left-lane 1.0.post1'],
    ['left-2-lane-1.0-beta-2.zip', 'left-2-lane 1.0-beta-2'],
    ['left-v1.0.zip', 'left v1.0'],
    ['left-1.0.linux-x86_64.tar.gz', undefined],
    ['left.zip', undefined],
    ['left-1.0.whl', undefined],
    ['https://files.example/left-1.0.tar.gz/content', undefined],
    ['https://files.example/left-1.0', undefined],
    [`${'a-1'.repeat(5_000)}.zip`, undefined],
  ])('%s: %s', (address, held) => expect(shown(heldBy(address))).toBe(held));
});

describe('something else than the entry says', () => {
  const left = { name: 'left', version: '1.0' };
  const host = 'https://files.example';
  test.each([
    [left, `${host}/left-1.0.tar.gz`, undefined],
    [left, `${host}/left-1.0.0+cu118-py3-none-any.whl`, undefined],
    [{ name: 'left', version: '1.0+a' }, `${host}/left-1.0+b-py3-none-any.whl`, 'left 1.0+b'],
    [{ name: 'left', version: '' }, `${host}/left-1.0.tar.gz`, undefined],
    [left, `${host}/left-1.0-20200101-1.tar.gz`, undefined],
    [left, `${host}/left-1.1.tar.gz`, 'left 1.1'],
    [left, `${host}/right-1.0.tar.gz`, 'right 1.0'],
    [left, `${host}/left-right-1.0.tar.gz`, 'left-right 1.0'],
    [{ name: 'left', version: 'none' }, `${host}/left-1.0-py3-none-any.whl`, 'left 1.0'],
  ] as const)('%j: %s', (named, address, held) => expect(shown(delivered(named, [address]))).toBe(held));

  test.each([
    [`${host}/acme/lane/archive/refs/tags/lane-2.0.zip`, undefined],
    [`${host}/acme/lane/-/archive/v2/lane-2.0.tar.gz`, undefined],
    [`${host}/python-left-1.0.tar.gz`, undefined],
    [`${host}/right-1.0.tar.gz`, 'right 1.0'],
    [`${host}/acme/archive/python_left-1.0-py3-none-any.whl`, 'python-left 1.0'],
  ])('of an address that is no registry, %s', (address, held) =>
    expect(shown(delivered(left, [address], true))).toBe(held),
  );
});

const wheel = 'right-2.0-py3-none-any.whl';
const uv = (source: string, more = ''): string =>
  `version = 1\n\n[[package]]\nname = "left"\nversion = "1.0"\nsource = ${source}\n${more}`;
const poetry = (more: string): string =>
  `[[package]]\nname = "left"\nversion = "1.0"\n${more}\n[metadata]\nlock-version = "2.1"\n`;
const pdm = (more: string): string =>
  `[metadata]\nlock_version = "4.5.0"\n\n[[package]]\nname = "left"\nversion = "1.0"\n${more}\n`;
const pylock = (more: string): string => `lock-version = "1.0"\n\n[[packages]]\nname = "left"\n${more}\n`;
const pipfile = (entry: object): string =>
  JSON.stringify({ _meta: { 'pipfile-spec': 6 }, default: { left: entry } });

describe('in every format', () => {
  const index = 'https://index.example/simple';
  test.each([
    [
      'uv.lock',
      uv(`{ registry = "${index}" }`, `wheels = [{ url = "https://files.example/${wheel}" }]`),
      'registry',
      true,
    ],
    ['uv.lock', uv('{ registry = "wheels" }', `sdist = { path = "right-2.0.tar.gz" }`), 'archive', true],
    [
      'uv.lock',
      uv('{ registry = "wheels" }', `wheels = [{ filename = "left-1.0-py3-none-any.whl" }]`),
      'archive',
      false,
    ],
    ['uv.lock', uv(`{ path = "${wheel}" }`), 'archive', true],
    ['uv.lock', uv('{ directory = "libs/left" }'), 'path', false],
    ['uv.lock', uv('{ virtual = "../left" }'), 'path', false],
    ['uv.lock', uv(`{ virtual = "x", registry = "${index}" }`), 'registry', false],
    ['uv.lock', uv(`{ virtual = ".", registry = "${index}" }`), 'registry', false],
    ['poetry.lock', poetry(`files = [{ file = "${wheel}", hash = "sha256:aa" }]`), 'registry', true],
    ['poetry.lock', poetry(`[package.source]\ntype = "file"\nurl = "vendor/${wheel}"`), 'archive', true],
    ['poetry.lock', poetry('[package.source]\ntype = "directory"\nurl = "vendor/left"'), 'path', false],
    [
      'pdm.lock',
      pdm(`files = [{ url = "https://files.example/${wheel}", hash = "sha256:aa" }]`),
      'registry',
      true,
    ],
    ['pdm.lock', pdm('path = "./vendor/left-1.0.tar.gz"'), 'archive', false],
    ['pdm.lock', pdm(`url = "https://files.example/${wheel}"`), 'url', true],
    [
      'pylock.toml',
      pylock(`version = "1.0"\nwheels = [{ url = "https://files.example/${wheel}" }]`),
      'registry',
      true,
    ],
    ['pylock.toml', pylock('archive = { path = "vendor/left-1.0.zip" }'), 'archive', false],
    ['Pipfile.lock', pipfile({ file: `https://files.example/${wheel}` }), 'url', true],
    ['Pipfile.lock', pipfile({ path: './vendor/left-1.0.zip' }), 'archive', false],
    ['requirements.txt', `left @ https://files.example/${wheel}\n`, 'url', true],
    ['requirements.txt', 'https://files.example/right-2.0.tar.gz#egg=left\n', 'url', true],
    ['requirements.txt', 'left @ file:vendor/left-1.0.zip\n', 'archive', false],
  ] as const)('%s: %s', (path, text, kind, isOther) => {
    const [one] = lockfile(path, text).packages;
    expect([one?.name, one?.origin.kind, shown(one?.delivers)]).toEqual([
      'left',
      kind,
      isOther ? 'right 2.0' : undefined,
    ]);
  });

  test.each([
    ['pylock.toml', pylock('wheels = [{ name = "left-1.0-py3-none-any.whl" }]')],
    ['Pipfile.lock', pipfile({ file: 'https://files.example/left-1.0.zip' })],
    ['requirements.txt', 'left @ https://files.example/left-1.0.zip\n'],
  ])('%s: a version that stands in the file name alone', (path, text) => {
    expect(lockfile(path, text).packages.map(({ purl }) => purl.replace(/\?.*/, ''))).toEqual([
      'pkg:pypi/left@1.0',
    ]);
  });
});
