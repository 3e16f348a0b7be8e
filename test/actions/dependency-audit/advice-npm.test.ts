import { describe, expect, test } from 'vitest';
import { aliasOf } from '../../../actions/dependency-audit/advice/alias.ts';
import { permits } from '../../../actions/dependency-audit/advice/npm-ranges.ts';
import type { Lockfile } from '../../../actions/dependency-audit/package.ts';
import { advised, read } from './advised.ts';
import { npmLock } from './audited.ts';

const twoLanes = npmLock({
  '': { dependencies: { top: '1.0.0', other: '1.0.0' } },
  top: { version: '1.0.0', dependencies: { lane: '^1.0.1', old: '~2.1.0' } },
  other: { version: '1.0.0', dependencies: { lane: '^2.0.0', stuck: '1.x' } },
  lane: '1.0.1',
  'node_modules/other/node_modules/lane': '2.0.1',
  old: '2.1.4',
  stuck: '1.2.0',
});

const aliased = npmLock({
  '': { dependencies: { a: 'npm:real@1.4.0' } },
  a: { name: 'real', version: '1.4.0', resolved: 'https://npm.example/real/-/real-1.4.0.tgz' },
});

const workspaces = npmLock({
  '': {},
  'packages/web/node_modules/lane': '1.0.0',
}).replace('"packages": {', '"packages": {\n "packages/web": { "dependencies": { "lane": "1.0.0" } },');

const bundled = npmLock({
  '': { dependencies: { top: '*' } },
  top: { version: '1.0.0', dependencies: { lane: '^1.0.0' } },
  'node_modules/top/node_modules/lane': { version: '1.0.0', inBundle: true },
});

const nested = JSON.stringify(
  {
    lockfileVersion: 1,
    dependencies: {
      a: { version: 'npm:real@1.4.0', requires: { lane: '^1.0.0' } },
      lane: { version: '1.0.1' },
    },
  },
  null,
  1,
);

const yarn = (...blocks: readonly string[]) => `# yarn lockfile v1\n\n${blocks.join('\n')}`;
const block = (keys: string, version: string, needs = '') =>
  `${keys}:\n  version "${version}"\n${needs === '' ? '' : `  dependencies:\n    ${needs}\n`}`;
const classic = yarn(
  block('top@1.0.0', '1.0.0', 'lane "1.0.1"'),
  block('other@1.0.0', '1.0.0', 'lane "^2.0.0"'),
  block('lane@1.0.1', '1.0.1'),
  block('lane@^2.0.0', '2.0.1'),
  block('"a@npm:real@1.4.0"', '1.4.0'),
);
const muddled = classic.replaceAll('other@', 'top@2.').replace('top@2.1.0.0', 'top@2.0.0');

const berry = `__metadata:
  version: 8

"lane@npm:^1.0.1":
  version: 1.0.1
  resolution: "lane@npm:1.0.1"

"lane@npm:2.0.0":
  version: 2.0.0
  resolution: "lane@npm:2.0.0"

"top@npm:1.0.0":
  version: 1.0.0
  resolution: "top@npm:1.0.0"
  dependencies:
    lane: "npm:^1.0.1"
    other: "npm:1.0.0"

"other@npm:1.0.0":
  version: 1.0.0
  resolution: "other@npm:1.0.0"
  dependencies:
    lane: "npm:2.0.0"

"a@npm:real@1.4.0":
  version: 1.4.0
  resolution: "real@npm:1.4.0"

"t@workspace:.":
  version: 0.0.0-use.local
  resolution: "t@workspace:."
  dependencies:
    a: "npm:real@1.4.0"
    top: "npm:1.0.0"
`;

const pnpm = (version: string, folders: readonly string[]) => `lockfileVersion: '${version}'

importers:

${folders
  .map(
    (folder) =>
      `  ${folder}:\n    dependencies:\n      top:\n        specifier: 1.0.0\n        version: 1.0.0\n`,
  )
  .join('\n')}
packages:

  top@1.0.0:
    resolution: {integrity: sha512-AA==}

  lane@1.0.1:
    resolution: {integrity: sha512-AA==}

snapshots:

  top@1.0.0:
    dependencies:
      lane: 1.0.1

  lane@1.0.1: {}
`;

