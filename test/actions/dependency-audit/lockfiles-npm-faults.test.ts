import { describe, expect, test } from 'vitest';
import { claimLockfile } from '../../../actions/dependency-audit/formats.ts';
import { lockfile, read, told } from './lockfile-lines.ts';

const deep = `${'{"dependencies":{"a":'.repeat(600)}1${'}}'.repeat(600)}`;
const nodeModules = (times: number): string =>
  Array.from({ length: times }, () => 'node_modules/a').join('/');

describe('what is no lockfile, or of no known version, is an error with its line', () => {
  test.for([
    ['package-lock.json', '', 1, 'JSON'],
    ['package-lock.json', 'tree', 1, 'JSON'],
    ['package-lock.json', '[1]', 1, 'no JSON object'],
    ['package-lock.json', '{\n"lockfileVersion": 4}', 2, 'version'],
    ['package-lock.json', '{\n"lockfileVersion": 3}', 1, '`packages`'],
    ['package-lock.json', '{"lockfileVersion": 3,\n"packages": {\n"node_modules/a": 1}}', 3, 'no object'],
    ['package-lock.json', '{"lockfileVersion": 1,\n"dependencies": {"a": "1.0.0"}}', 2, 'no object'],
    ['package-lock.json', '{"lockfileVersion": 1,\n"packages": {}}', 2, 'no `packages`'],
    ['npm-shrinkwrap.json', '{\n\n"packages": {}}', 3, 'no `packages`'],
    ['package-lock.json', '{"lockfileVersion": 3,\n"packages": {},}', 2, 'key in double quotes'],
    ['package-lock.json', '{"lockfileVersion": 3,\n"packages": {', 2, 'key in double quotes'],
    ['package-lock.json', deep, 1, 'nest deeper'],
    ['package-lock.json', `{"lockfileVersion":3,"packages":{"${nodeModules(150)}":{}}}`, 1, 'too long'],
    ['npm-shrinkwrap.json', '{\n"a": 1,\n<<<<<<< HEAD\n"b": 1\n=======\n', 3, 'merge conflict'],
    ['yarn.lock', '# yarn lockfile v1\n\na@1:\n  version "1"\n  {\n', 5, 'no part of a yarn.lock'],
    ['yarn.lock', 'a@1:\n\n  resolved "x"\n', 1, 'no version'],
    ['yarn.lock', '# yarn lockfile v2\n\na@1:\n  version "1"\n', 1, 'version'],
    ['yarn.lock', '{\n  "__metadata": { "version": "11" }\n}', 1, 'no part of a yarn.lock'],
    ['yarn.lock', '__metadata:\n  version: 99\n', 2, 'version'],
    ['yarn.lock', '__metadata:\n  version: 8\n\n"a@npm:1":\n  version: 1.0.0\n', 4, 'no resolution'],
    ['yarn.lock', '__metadata:\n  version: 8\n"a:\n', 4, 'YAML'],
    [
      'yarn.lock',
      '__metadata:\n  version: 8\n"a@npm:1":\n  version: 1.0.1\n  resolution: "a@npm:1.0.0"\n',
      3,
      'differ',
    ],
    ['pnpm-lock.yaml', '', 1, 'empty'],
    ['pnpm-lock.yaml', 'just a tree', 1, 'no YAML mapping'],
    ['pnpm-lock.yaml', 'packages: {}\n', 1, 'version'],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\npackages:\n  a@1.0.0: 1\n", 3, 'no mapping'],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\npackages:\n a: [\n", 4, 'YAML'],
    ['pnpm-lock.yaml', "settings: {}\nlockfileVersion: '10.0'\n", 2, 'version'],
    ['bun.lock', '{"lockfileVersion": 1,\n"packages": {\n"a": []}}', 3, 'names no package'],
    ['bun.lock', '{"lockfileVersion":\n9}', 2, 'version'],
    ['bun.lock', '{ /* ', 1, 'comment'],
    ['bun.lockb', '#!/usr/bin/env bun\n', null, 'binary'],
    ['deno.lock', '{\n"version": "6"}', 2, 'version'],
    ['deno.lock', '{"version": "5", "npm": {\n"a": {}}}', 2, 'no name or no version'],
  ] as const)('%s %j', ([path, text, line, message]) => {
    const { doc, problems } = read(path, text);
    expect(doc).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'parse-error', line }]);
    expect(problems?.[0]?.message).toContain(message);
    expect(problems?.[0]?.hint).not.toBe('');
  });
});

test('among test data a broken one is no failure, and a good one is read', () => {
  const { doc, problems } = read('testdata/package-lock.json', '{');
  expect([doc?.packages, doc?.fault?.region.startLine, problems]).toEqual([[], 1, undefined]);
  expect(lockfile('testdata/yarn.lock', 'a@1:\n  version "1.0.0"\n').packages).toHaveLength(1);
});

test('names are names, whatever they look like', () => {
  const names = [
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '<img src=x>',
    '\u001b[31m',
    '::error::',
    'a|b`c`',
  ];
  const packages = names.map((name) => `${JSON.stringify(`node_modules/${name}`)}: { "version": "1.0.0" }`);
  const needed = names.map((name) => `${JSON.stringify(name)}: "*"`);
  const root = `"": { "dependencies": { ${needed.join(', ')} } }`;
  const { packages: found } = lockfile(
    'package-lock.json',
    `{"lockfileVersion": 3, "packages": {${[root, ...packages].join(',')}}}`,
  );
  expect(found.map(({ name, isDirect }) => [name, isDirect])).toEqual(names.map((name) => [name, true]));
});

test('packages that need one another', () => {
  const text =
    'a@1:\n  version "1"\n  dependencies:\n    b "1"\nb@1:\n  version "1"\n  dependencies:\n    a "1"\n';
  expect(told('yarn.lock', text)).toEqual(['1 a@1 direct? -> b@1', '5 b@1 direct? -> a@1']);
});

test('of equal keys the last one holds, as it does for npm', () => {
  const text =
    '{"lockfileVersion":3,"packages":{\n"node_modules/a":{"version":"1"},\n"node_modules/a":{"version":"2"}}}';
  expect(told('package-lock.json', text)).toEqual(['3 a@2 direct? runs']);
});

test.for([
  ['package-lock.json', 'package-lock'],
  ['web/npm-shrinkwrap.json', 'npm-shrinkwrap'],
  ['web/pnpm-lock.topic.yaml', 'pnpm-lock'],
  ['deno.lock', 'deno-lock'],
  ['node_modules/a/yarn.lock', undefined],
  ['node_modules/.package-lock.json', undefined],
  ['my-package-lock.json', undefined],
  ['Package-Lock.json', 'package-lock'],
  ['node_modules/a/package.json', undefined],
] as const)('%s is claimed as %s', ([path, kind]) => {
  expect(claimLockfile(path)).toEqual(kind && { kind, certain: true });
});

test('a claim says what to do about a binary lockfile of bun', () => {
  expect(claimLockfile('web/bun.lockb')?.binaryHint).toContain('--save-text-lockfile');
});
