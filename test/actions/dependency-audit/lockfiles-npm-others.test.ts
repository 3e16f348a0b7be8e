import { expect, test } from 'vitest';
import { lockfile, told } from './lockfile-lines.ts';

const bun = `{
  // bun writes none, and reads them
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "oak",
      "dependencies": { "oak": "1", "elm-old": "npm:elm@1", },
      "devDependencies": { "fir": "^1.0.0", },
    },
    "parts/one": { "name": "@app/one", "optionalDependencies": { "elm": "2" } },
  },
  "packages": {
    "@app/one": ["@app/one@workspace:parts/one"],
    "@app/one/elm": ["elm@2.0.0", "https://packages.example/", { "bundled": true }, "sha512-aa=="],
    "elm-old": ["elm@1.0.0", "", {}, "sha512-bb=="],
    "fir": ["fir@1.0.0", "", { "dependencies": { "@t/leaf": "1", "leaf": "1" } }, "sha512-cc=="],
    "fir/@t/leaf": ["@t/leaf@1.0.0", "", { "dependencies": { "leaf": "2" } }, "sha512-dd=="],
    "fir/@t/leaf/leaf": ["leaf@2.0.0", "", {}, "sha512-ee=="],
    "leaf": ["leaf@1.0.0", "", { "peerDependencies": { "none": "*" } }, "sha512-ff=="],
    "oak": ["oak@github:tree/oak#0123456", { "dependencies": { "leaf": "1" } }, "tree-oak-0123456"],
    "near": ["near@link:../near", {}],
    "box": ["box@./box.tgz", {}],
  },
}`;

test('bun.lock', () => {
  expect(told('bun.lock', bun)).toEqual([
    '14 elm@2.0.0 direct runs bundled registry https://packages.example/',
    '15 elm@1.0.0 direct runs',
    '16 fir@1.0.0 direct dev -> @t/leaf@1.0.0, leaf@1.0.0',
    '17 @t/leaf@1.0.0 dev -> leaf@2.0.0',
    '18 leaf@2.0.0 dev',
    '19 leaf@1.0.0 runs',
    '20 oak@ direct runs git github:tree/oak#0123456 at 0123456 -> leaf@1.0.0',
    '22 box@ direct? archive ./box.tgz',
  ]);
  expect(lockfile('bun.lock', bun).packages[0]?.integrity).toEqual(['sha512-aa==']);
});

const npm = {
  'oak@1.0.0_elm@2.0.0': { integrity: 'sha512-aa==', dependencies: ['elm', 'alias@npm:fir@1.0.0'] },
  'elm@2.0.0': { integrity: 'sha512-bb==', scripts: true, tarball: 'https://packages.example/elm.tgz' },
  'fir@1.0.0': { optionalDependencies: ['elm'] },
};
const jsr = {
  '@tree/leaf@0.1.0': { integrity: 'ab', dependencies: ['npm:fir', 'jsr:@tree/root@1'] },
  '@tree/root@1.0.0': {},
};
const workspace = {
  dependencies: ['jsr:@tree/leaf@0.1'],
  members: { a: { packageJson: { dependencies: ['npm:elm@2'] } } },
};
const specifiers = {
  'npm:oak@1': '1.0.0_elm@2.0.0',
  'npm:elm@2': '2.0.0',
  'npm:fir@1': '1.0.0',
  'jsr:@tree/leaf@0.1': '0.1.0',
  'jsr:@tree/root@1': '1.0.0',
};
const withRegistry = Object.fromEntries(
  Object.entries(specifiers).map(([request, version]) => [
    request,
    `${request.replace(/@[^@]*$/, '')}@${version}`,
  ]),
);
const mapped = {
  'oak@1.0.0_elm@2.0.0': { integrity: 'sha512-aa==', dependencies: { elm: 'elm@2.0.0', alias: 'fir@1.0.0' } },
  'elm@2.0.0': { integrity: 'sha512-bb==', dependencies: {} },
  'fir@1.0.0': { dependencies: { elm: 'elm@2.0.0' } },
};

const npmTold = ['oak@1.0.0 direct -> elm@2.0.0, fir@1.0.0', 'elm@2.0.0 direct', 'fir@1.0.0 -> elm@2.0.0'];
const jsrTold = ['@jsr/tree__leaf@0.1.0 direct -> fir@1.0.0, @jsr/tree__root@1.0.0', '@jsr/tree__root@1.0.0'];

test.for([
  ['1', { 'https://modules.example/a.ts': 'ab' }, []],
  [
    '2',
    {
      version: '2',
      remote: {},
      npm: { specifiers: { 'oak@1': 'oak@1.0.0_elm@2.0.0', elm: 'elm@2.0.0' }, packages: mapped },
    },
    npmTold,
  ],
  [
    '3',
    { version: '3', packages: { specifiers: withRegistry, npm: mapped, jsr }, workspace },
    [...npmTold, ...jsrTold],
  ],
  [
    '4',
    { version: '4', specifiers, jsr, npm: { ...npm, 'elm@2.0.0': {} }, workspace },
    [...npmTold, ...jsrTold],
  ],
  [
    '5',
    { version: '5', specifiers, jsr, npm, workspace },
    [npmTold[0], 'elm@2.0.0 direct script registry https://packages.example/elm.tgz', npmTold[2], ...jsrTold],
  ],
] as const)('deno.lock %s', ([version, value, lines]) => {
  const text = JSON.stringify(value, null, 2);
  expect(told('deno.lock', text).map((line) => line.replace(/^\d+ /, ''))).toEqual(lines);
  const { formatVersion, packages } = lockfile('deno.lock', text);
  expect(formatVersion).toBe(version);
  const lineOf = (key: string): number => text.slice(0, text.lastIndexOf(`"${key}"`)).split('\n').length;
  if (version !== '1') expect(packages[2]?.region.startLine).toBe(lineOf('fir@1.0.0'));
});
