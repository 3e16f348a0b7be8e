import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit, Finding, Fix } from '../../../shared/core/finding.ts';
import { applyEdits } from '../../../shared/core/fixes.ts';
import { lineChange, openLines } from '../../../shared/report/suggestion-lines.ts';
import { type ChangedFile, inDiff, suggestionsOf } from '../../../shared/report/suggestion.ts';
import { applied, blobOf, blockOf, runOver } from './applied.ts';
import { foreign, parse } from './gfm.ts';
import { hostile } from './hostile.ts';
import { context, finding } from './sample.ts';

const edit = (offset: number, length: number, text: string, path = 'a'): Edit => ({
  path,
  offset,
  length,
  text,
});

describe('lines of edits', () => {
  const text = 'one\ntwo\nthree\nfour\n';
  test.for<[string, string, readonly Edit[], [number, number, readonly string[]] | undefined]>([
    ['a word', text, [edit(4, 3, '2')], [2, 2, ['2']]],
    ['a line more', text, [edit(7, 0, '\nmore')], [2, 2, ['two', 'more']]],
    ['a line at the top', text, [edit(0, 0, 'zero\n')], [1, 1, ['zero', 'one']]],
    ['a line at the end', text, [edit(19, 0, 'five\n')], [4, 4, ['four', 'five']]],
    ['two words, out of order', text, [edit(14, 4, '4'), edit(4, 3, '2')], [2, 4, ['2', 'three', '4']]],
    ['a line less', text, [edit(4, 4, '')], [1, 2, ['one']]],
    ['the first line less', text, [edit(0, 4, '')], [1, 2, ['two']]],
    ['two lines joined', text, [edit(7, 1, ' ')], [2, 3, ['two three']]],
    ['a line made empty', text, [edit(4, 3, '')], [1, 2, ['one', '']]],
    ['nothing', text, [edit(4, 3, 'two')], undefined],
    ['everything', text, [edit(0, text.length, '')], undefined],
    ['beyond the end', text, [edit(99, 1, '')], undefined],
    ['no last line feed', 'one\ntwo', [edit(4, 3, '2')], undefined],
    ['the last line feed taken', text, [edit(18, 1, '')], undefined],
    ['far down', `${'x\n'.repeat(50)}${text}`, [edit(104, 3, '2')], [52, 52, ['2']]],
    ['far apart', `${text}${'x\n'.repeat(40)}y\n`, [edit(0, 3, '1'), edit(99, 1, 'z')], undefined],
  ])('%s', ([, given, edits, wanted]) => {
    const change = lineChange(given, edits);
    expect(change && [change.startLine, change.endLine, change.lines]).toEqual(wanted);
    if (change)
      expect(applied(given, change)).toBe(
        applyEdits(
          given,
          [...edits].sort((a, b) => a.offset - b.offset),
        ),
      );
  });

  test('of any text and edits make the same file as the edits', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '\n', '\n', '`', '\t', '😀', 'long line'), {
      maxLength: 40,
    });
    let made = 0;
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(20), fc.nat(5), words), { minLength: 1, maxLength: 2 }),
        (pieces, raw) => {
          const given = `${pieces.join('')}\n`;
          const edits = raw.map(([offset, length, put]) => edit(offset, length, put.slice(0, 4).join('')));
          const change = lineChange(given, edits);
          if (change === undefined) return;
          made += 1;
          expect(change.lines.length).toBeGreaterThan(0);
          expect(change.startLine).toBeLessThanOrEqual(change.endLine);
          const sorted = [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length);
          expect(applied(given, change)).toBe(applyEdits(given, sorted));
        },
      ),
      { numRuns: 3_000 },
    );
    expect(made).toBeGreaterThan(300);
  });
});

