import { describe, expect, test } from 'vitest';
import { contentOf, identified } from '../../../actions/dependency-audit/lockfiles/npm/archive-address.ts';
import { npmSource, resolvedOrigin } from '../../../actions/dependency-audit/lockfiles/npm/source.ts';
import { told } from './lockfile-lines.ts';

const hash = 'f'.repeat(40);

describe('an address tells name and version only in a shape that is known', () => {
  test.for([
    ['https://r.example/oak/-/oak-1.2.0.tgz', 'oak@1.2.0'],
    ['https://r.example:8443/deep/er/@t/oak/-/oak-1.2.0-rc.1.tgz', '@t/oak@1.2.0-rc.1'],
    ['https://r.example/@t%2foak/-/oak-1.2.0.tgz?key=x', '@t/oak@1.2.0'],
    ['https://r.example/@t/oak/-/@t/oak-1.2.0.tgz', '@t/oak@1.2.0'],
    ['https://r.example/@t/oak/-/1.2.0/oak-1.2.0.tgz', '@t/oak@1.2.0'],
    ['https://r.example/@t/oak/download/@t/oak-1.2.0.tgz', '@t/oak@1.2.0'],
    [`https://r.example/download/@t/oak/1.2.0/${hash}`, '@t/oak@1.2.0'],
    ['https://r.example/~/11/@jsr/t__oak/1.2.0.tgz', '@jsr/t__oak@1.2.0'],
    ['oak/-/oak-1.2.0.tgz', 'oak@1.2.0'],
    ['npm:@t/oak@1.2.0', '@t/oak@1.2.0'],
    // What a client makes of it counts.
    ['https://r.example/elm/-/../../oak/-/oak-1.2.0.tgz', 'oak@1.2.0'],
    ['https://r.example/o%61k/-/oak-1.2.0.tgz#/elm/-/elm-1.0.0.tgz', 'oak@1.2.0'],
    ['https://r.example/oak/-/oak-1.2.0.tgz?/elm/-/elm-1.0.0.tgz', 'oak@1.2.0'],
    ['https://r.example/oak/-/elm-1.2.0.tgz', undefined],
    ['https://r.example/oak/-/archive/1.2.0/oak-1.2.0.tgz', undefined],
    ['https://r.example/t/oak/releases/download/1.2.0/oak-1.2.0.tgz', undefined],
    ['https://r.example/oak/-/oak-latest.tgz', undefined],
    ['https://r.example/oak-1.2.0/oak-1.2.0.tgz', undefined],
    ['https://r.example/api/artifacts/4711', undefined],
    ['https://r.example/%E0%A4%A/-/oak-1.2.0.tgz', undefined],
    ['https://[/oak/-/oak-1.2.0.tgz', undefined],
    ['git+https://r.example/oak/-/oak-1.2.0.tgz', undefined],
    ['oak-1.2.0.tgz', 'oak@1.2.0'],
    ['@t-oak-1.2.0.tgz', '@t/oak@1.2.0'],
    ['oak.tgz', undefined],
  ] as const)('%s', ([address, content]) => {
    const found = contentOf(address, 'asked');
    expect(found && `${found.name}@${found.version}`).toBe(content);
  });
});

test.for([
  ['1.2.0', 'https://r.example/oak/-/oak-1.2.0+build.tgz', undefined],
  ['v1.2.0', 'https://r.example/oak/-/oak-1.2.0.tgz', undefined],
  ['1.2.0-beta', 'https://r.example/oak/-/oak-1.2.0beta.tgz', undefined],
  ['1.2.0', 'https://r.example/oak/-/oak-1.1.9.tgz', '1.1.9'],
  ['x', 'https://r.example/oak/-/oak-1.2.0.tgz', '1.2.0'],
  ['1.2.0', '1.1.0', '1.1.0'],
] as const)('%s over %s', ([version, address, delivered]) => {
  const { delivers } = identified({ name: 'oak', version }, resolvedOrigin(address), address);
  expect(delivers).toEqual(delivered && { name: 'oak', version: delivered });
});

