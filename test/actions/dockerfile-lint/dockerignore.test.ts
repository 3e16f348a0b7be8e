import { describe, expect, test } from 'vitest';
import { cleanPath, readDockerignore } from '../../../actions/dockerfile-lint/dockerignore.ts';
import { pathTest } from '../../../actions/dockerfile-lint/ignore-pattern.ts';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { copyIgnoredFile } from '../../../actions/dockerfile-lint/rules/copy-ignored-file.ts';
import { scanText } from '../../scan-text.ts';

test.each([
  ['a', ['a'], ['b', 'a/b', 'ab']],
  ['a.b', ['a.b'], ['axb']],
  ['*', ['a', '.a', ''], ['a/b']],
  ['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx']],
  ['a/*/c', ['a/b/c', 'a//c'], ['a/c', 'a/b/b/c']],
  ['a?c', ['abc', 'a😀c'], ['ac', 'a/c']],
  ['**', ['a', 'a/b'], []],
  ['**/a', ['a', 'b/a', 'b/c/a'], ['ba', 'a/b']],
  ['**a', ['a', 'ba', 'b/ca'], ['ab']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'ab/c']],
  ['a**', ['a', 'ab', 'a/b'], ['b']],
  ['a/**/b', ['a/b', 'a/c/b', 'a/c/d/b'], ['ab', 'a/cb']],
  ['**/*.log', ['x.log', 'a/x.log', 'a/b/.log'], ['a/x.logs']],
  ['**/a/**', ['a/b', 'c/a/b', 'a/'], ['a', 'ca/b']],
  ['*/**', ['a/b', 'a/b/c'], ['a']],
  ['[a-c]x', ['ax', 'cx'], ['dx', 'x']],
  ['[^a]x', ['bx'], ['ax']],
  ['\\*a', ['*a'], ['ba']],
  ['a]', ['a]'], ['a']],
  ['a+(b)|$', ['a+(b)|$'], ['aab']],
])('%s', (pattern, inside, outside) => {
  const found = pathTest(pattern);
  expect(inside.filter((path) => found?.matches(path) !== true)).toEqual([]);
  expect(outside.filter((path) => found?.matches(path) !== false)).toEqual([]);
});

test.each(['[a', '[]', '[]a]', 'a\\', '[b-a]', '[-a]', '[*]', '\\d', 'a'.repeat(1025)])(
  '%.20s is no pattern',
  (pattern) => expect(pathTest(pattern)).toBeUndefined(),
);

test('a pattern of many stars costs no more than its length says', () => {
  const found = pathTest(`${'**/*a'.repeat(100)}b`);
  expect(found?.matches('a/'.repeat(500))).toBe(false);
});

test.each([
  ['a', 'a'],
  ['./a//b/', 'a/b'],
  ['/a/../b', '/b'],
  ['/../a', '/a'],
  ['../a/..', '..'],
  ['a/..', '.'],
  ['', '.'],
  ['/', '/'],
])('clean %s', (path, clean) => expect(cleanPath(path)).toBe(clean));

const read = (text: string) => readDockerignore({ path: '.dockerignore', text, size: text.length, blob: '' });

test('reads lines as Docker does', () => {
  const { doc } = read('\ufeff# no\n  /a/./b/ \r\n\n #c\n!  d\n!\n/\n[x\n');
  expect(doc?.patterns.map(({ text, isException }) => [text, isException])).toEqual([
    ['a/b', false],
    ['#c', false],
    ['d', true],
    ['.', true],
    ['/', false],
  ]);
  expect(doc?.patterns[0]?.region).toEqual({
    path: '.dockerignore',
    startLine: 2,
    startColumn: 3,
    endLine: 2,
    endColumn: 10,
  });
});

test('too many patterns are told', () => {
  expect(read('a\n'.repeat(10_001)).problems?.map(({ code }) => code)).toEqual(['limit']);
  expect(read('a\n'.repeat(10_000)).problems).toBeUndefined();
});

test.each(dockerfileLint.rules.map((rule) => [rule.id, rule] as const))('%s finds nothing in it', (_, rule) =>
  expect(scanText(dockerfileLint, rule, { path: '.dockerignore', text: 'USER root\n' }).reports).toEqual([]),
);

describe('copy-ignored-file', () => {
  const found = (copy: string, ignore: string, path = 'Dockerfile') =>
    scanText(dockerfileLint, copyIgnoredFile, {
      path,
      text: `FROM debian:12\n${copy}\n`,
      beside: { '.dockerignore': ignore },
    }).reports.map(({ message }) => message);

  test.each([
    ['COPY a/b/c /', 'a', 1],
    ['COPY /a /', 'a', 1],
    ['COPY ../a /', 'a', 1],
    ['COPY a b a /', 'a', 2],
    ['COPY ["a", "b"]', 'a', 1],
    ['COPY "a" /', 'a', 1],
    ['ENV D=a\nCOPY $D/b /', 'a/b', 1],
    ['COPY *.md /', '*.md', 1],
    ['COPY . /', '**/*', 1],
    ['COPY . /', 'a', 0],
    ['COPY / /', '*.md', 0],
    ['COPY b a', 'a', 0],
    ['COPY A /', 'a', 0],
    ['COPY --from=x a /', 'a', 0],
    ['COPY $NOBODY_KNOWS/a /', '**/a', 0],
    ['ADD git@code.example:a /', '**', 0],
    ['ONBUILD COPY a /', 'a', 0],
    ['COPY a /', 'a\n!a/b', 0],
    ['COPY a /', '# a', 0],
  ])('%s with %j: %i', (copy, ignore, count) => expect(found(copy, ignore)).toHaveLength(count));

  test('where a run takes no more steps, that is told once a file', () => {
    const ignore = `${`${'a*'.repeat(400)}b\n`.repeat(300)}c\n`;
    const copies = Array.from({ length: 3 }, (_, at) => `COPY ${'a'.repeat(150)}${at} c /`).join('\n');
    const { reports } = scanText(dockerfileLint, copyIgnoredFile, {
      text: `FROM debian:12\nCOPY c /\n${copies}\n`,
      beside: { '.dockerignore': ignore },
    });
    expect(reports.map(({ region, severity }) => [region?.startLine, severity])).toEqual([
      [2, undefined],
      [3, 'info'],
    ]);
  });

  test('shows the pattern', () => {
    const { reports } = scanText(dockerfileLint, copyIgnoredFile, {
      text: 'FROM debian:12\nCOPY src/a.log /\n',
      beside: { '.dockerignore': 'b\n**/*.log\n' },
    });
    expect(reports).toMatchObject([
      {
        message: '`src/a.log` does not reach the build: `**/*.log` in .dockerignore leaves it out.',
        region: { path: 'Dockerfile', startLine: 2, startColumn: 6, endColumn: 15 },
        related: [{ region: { path: '.dockerignore', startLine: 2, startColumn: 1, endColumn: 9 } }],
      },
    ]);
  });
});
