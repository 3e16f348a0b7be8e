import { describe, expect, it } from 'vitest';
import { attributesOf, loadAttributes } from '../../../shared/files/attributes.ts';
import type { FileSource } from '../../../shared/core/files.ts';
import { compilePattern } from '../../../shared/files/pattern.ts';
import { git, makeRepository } from './sandbox.ts';

const files: Record<string, string> = {
  '.gitattributes': [
    '# comment',
    '  indented linguist-vendored',
    'vendor/** linguist-vendored',
    'name linguist-vendored',
    '*.gen.js text linguist-generated=true eol=lf',
    'keep.gen.js -linguist-generated',
    'false.gen.js linguist-generated=false',
    'undone.gen.js !linguist-generated',
    'folder/ linguist-vendored',
    '"with space" linguist-vendored',
    '/top linguist-vendored',
    'last linguist-vendored',
    'last -linguist-vendored',
    '!negated linguist-vendored',
    'lib[0-9]/**/x.? linguist-vendored',
    'other text',
  ].join('\n'),
  'vendor/mine/.gitattributes': '* -linguist-vendored\r\n',
  'sub/.gitattributes': '/anchored linguist-vendored\r\nown/*.js linguist-vendored\r\n',
};

const paths = [
  ...['indented', 'vendor/a', 'vendor/b/c', 'vendor/mine/d', 'vendor/mine/e/f', 'name', 'x/name', 'name2/y'],
  ...['a.gen.js', 'x/y/b.gen.js', 'keep.gen.js', 'false.gen.js', 'undone.gen.js', 'folder/x', 'with space'],
  ...['top', 'x/top', 'last', 'negated', 'other', 'lib1/x.c', 'lib1/a/b/x.c', 'libx/x.c', 'lib1/x.cc'],
  ...['sub/anchored', 'sub/x/anchored', 'sub/own/a.js', 'sub/own/x/a.js', 'own/a.js', 'deep/name/y'],
];

describe('linguist attributes', () => {
  it('are read as git reads them', () => {
    const root = makeRepository(files);
    const attributes = attributesOf(new Map(Object.entries(files)));
    for (const path of paths) {
      const told = git(root, 'check-attr', 'linguist-vendored', 'linguist-generated', '--', path);
      const expected = /linguist-(vendored|generated): (set|true)/.exec(told)?.[1];
      expect([path, attributes(path)]).toEqual([path, expected && `linguist-${expected} in .gitattributes`]);
    }
  });

  it('are read up to a limit for each file and for all together', async () => {
    const read: string[] = [];
    const line = '* linguist-vendored\n';
    const source: FileSource = {
      list: () => {
        const entries = Array.from({ length: 40 }, (_, index) => ({ path: `d${index}/.gitattributes` }));
        return Promise.resolve({ entries, excluded: [] });
      },
      async *read(entries) {
        for (const entry of entries) {
          await Promise.resolve();
          const size = (entry.path.startsWith('d0/') ? 257 : 256) * 1024;
          yield { entry, file: { path: entry.path, text: line, size, blob: '' } };
        }
      },
    };
    const attributes = await loadAttributes(source);
    for (let index = 0; index < 40; index++)
      if (attributes(`d${index}/a`) !== undefined) read.push(`d${index}`);
    expect([read.length, read[0]]).toEqual([16, 'd1']);
  });

  it('without a file say nothing', () => {
    expect(attributesOf(new Map())('vendor/a')).toBeUndefined();
  });
});

describe('patterns', () => {
  const rows: [pattern: string, yes: string[], no: string[]][] = [
    ['*', ['a', 'a/b'], []],
    ['a*b', ['ab', 'axxb', 'x/aab'], ['abc', 'a/b']],
    ['*a*b*', ['xaxbx', 'ab'], ['ba']],
    ['?', ['a', 'é'], ['', 'ab']],
    ['a/*', ['a/b'], ['a/b/c', 'x/a/b']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'ab/c']],
    ['**/a', ['a', 'x/a', 'x/y/a'], ['xa']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab']],
    ['a/**/b/**/c', ['a/b/c', 'a/1/b/2/c', 'a/b/b/c'], ['a/c']],
    ['**', ['a', 'a/b'], []],
    ['[a-c]x', ['ax', 'cx'], ['dx', '-x']],
    ['[!a-c]x', ['dx'], ['ax']],
    ['[]x]', [']', 'x'], ['a']],
    ['[a', [], ['a', '[a']],
    ['\\*', ['*'], ['a']],
    ['/a', ['a'], ['x/a']],
  ];
  it.each(rows)('%s', (pattern, yes, no) => {
    const matches = compilePattern(pattern);
    expect(yes.filter((path) => matches?.(path) !== true)).toEqual([]);
    expect(no.filter((path) => matches?.(path) === true)).toEqual([]);
  });

  it.each(['', '!a', 'a/'])('%j can match no file', (pattern) => {
    expect(compilePattern(pattern)).toBeUndefined();
  });

  it('many stars end in time', () => {
    const matches = compilePattern(`${'*a'.repeat(2000)}b`);
    expect(matches?.('a'.repeat(4000))).toBe(false);
  });
});