test.for([
  ['tree/oak#main', 'git', 'github:tree/oak#main'],
  ['parts/oak.tgz', 'archive', 'parts/oak.tgz'],
  ['./parts/oak', 'path', './parts/oak'],
] as const)('%s is of %s', ([source, kind, url]) => {
  expect(npmSource(source)).toMatchObject({ kind, url });
});

const entry = (name: string, version: string): object => ({
  version,
  resolved: `https://r.example/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`,
});

const packageLock = (packages: object, more: object = {}): string =>
  JSON.stringify({ lockfileVersion: 3, packages, ...more });

const addresses = / (?:registry|url|archive) \S+/g;
const plain = (path: string, text: string): readonly string[] =>
  told(path, text).map((line) => line.replace(/^\d+ /, '').replace(addresses, '').replace(' direct?', ''));

test('package-lock: other package, other version, another name than its folder', () => {
  const text = packageLock({
    '': { dependencies: { alias: 'npm:@t/oak@1', kit: 'https://r.example/kit/-/kit-2.0.0.tgz', left: '*' } },
    'node_modules/alias': { name: '@t/oak', ...entry('@t/oak', '1.0.0') },
    'node_modules/kit': entry('kit', '2.0.0'),
    'node_modules/nice': entry('evil', '1.0.0'),
    'node_modules/old': { ...entry('old', '1.0.0'), version: '1.0.9' },
    'node_modules/evil': { name: 'good', ...entry('evil', '1.0.0') },
    'node_modules/overridden': { name: 'elm', ...entry('elm', '1.0.0') },
    'node_modules/unlike': { name: 'fir', version: '1.0.0', resolved: 'https://r.example/blob/1' },
    'node_modules/bare': { resolved: 'https://r.example/bare/-/bare-3.0.0.tgz' },
    'node_modules/tag': { version: '1.0.0', resolved: 'npm:evil@2.0.0' },
    'node_modules/repository': { version: '1.0.0', resolved: 'tree/evil' },
    'node_modules/left': { version: '1.0.0', resolved: 'file:vendor/left.tgz' },
    'node_modules/here': { version: '1.0.0', resolved: 'file:parts/here' },
  });
  expect(plain('package-lock.json', text)).toEqual([
    '@t/oak@1.0.0 direct runs',
    'kit@2.0.0 direct runs',
    'nice@1.0.0 runs delivers evil@1.0.0',
    'old@1.0.9 runs delivers old@1.0.0',
    'good@1.0.0 runs delivers evil@1.0.0',
    'elm@1.0.0 runs',
    'fir@1.0.0 runs delivers unlike@1.0.0',
    'bare@3.0.0 runs',
    'tag@1.0.0 runs delivers evil@2.0.0',
    'repository@1.0.0 runs git github:tree/evil',
    'left@1.0.0 direct runs',
    'here@1.0.0 runs path parts/here',
  ]);
});

test('package-lock: what stands in `dependencies` alone is read as well', () => {
  const text = packageLock(
    {
      '': { dependencies: { oak: '1', part: '*' } },
      'node_modules/oak': entry('oak', '1.0.0'),
      'node_modules/pine': { version: '2.0.0', resolved: `git+ssh://git@code.example/pine.git#${hash}` },
      'node_modules/part': { resolved: 'part', link: true },
      part: {},
    },
    {
      lockfileVersion: 2,
      dependencies: {
        oak: { ...entry('oak', '1.0.0'), requires: { evil: '1' } },
        pine: { version: `git+ssh://git@code.example/pine.git#${hash}`, from: 'pine' },
        part: { version: 'file:part' },
        elm: { ...entry('elm', '1.0.0'), requires: { evil: '1', oak: '1' } },
        evil: entry('evil', '1.0.0'),
      },
    },
  );
  expect(plain('package-lock.json', text)).toEqual([
    'oak@1.0.0 direct runs',
    `pine@2.0.0 runs git git+ssh://git@code.example/pine.git#${hash} at fffffff`,
    'elm@1.0.0 direct runs -> oak@1.0.0, evil@1.0.0',
    'evil@1.0.0 runs',
  ]);
});

