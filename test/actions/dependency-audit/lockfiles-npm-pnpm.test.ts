import { expect, test } from 'vitest';
import { lockfile, told } from './lockfile-lines.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

const five = `lockfileVersion: 5.4

specifiers:
  '@tree/oak': ^1.0.0
  fir-old: npm:fir@1

dependencies:
  '@tree/oak': 1.0.0_elm@2.0.0
  fir-old: /fir/1.0.0
  near: link:../near

devDependencies:
  pine: code.example/tree/pine/${commit}

packages:

  /@tree/oak/1.0.0_elm@2.0.0:
    resolution: {integrity: sha512-aa==}
    requiresBuild: true
    dependencies:
      elm: 2.0.0
    dev: false

  /elm/2.0.0:
    resolution: {integrity: sha512-bb==, tarball: https://packages.example/elm.tgz}
    dev: false
    optional: true

  /fir/1.0.0:
    resolution: {integrity: sha512-cc==}
    dev: false

  code.example/tree/pine/${commit}:
    resolution: {tarball: https://archives.example/tree/pine/tar.gz/${commit}}
    name: pine
    version: 0.1.0
    dev: true

  mirror.example/yew/3.0.0:
    resolution: {integrity: sha512-dd==}
    dev: true
`;

const six = `lockfileVersion: '6.0'

settings:
  autoInstallPeers: true

importers:

  .:
    devDependencies:
      fir-old:
        specifier: npm:fir@1
        version: /fir@1.0.0
  parts/one:
    dependencies:
      '@tree/oak':
        specifier: ^1.0.0
        version: 1.0.0(elm@2.0.0)

packages:

  /@tree/oak@1.0.0(elm@1.0.0):
    resolution: {integrity: sha512-aa==}
    dev: false

  /@tree/oak@1.0.0(elm@2.0.0):
    resolution: {integrity: sha512-aa==}
    dependencies:
      elm: 2.0.0
    dev: false

  /elm@2.0.0:
    resolution: {integrity: sha512-bb==}
    dev: false

  /fir@1.0.0:
    resolution: {integrity: sha512-cc==}
    dev: true

  file:box:
    resolution: {directory: box, type: directory}
    name: box
    version: 1.0.0
    dev: true
`;

const nine = `lockfileVersion: '9.0'

settings:
  excludeLinksFromLockfile: false

catalogs:
  default:
    elm:
      specifier: ^2.0.0
      version: 2.0.0

importers:

  .:
    dependencies:
      '@tree/oak':
        specifier: ^1.0.0
        version: 1.0.0(elm@2.0.0)(patch_hash=ab)
      part:
        specifier: workspace:*
        version: file:parts/one(elm@2.0.0)
    devDependencies:
      fir-old:
        specifier: npm:fir@1
        version: fir@1.0.0
      node:
        specifier: runtime:^24.0.0
        version: runtime:24.1.0

  parts/one: {}

packages:

  '@tree/oak@1.0.0':
    resolution: {integrity: sha512-aa==}
    deprecated: |-
      Grow another one:
        it is better.

  elm@2.0.0:
    resolution: {integrity: sha512-bb==}
    engines: {node: '>=18'}

  fir@1.0.0:
    resolution: {integrity: sha512-cc==}

  node@runtime:24.1.0:
    hasBin: true
    version: 24.1.0

  part@file:parts/one:
    resolution: {directory: parts/one, type: directory}

  pine@git+https://code.example/pine.git#${commit}:
    resolution: {commit: ${commit}, repo: https://code.example/pine.git, type: git}
    version: 0.1.0

snapshots:

  '@tree/oak@1.0.0(elm@2.0.0)(patch_hash=ab)':
    dependencies:
      elm: 2.0.0
    optionalDependencies:
      pine: git+https://code.example/pine.git#${commit}

  elm@2.0.0: {}

  fir@1.0.0:
    dependencies:
      elm: 2.0.0

  node@runtime:24.1.0: {}

  part@file:parts/one(elm@2.0.0): {}

  pine@git+https://code.example/pine.git#${commit}:
    optional: true
`;

const environment = `---
lockfileVersion: '9.0'
importers:
  .:
    configDependencies:
      hooks:
        specifier: 1.0.0
        version: 1.0.0
packages:
  hooks@1.0.0:
    resolution: {integrity: sha512-ee==}
snapshots:
  hooks@1.0.0: {}
---
`;

const nineTold = (line: number): readonly string[] => [
  `${line} @tree/oak@1.0.0 direct runs -> elm@2.0.0, pine@0.1.0`,
  `${line + 6} elm@2.0.0 runs`,
  `${line + 10} fir@1.0.0 direct dev -> elm@2.0.0`,
  `${line + 20} pine@0.1.0 runs optional git https://code.example/pine.git at 0123456`,
];

test.for([
  [
    '5.4',
    five,
    [
      '17 @tree/oak@1.0.0 direct runs script -> elm@2.0.0',
      '24 elm@2.0.0 runs optional registry https://packages.example/elm.tgz',
      '29 fir@1.0.0 direct runs',
      `33 pine@0.1.0 direct dev git https://archives.example/tree/pine/tar.gz/${commit} at 0123456`,
      '39 yew@3.0.0 direct? dev',
    ],
  ],
  [
    '6.0',
    six,
    [
      '21 @tree/oak@1.0.0 direct runs -> elm@2.0.0',
      '31 elm@2.0.0 runs',
      '35 fir@1.0.0 direct dev',
      '39 box@1.0.0 direct? dev path box',
    ],
  ],
  ['9.0', nine, nineTold(34)],
  ['9.0', environment + nine, ['10 hooks@1.0.0 direct runs', ...nineTold(48)]],
  ['9.0', nine.replaceAll('\n', '\r\n'), nineTold(34)],
  ['9.0', nine.replaceAll(/\{(integrity): (\S+)\}/g, '\n      { $1: $2 }').replaceAll('|-', '>-'), undefined],
] as const)('version %s', ([version, text, lines]) => {
  if (lines !== undefined) expect(told('pnpm-lock.yaml', text)).toEqual(lines);
  const { formatVersion, packages } = lockfile('pnpm-lock.topic.yaml', text);
  expect(formatVersion).toBe(version);
  expect(packages.find(({ name }) => name === '@tree/oak')?.integrity).toEqual(['sha512-aa==']);
});

test('another registry is the host of the key', () => {
  expect(lockfile('pnpm-lock.yaml', five).packages.at(-1)?.origin.host).toBe('mirror.example');
});