test.for<[string, string, readonly [number, number][]]>([
  ['nothing', '', []],
  ['added and kept', '@@ -1,2 +1,3 @@\n a\n+b\n c', [[1, 3]]],
  [
    'taken out between',
    '@@ -1,3 +4,3 @@ x\n a\n-b\n+B\n c',
    [
      [4, 4],
      [5, 6],
    ],
  ],
  [
    'two hunks',
    '@@ -1 +1 @@\n-a\n+A\n@@ -9,0 +10,2 @@\n+b\n+c',
    [
      [1, 1],
      [10, 11],
    ],
  ],
  ['a head among the text', '@@ -1,2 +1,2 @@\n @@ -5 +50 @@\n+@@ -5 +50 @@', [[1, 2]]],
  ['no end of line at the end', '@@ -1 +1,2 @@\n a\n\\ No newline at end of file\n+b', [[1, 2]]],
  ['no hunk', ' a\n+b', []],
])('lines in one piece of a diff: %s', ([, patch, wanted]) => {
  expect(openLines(patch).map(({ first, last }) => [first, last])).toEqual(wanted);
});

const text = 'FROM node:20\nUSER root\nCMD ["a"]\nEXPOSE 22\n';
const fixOf = (edits: readonly Edit[], mode: Fix['mode'] = 'fix', title = 'Use another user'): Fix => ({
  title,
  mode,
  edits,
});
const rootFix = fixOf([edit(18, 4, '1000')]);
const rooted = (more: Partial<Finding> = {}): Finding =>
  finding(
    'dockerfile-lint/last-user-root',
    { path: 'a', startLine: 2, startColumn: 1, endLine: 2, endColumn: 10 },
    { message: 'The last `USER` is root.', fixes: [rootFix], ...more },
  );