test('package-lock: what the project needs to run is not dev, whatever its flag says', () => {
  const text = packageLock({
    '': { dependencies: { oak: '1' }, devDependencies: { tool: '1' } },
    'node_modules/oak': { ...entry('oak', '1.0.0'), dev: true, dependencies: { leaf: '1' } },
    'node_modules/leaf': {
      ...entry('leaf', '1.0.0'),
      dev: true,
      peerDependencies: { tool: '1' },
      peerDependenciesMeta: { tool: { optional: true } },
    },
    'node_modules/tool': { ...entry('tool', '1.0.0'), dev: true },
    'node_modules/unflagged': entry('unflagged', '1.0.0'),
    'node_modules/flagged': { ...entry('flagged', '1.0.0'), dev: true },
  });
  expect(told('package-lock.json', text).map((line) => line.replace(/^1 | registry \S+/g, ''))).toEqual([
    'oak@1.0.0 direct runs -> leaf@1.0.0',
    'leaf@1.0.0 runs',
    'tool@1.0.0 direct dev',
    'unflagged@1.0.0 direct? runs',
    'flagged@1.0.0 direct? dev',
  ]);
});

test('version 1: sources have the version of their file', () => {
  const text = JSON.stringify({
    lockfileVersion: 1,
    dependencies: {
      nice: { version: 'https://r.example/evil/-/evil-1.0.0.tgz' },
      '@t/left': { version: 'file:vendor/t-left-1.0.0.tgz' },
      right: { version: '1.0.0', resolved: 'file:vendor/right.tgz' },
      unknown: { version: 'https://files.example/unknown.tgz' },
      other: { version: '1.0.0', resolved: 'https://r.example/evil/-/evil-1.0.0.tgz' },
    },
  });
  expect(plain('package-lock.json', text)).toEqual([
    'evil@1.0.0 direct runs',
    '@t/left@1.0.0 direct runs',
    'right@1.0.0 direct runs',
    'unknown@ direct runs',
    'other@1.0.0 direct runs delivers evil@1.0.0',
  ]);
});

test('yarn.lock 1: an offline mirror, several packages in one block, other packages', () => {
  const block = (keys: string, resolved: string): string =>
    `${keys}:\n  version "1.0.0"\n  resolved "${resolved}#${hash}"\n\n`;
  const text =
    block('oak@^1', 'oak-1.0.0.tgz') +
    block('"@t/oak@^1"', '@t-oak-1.0.0.tgz') +
    block('"@t/elm@^1"', 'elm-1.0.0.tgz') +
    block('nice@^1', 'evil-1.0.0.tgz') +
    block('"a@npm:nice2@1", evil@^1', 'https://r.example/evil/-/evil-1.0.0.tgz') +
    block('"b@npm:fir", fir@^1', 'https://r.example/fir/-/fir-1.0.0.tgz') +
    block('left@^1', 'file:vendor/left.tgz') +
    block('"kit@https://r.example/evil/-/evil-1.0.0.tgz"', 'https://r.example/evil/-/evil-1.0.0.tgz') +
    block('"box@file:box.tgz"', 'box.tgz');
  expect(told('yarn.lock', text).map((line) => line.replace(/^\d+ | direct\??/g, ''))).toEqual([
    'oak@1.0.0',
    '@t/oak@1.0.0',
    '@t/elm@1.0.0',
    'nice@1.0.0 delivers evil@1.0.0',
    'nice2@1.0.0 registry https://r.example/evil/-/evil-1.0.0.tgz delivers evil@1.0.0',
    'evil@1.0.0 registry https://r.example/evil/-/evil-1.0.0.tgz',
    'fir@1.0.0 registry https://r.example/fir/-/fir-1.0.0.tgz',
    `left@1.0.0 archive vendor/left.tgz#${hash}`,
    `evil@1.0.0 url https://r.example/evil/-/evil-1.0.0.tgz#${hash}`,
    'box@1.0.0 archive box.tgz',
  ]);
});

