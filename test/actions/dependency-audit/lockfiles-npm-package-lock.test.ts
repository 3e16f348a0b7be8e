import { expect, test } from 'vitest';
import { lockfile, told } from './lockfile-lines.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const tarball = (name: string, version: string): string =>
  `https://packages.example/${name}/-/${name}-${version}.tgz`;

const installed = (packages: object, lockfileVersion = 3): string =>
  JSON.stringify({ name: 'app', lockfileVersion, requires: true, packages, dependencies: {} }, null, 1);

test('nested folders lead to the copy that Node would find', () => {
  const text = installed({
    '': { dependencies: { oak: '^2.0.0' }, devDependencies: { elm: '1' } },
    'node_modules/oak': { version: '2.0.0', dependencies: { leaf: '^1', elm: '2' }, license: 'MIT' },
    'node_modules/oak/node_modules/elm': { version: '2.1.0', dependencies: { leaf: '1' } },
    'node_modules/elm': { version: '1.0.0', dev: true, peerDependencies: { oak: '*', none: '*' } },
    'node_modules/leaf': { version: '1.1.1', optional: true, hasInstallScript: true },
  });
  expect(told('package-lock.json', text)).toEqual([
    '14 oak@2.0.0 direct runs -> elm@2.1.0, leaf@1.1.1',
    '22 elm@2.1.0 runs -> leaf@1.1.1',
    '28 elm@1.0.0 direct dev -> oak@2.0.0',
    '36 leaf@1.1.1 runs optional script',
  ]);
  expect(lockfile('a/npm-shrinkwrap.json', text)).toMatchObject({
    format: 'npm-shrinkwrap',
    formatVersion: '3',
    packages: [{ licence: 'MIT', purl: 'pkg:npm/oak@2.0.0', ecosystem: 'npm' }, {}, {}, {}],
  });
});

test('workspaces and linked folders are the project; what they name is direct', () => {
  const text = installed({
    '': { workspaces: ['parts/*'] },
    'parts/one': { name: '@app/one', version: '1.0.0', dependencies: { ash: '1', two: '*' } },
    'parts/one/node_modules/ash': { version: '1.5.0', integrity: 'sha512-b sha1-a' },
    'node_modules/@app/one': { resolved: 'parts/one', link: true },
    'node_modules/ash': { version: '2.0.0', inBundle: true, dev: true },
    '../near': { version: '1.0.0', devDependencies: { ash: '2' } },
    'node_modules/near': { resolved: '../near', link: true },
  });
  expect(told('package-lock.json', text)).toEqual([
    '19 ash@1.5.0 direct runs',
    '27 ash@2.0.0 direct? dev bundled',
  ]);
  expect(lockfile('package-lock.json', text).packages[0]?.integrity).toEqual(['sha1-a', 'sha512-b']);
});

test('aliases, sources and logins', () => {
  const wanted = 'https://files.example/kit.tgz';
  const text = installed(
    {
      '': { dependencies: { old: 'npm:fir@1', kit: wanted, pine: 'git+ssh://git@code.example/pine.git' } },
      'node_modules/old': { name: 'fir', version: '1.0.0', resolved: tarball('fir', '1.0.0') },
      'node_modules/kit': { version: '3.0.0', resolved: wanted },
      'node_modules/pine': { version: '0.1.0', resolved: `git+ssh://git@code.example/pine.git#${commit}` },
      'node_modules/box': { version: '1.0.0', resolved: 'file:box.tgz' },
      'node_modules/far': { version: '1.0.0', resolved: 'https://me:token@packages.example/far.tgz?key=1' },
    },
    2,
  );
  expect(told('package-lock.json', text)).toEqual([
    `13 fir@1.0.0 direct runs registry ${tarball('fir', '1.0.0')}`,
    `18 kit@3.0.0 direct runs url ${wanted}`,
    `22 pine@0.1.0 direct runs git git+ssh://git@code.example/pine.git#${commit} at 0123456`,
    '26 box@1.0.0 direct? runs archive box.tgz',
    '30 far@1.0.0 direct? runs registry https://packages.example/far.tgz',
  ]);
});

test('copies of one version are one package, dev where all are', () => {
  const copy = { version: '1.0.0', resolved: tarball('oak', '1.0.0'), integrity: 'sha512-a' };
  const text = installed({
    'node_modules/oak': { ...copy, dev: true },
    'node_modules/elm': { version: '1.0.0', dependencies: { oak: '1' } },
    'node_modules/elm/node_modules/oak': { ...copy, integrity: 'sha512-b', devOptional: true },
    'node_modules/fir/node_modules/oak': { ...copy, resolved: 'https://other.example/oak.tgz' },
  });
  expect(told('package-lock.json', text)).toEqual([
    `6 oak@1.0.0 direct? runs registry ${tarball('oak', '1.0.0')}`,
    `12 elm@1.0.0 direct? runs -> oak@1.0.0`,
    '24 oak@1.0.0 direct? runs registry https://other.example/oak.tgz',
  ]);
  expect(lockfile('package-lock.json', text).packages[0]?.integrity).toEqual(['sha512-a', 'sha512-b']);
});

test('version 1: nesting, and direct for sure only where nothing else needs it', () => {
  const text = JSON.stringify(
    {
      lockfileVersion: 1,
      dependencies: {
        oak: {
          version: '1.0.0',
          resolved: tarball('oak', '1.0.0'),
          requires: { leaf: '2', elm: '1' },
          dependencies: { leaf: { version: '2.0.0', bundled: true } },
        },
        leaf: { version: '1.0.0', dev: true },
        elm: { version: 'npm:@tree/elm@1.2.3', requires: { leaf: '1' } },
        pine: { version: `git+https://me:word@code.example/pine.git#${commit}`, from: 'pine' },
        box: { version: 'file:box', optional: true },
      },
    },
    null,
    1,
  );
  expect(told('package-lock.json', text)).toEqual([
    `4 oak@1.0.0 direct runs registry ${tarball('oak', '1.0.0')} -> @tree/elm@1.2.3, leaf@2.0.0`,
    '18 leaf@1.0.0 direct? runs',
    '22 @tree/elm@1.2.3 direct? runs -> leaf@1.0.0',
    `28 pine@ direct runs git git+https://code.example/pine.git#${commit} at 0123456`,
    '32 box@ direct runs optional path box',
    '12 leaf@2.0.0 direct? runs bundled',
  ]);
});