describe('the command of', () => {
  const npmDoc = read('package-lock.json', twoLanes);
  const rows: readonly (readonly [doc: Lockfile, label: string, version: string, told: string])[] = [
    [npmDoc, 'lane@1.0.1', '1.0.2', 'run `npm update lane`'],
    [
      npmDoc,
      'old@2.1.4',
      '2.2.0',
      'write `"overrides": { "old@2": "2.2.0" }` into package.json. See first whether a newer version of `top@1.0.0` brings the fix',
    ],
    [npmDoc, 'stuck@1.2.0', '1.9.0', 'run `npm update stuck`'],
    [
      npmDoc,
      'lane@2.0.1',
      '3.0.0',
      'write `"overrides": { "lane@2": "3.0.0" }` into package.json. See first whether a newer version of `other@1.0.0` brings the fix',
    ],
    [npmDoc, 'top@1.0.0', '1.1.0', 'run `npm install top@1.1.0`'],
    [read('package-lock.json', aliased), 'real@1.4.0', '1.4.1', 'run `npm install a@npm:real@1.4.1`'],
    [read('package-lock.json', nested), 'real@1.4.0', '1.4.1', 'run `npm install a@npm:real@1.4.1`'],
    [read('package-lock.json', nested), 'lane@1.0.1', '1.0.2', 'run `npm update lane`'],
    [
      read('package-lock.json', workspaces),
      'lane@1.0.0',
      '1.0.2',
      'run `npm install lane@1.0.2 --workspace packages/web`',
    ],
    [
      read('package-lock.json', bundled),
      'lane@1.0.0',
      '1.0.2',
      'it is bundled in another package, so take a newer version of `top@1.0.0`',
    ],
    [
      read('yarn.lock', classic),
      'lane@2.0.1',
      '2.0.5',
      'delete its block from yarn.lock and run `yarn install`',
    ],
    [
      read('yarn.lock', classic),
      'lane@1.0.1',
      '1.0.2',
      'write `"resolutions": { "**/top/lane": "1.0.2" }` into package.json. See first whether a newer version of `top@1.0.0` brings the fix',
    ],
    [read('yarn.lock', classic), 'real@1.4.0', '1.4.1', 'run `yarn upgrade a@npm:real@1.4.1`'],
    [
      read('yarn.lock', muddled),
      'lane@1.0.1',
      '1.0.2',
      'several versions are in use, so take a newer version of `top@1.0.0`',
    ],
    [read('yarn.lock', berry), 'lane@1.0.1', '1.0.2', 'run `yarn up --recursive lane`'],
    [
      read('yarn.lock', berry),
      'lane@2.0.0',
      '2.0.2',
      'write `"resolutions": { "lane@npm:2.0.0": "2.0.2" }` into package.json. See first whether a newer version of `top@1.0.0` brings the fix',
    ],
    [read('yarn.lock', berry), 'real@1.4.0', '1.4.1', 'run `yarn up a@npm:real@1.4.1`'],
    [
      read('pnpm-lock.yaml', pnpm('9.0', ['.'])),
      'lane@1.0.1',
      '1.0.2',
      "write `overrides: { 'lane@1': '1.0.2' }` into pnpm-workspace.yaml. See first whether a newer version of `top@1.0.0` brings the fix",
    ],
    [read('pnpm-lock.yaml', pnpm('9.0', ['.'])), 'top@1.0.0', '1.0.2', 'run `pnpm update top@1.0.2`'],
    [
      read('pnpm-lock.yaml', pnpm('9.0', ['.', 'web'])),
      'top@1.0.0',
      '1.0.2',
      'run `pnpm --recursive update top@1.0.2`',
    ],
  ];
  const titled = rows.map(([doc, label, version, told]) => [doc.format, label, version, told, doc] as const);
  test.each(titled)('%s: %s to %s', (_, label, version, told, doc) => {
    expect(advised(doc, label, version)).toBe(told);
  });
});

test('a name of its own is no alias', () => {
  const doc = read('package-lock.json', twoLanes);
  expect(doc.packages.map((one) => aliasOf(doc, one))).toEqual(doc.packages.map(() => undefined));
});

test.each([
  ['^1.0.1', '1.9.0', true],
  ['^1.0.1', '2.0.0', false],
  ['^0.2.1', '0.3.0', false],
  ['~1.2.0', '1.2.9', true],
  ['~1.2.0', '1.3.0', false],
  ['1.x', '1.3.0', true],
  ['1', '2.0.0', false],
  ['>= 1.0.0 < 2', '1.5.0', true],
  ['>= 1.0.0 < 2', '2.0.0', false],
  ['^1.0.0 || ^2.0.0', '2.5.0', true],
  ['*', '9.0.0', true],
  ['1.0.0', '1.0.1', false],
  ['1.0.0 - 2.0.0', '1.5.0', undefined],
  ['^1.0.0', '1.1.0-rc.1', undefined],
  ['latest', '1.0.0', undefined],
])('%s and %s: %s', (range, version, is) => {
  expect(permits(range, version)).toBe(is);
});
