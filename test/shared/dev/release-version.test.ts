import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  compareVersions,
  majorOf,
  notesOf,
  prepared,
  versionIn,
  versionedFiles,
} from '../../../shared/dev/release-version.ts';

const files = {
  'package.json':
    '{\n  "name": "portcullis",\n  "version": "0.1.0",\n  "engines": { "version": "0.1.0" }\n}\n',
  'package-lock.json':
    '{\n  "name": "portcullis",\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "name": "portcullis",\n      "version": "0.1.0"\n    },\n    "node_modules/a": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  'shared/core/tool.ts': "export const tool = { name: 'portcullis', version: '0.1.0' } as const;\n",
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- A change.\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n',
};
const texts = (more: Readonly<Record<string, string>> = {}) => new Map(Object.entries({ ...files, ...more }));

test('a new version stands wherever the old one stood, and under the head of the changelog', () => {
  expect(Object.fromEntries(prepared(texts(), '0.2.0', '2026-11-23'))).toEqual({
    'package.json': files['package.json'].replace('0.1.0', '0.2.0'),
    'package-lock.json': files['package-lock.json'].replace('0.1.0', '0.2.0').replace('0.1.0', '0.2.0'),
    'shared/core/tool.ts': files['shared/core/tool.ts'].replace('0.1.0', '0.2.0'),
    'CHANGELOG.md': files['CHANGELOG.md'].replace('Unreleased\n', 'Unreleased\n\n## 0.2.0 (2026-11-23)\n'),
  });
});

test.for<readonly [string, Readonly<Record<string, string>>, string, string]>([
  ['the same version', {}, '0.1.0', 'not greater'],
  ['a lower version', {}, '0.0.9', 'not greater'],
  ['a version before a release', {}, '0.2.0-rc.1', 'no version'],
  ['a tag', {}, 'v0.2.0', 'no version'],
  ['a number with a leading zero', {}, '0.02.0', 'no version'],
  [
    'an empty section',
    { 'CHANGELOG.md': '## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- A.\n' },
    '0.2.0',
    'says nothing',
  ],
  ['no section', { 'CHANGELOG.md': '# Changelog\n' }, '0.2.0', 'says nothing'],
  ['places that disagree', { 'shared/core/tool.ts': "version: '0.0.1'" }, '0.2.0', 'not one: 0.1.0, 0.0.1'],
  ['a place without a version', { 'shared/core/tool.ts': '' }, '0.2.0', 'none in shared/core/tool.ts'],
])('%s is refused', ([, more, version, why]) => {
  expect(() => prepared(texts(more), version, '2026-11-23')).toThrow(why);
});

test('notes are what stands below the heading of a version', () => {
  expect(notesOf(texts(), '0.1.0')).toBe('- The first.');
  expect(() => notesOf(texts(), '0.1')).toThrow('nothing about 0.1');
});

test.for([
  ['1.2.3', '1.2.3', 0],
  ['1.10.0', '1.9.9', 1],
  ['0.9.0', '1.0.0', -1],
  ['1.0.9', '1.0.10', -1],
] as const)('%s and %s', ([one, other, order]) => {
  expect(Math.sign(compareVersions(one, other))).toBe(order);
});

test.for<readonly [string, readonly string[], string]>([
  ['v1.2.3', ['v1.2.3', 'v1.2.2', 'v1', 'v2.0.0', 'v0.9.9', 'v10.0.0', 'v1.9.0-rc'], 'v1'],
  ['v0.2.0', ['v0.2.0', ''], 'v0'],
  ['v1.9.0', ['v1.9.0', 'v1.10.0'], 'v1 stays: v1.10.0 is higher'],
  ['v1', [], '1 is no version'],
])('%s among %j', ([tag, tags, expected]) => {
  if (expected === 'v1' || expected === 'v0') expect(majorOf(tag, tags)).toBe(expected);
  else expect(() => majorOf(tag, tags)).toThrow(expected);
});

test('all places of this repository agree', () => {
  const root = new URL('../../../', import.meta.url);
  const own = new Map(versionedFiles.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
  expect(versionIn(own)).toMatch(/^\d+\.\d+\.\d+$/);
});
