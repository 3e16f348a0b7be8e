import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../../shared/files/diff.ts';
import { splice, type Splice } from '../../../shared/files/splice.ts';
import { git, makeFolder, makeRepository } from './sandbox.ts';

const twelve = Array.from({ length: 12 }, (_, at) => `${at + 1}\n`).join('');
const at = (text: string, from: string, to: string): Splice => {
  const start = text.indexOf(from);
  return { start, end: start + from.length, bytes: Buffer.from(to) };
};
const diff = (text: string, ...splices: Splice[]): string =>
  unifiedDiff('a', Buffer.from(text), splices).toString().split('\n').slice(3).join('\n');

describe('hunks', () => {
  test('three lines around a change', () => {
    expect(diff(twelve, at(twelve, '6', 'six'))).toBe('@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+six\n 7\n 8\n 9\n');
  });

  test('near changes share a hunk; lines below count from the grown file', () => {
    const text = twelve + twelve;
    const last = { ...at(text, '12\n', ''), start: text.lastIndexOf('12\n'), end: text.length };
    expect(diff(text, at(text, '1', '0\n1'), at(text, '5', 'five'), last)).toBe(
      '@@ -1,8 +1,9 @@\n+0\n 1\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -21,4 +22,3 @@\n 9\n 10\n 11\n-12\n',
    );
  });

  test('a last line without its end says so', () => {
    expect(diff('a\nb', at('a\nb', 'b', 'c'))).toBe(
      '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
    );
  });

  test('an edit that changes nothing is no change', () => {
    expect(unifiedDiff('a', Buffer.from(twelve), [at(twelve, '6', '6')])).toHaveLength(0);
  });
});

test.for([
  ['plain/name.yml', 'a/plain/name.yml'],
  ['with blank', 'a/with blank'],
  ['tab\there', '"a/tab\\there"'],
  ['line\nend', '"a/line\\nend"'],
  ['quote"back\\slash', '"a/quote\\"back\\\\slash"'],
  ['é', '"a/\\303\\251"'],
  ['\u001b[31m', '"a/\\033[31m"'],
] as const)('the name %j is written as git writes it', ([name, written]) => {
  const [heading = ''] = unifiedDiff(name, Buffer.from('a'), [at('a', 'a', 'b')])
    .toString()
    .split('\n');
  expect(heading).toBe(`diff --git ${written} ${written.replace('a/', 'b/')}`);
});

test('git apply makes of every file what the splices make of it', () => {
  const part = fc.constantFrom(
    'a',
    'b\n',
    '\r\n',
    '\n',
    '\n\n\n\n',
    ' \t',
    '\0',
    '\ufeff',
    '漢',
    '-- ',
    '+',
    '@@ -1 +1 @@\n',
    '\\ No\n',
  );
  const bytes = fc.array(part, { minLength: 1, maxLength: 40 }).map((parts) => Buffer.from(parts.join('')));
  const places = fc.array(fc.tuple(fc.nat(60), fc.nat(12), fc.array(part, { maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  });
  const files = fc
    .sample(fc.tuple(bytes, places), { numRuns: 150, seed: 20260 })
    .map(([before, all], index) => {
      let done = 0;
      const splices = all.map(([skip, length, put]): Splice => {
        const start = Math.min(done + skip, before.length);
        const end = Math.min(start + length, before.length);
        done = end;
        return { start, end, bytes: Buffer.from(put.join('')) };
      });
      const folder = ['plain', 'with blank ', 'é\t"\\', '\u001b[31m\n'][index % 4] ?? '';
      return { path: `${folder}/${index}`, before, splices, after: splice(before, splices) };
    });
  const root = makeRepository(Object.fromEntries(files.map(({ path, before }) => [path, before])));
  const diffs = files.map(({ path, before, splices }) => unifiedDiff(path, before, splices));
  const patch = join(makeFolder({ patch: Buffer.concat(diffs) }), 'patch');
  git(root, 'apply', '--whitespace=nowarn', patch);
  for (const { path, after } of files) expect(readFileSync(join(root, path))).toEqual(after);
  expect(diffs.filter(({ length }) => length > 0).length).toBeGreaterThan(100);
});