describe('what is suggested', () => {
  test('says rule, message, advice and what to do, and holds the lines', () => {
    const [one] = suggestionsOf(runOver({ a: text }, [rooted()]), context);
    expect(one).toMatchObject({ path: 'a', startLine: 2, endLine: 2 });
    expect(one?.body.split('\n\n')).toEqual([
      one?.marker,
      '🔴 **high · The container runs as root** [`dockerfile-lint/last-user-root`](https://portcullis.example/rules/dockerfile-lint/last-user-root)',
      'The last `USER` is root. End the last stage with `USER` and a numeric id other than 0.',
      'Use another user.',
      '```suggestion\nUSER 1000\n```',
    ]);
    const [other] = suggestionsOf(
      runOver({ a: text }, [rooted({ fixes: [fixOf(rootFix.edits, 'suggest')] })]),
      context,
    );
    expect(other?.body).toContain('Use another user. Look at it before you apply it.');
  });

  test('the safest fix of a finding that can be one', () => {
    const fixes = [
      fixOf([edit(18, 4, 'update')], 'update'),
      fixOf([edit(18, 4, 'suggest')], 'suggest'),
      fixOf([edit(18, 4, 'two'), edit(0, 1, 'f', 'b')]),
      fixOf([edit(18, 4, 'fix')]),
    ];
    const [one] = suggestionsOf(runOver({ a: text, b: text }, [rooted({ fixes })]), context);
    expect(one?.lines).toEqual(['USER fix']);
  });

  test('the worst finding first', () => {
    const findings = [
      rooted({ severity: 'low', fingerprint: 'x' }),
      rooted({ severity: 'critical', fingerprint: 'y' }),
    ];
    expect(
      suggestionsOf(runOver({ a: text }, findings), context).map(
        ({ body }) => /(?:low|critical)/.exec(body)?.[0],
      ),
    ).toEqual(['critical', 'low']);
  });

  test('in a file that holds a secret elsewhere', () => {
    const run = { ...runOver({ a: text }, [rooted()]), starred: () => new Set([1, 3]) };
    expect(suggestionsOf(run, context)).toMatchObject([{ startLine: 2, endLine: 2 }]);
  });

  const nothing: readonly [string, ReturnType<typeof runOver>][] = [
    ['an older finding', runOver({ a: text }, [rooted({ status: 'existing' })])],
    ['nothing to compare with', runOver({ a: text }, [rooted({ status: 'unknown' })])],
    ['an update', runOver({ a: text }, [rooted({ fixes: [fixOf(rootFix.edits, 'update')] })])],
    [
      'two files',
      runOver({ a: text, b: text }, [rooted({ fixes: [fixOf([...rootFix.edits, edit(0, 1, 'f', 'b')])] })]),
    ],
    [
      'CR LF',
      runOver({ a: text.replaceAll('\n', '\r\n') }, [rooted({ fixes: [fixOf([edit(19, 4, '1')])] })]),
    ],
    ['no text', runOver({ b: text }, [rooted()])],
    [
      'a line in which something is starred out',
      { ...runOver({ a: text }, [rooted()]), starred: () => new Set([2]) },
    ],
    [
      'a change of several lines of which one is starred',
      {
        ...runOver({ a: text }, [rooted({ fixes: [fixOf([edit(0, 4, 'from'), edit(18, 4, '1000')])] })]),
        starred: () => new Set([1]),
      },
    ],
    ['bytes that were not checked', { ...runOver({ a: text }, [rooted()]), starred: () => undefined }],
    ['a secret in the line', { ...runOver({ a: text }, [rooted()]), secrets: new Set(['USER ro']) }],
    [
      'what turns the writing',
      runOver({ a: text.replace('root', 'r\u202et') }, [rooted({ fixes: [fixOf([edit(18, 3, '1')])] })]),
    ],
    [
      'a control character put in',
      runOver({ a: text }, [rooted({ fixes: [fixOf([edit(18, 4, '\u001b[2J')])] })]),
    ],
  ];
  test.for(nothing)('not for %s', ([, run]) => {
    expect(suggestionsOf(run, context)).toEqual([]);
  });

  test('with no word that is not ours, and the very lines come out of it', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, message, put) => {
        const line = put.replace(/[\r\n]/g, '');
        const fixes = [fixOf([edit(18, 4, line, path)], 'fix', message)];
        const region = { path, startLine: 2, startColumn: 1, endLine: 2, endColumn: 2 };
        const run = runOver({ [path]: text }, [rooted({ message, region, fixes })]);
        for (const { body, marker, lines } of suggestionsOf(run, context)) {
          const strange = foreign(body).filter(({ value }) => value !== marker);
          expect(strange.filter(({ type }) => type !== 'code')).toEqual([]);
          expect(parse(body).filter(({ type }) => type === 'code')).toMatchObject([
            { lang: 'suggestion', value: lines.join('\n') },
          ]);
          expect(blockOf(body)).toEqual(lines);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what stands in the diff', () => {
  const patch = '@@ -1,2 +1,3 @@\n FROM node:20\n+USER root\n CMD ["a"]';
  const file: ChangedFile = { path: 'a', blob: blobOf(text), patch };
  const run = runOver({ a: text }, [
    rooted({ fingerprint: '1' }),
    rooted({
      fingerprint: '2',
      severity: 'critical',
      fixes: [fixOf([edit(18, 4, '2000'), edit(28, 1, 'b')])],
    }),
    rooted({ fingerprint: '3', fixes: [fixOf([edit(41, 1, '3')])] }),
  ]);
  const all = suggestionsOf(run, context);

  test.for<[string, readonly ChangedFile[], readonly string[]]>([
    ['of two on one line the worse', [file], ['2-3']],
    ['another blob at the head', [{ ...file, blob: blobOf('') }], []],
    ['another file', [{ ...file, path: 'b' }], []],
    ['fewer lines', [{ ...file, patch: '@@ -1 +1,2 @@\n FROM node:20\n+USER root' }], ['2-2']],
    [
      'a line taken out between',
      [{ ...file, patch: '@@ -1,2 +1,3 @@\n+FROM\n+USER root\n-x\n CMD ["a"]' }],
      ['2-2'],
    ],
    ['the whole file', [{ ...file, patch: '@@ -0,0 +1,4 @@\n+1\n+2\n+3\n+4' }], ['2-3', '4-4']],
  ])('%s', ([, files, wanted]) => {
    expect(inDiff(all, files, run).map(({ startLine, endLine }) => `${startLine}-${endLine}`)).toEqual(
      wanted,
    );
  });
});