test('yarn.lock 2 and later: the locator counts', () => {
  const entryOf = (key: string, version: string, resolution: string): string =>
    `"${key}":\n  version: ${version}\n  resolution: "${resolution}"\n\n`;
  const text =
    '__metadata:\n  version: 8\n\n' +
    '"app@workspace:.":\n  version: 0.0.0\n  resolution: "app@workspace:."\n  dependencies:\n    oak: "npm:^1"\n\n' +
    entryOf('oak@npm:^1', '1.0.0', 'oak@npm:1.0.0') +
    entryOf('oak@patch:oak@npm%3A^1#~builtin', '1.0.0', 'oak@patch:oak@npm%3A1.0.0#~builtin::version=1.0.0') +
    entryOf('nice@patch:x', '1.0.0', 'nice@patch:evil@npm%3A1.0.0#./x.patch') +
    entryOf('evil@npm:^1', '1.0.0', 'evil@workspace:npm') +
    entryOf(
      'elm@npm:1',
      '1.0.0',
      'elm@npm:1.0.0::__archiveUrl=https%3A%2F%2Fr.example%2Ffir%2F-%2Ffir-1.0.0.tgz',
    ) +
    entryOf('box@file:./box.tgz', '1.0.0', 'box@file:./box.tgz#./box.tgz::hash=ab');
  expect(plain('yarn.lock', text)).toEqual([
    'oak@1.0.0 direct',
    'evil@1.0.0',
    'evil@1.0.0',
    'elm@1.0.0 delivers fir@1.0.0',
    'box@1.0.0',
  ]);
});

test('pnpm: the key counts, and where its archive lies', () => {
  const text = `lockfileVersion: '9.0'
packages:
  nice@1.0.0:
    resolution: {integrity: sha512-a, tarball: https://r.example/evil/-/evil-1.0.0.tgz}
  evil@1.0.0:
    resolution: {integrity: sha512-a}
    name: nice
    version: 1.0.1
  oak@1.0.0:
    resolution: {integrity: sha512-a, tarball: file:vendor/oak.tgz}
  left@file:left-1.0.0.tgz:
    resolution: {integrity: sha512-a, tarball: file:left-1.0.0.tgz}
  fir@https://r.example/fir/-/fir-1.0.0.tgz:
    resolution: {tarball: https://r.example/fir/-/fir-1.0.0.tgz}
    version: 9.0.0
`;
  expect(told('pnpm-lock.yaml', text).map((line) => line.replace(/^\d+ | direct\?/g, ''))).toEqual([
    'nice@1.0.0 registry https://r.example/evil/-/evil-1.0.0.tgz delivers evil@1.0.0',
    'evil@1.0.0',
    'oak@1.0.0 archive vendor/oak.tgz',
    'left@1.0.0 archive left-1.0.0.tgz',
    'fir@1.0.0 url https://r.example/fir/-/fir-1.0.0.tgz',
  ]);
});

test('bun.lock and deno.lock', () => {
  const bun = {
    lockfileVersion: 1,
    packages: {
      evil: ['evil@https://r.example/evil/-/evil-1.0.0.tgz', {}, 'sha512-a'],
      oak: ['oak@v1.0.0', '', {}, 'sha512-a'],
      nice: ['nice@1.0.0', 'https://r.example/evil/-/evil-1.0.0.tgz', {}, 'sha512-a'],
      left: ['left@vendor/left-1.0.0.tgz', {}],
      here: ['here@file:parts/here', {}],
    },
  };
  expect(plain('bun.lock', JSON.stringify(bun))).toEqual([
    'evil@1.0.0',
    'oak@v1.0.0',
    'nice@1.0.0 delivers evil@1.0.0',
    'left@1.0.0',
    'here@ path parts/here',
  ]);
  const tarball = 'https://r.example/evil/-/evil-1.0.0.tgz';
  const deno = { version: '5', specifiers: { 'npm:nice@1': '1.0.0' }, npm: { 'nice@1.0.0': { tarball } } };
  expect(plain('deno.lock', JSON.stringify(deno))).toEqual(['nice@1.0.0 direct delivers evil@1.0.0']);
});
