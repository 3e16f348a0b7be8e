import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../shared/report/annotations.ts';
import { checkRunSteps } from '../../../shared/report/check-run.ts';
import { foreign } from './gfm.ts';
import { hostile } from './hostile.ts';
import { context } from './sample.ts';

const note = (more: Partial<Annotation> = {}): Annotation => ({
  level: 'error',
  title: 'high: a title',
  message: 'A message.',
  path: 'a/b.txt',
  startLine: 3,
  endLine: 3,
  startColumn: 2,
  endColumn: 5,
  ...more,
});
const notes = (number: number, more: Partial<Annotation> = {}) =>
  Array.from({ length: number }, () => note(more));

describe('an annotation', () => {
  const place = { start_line: 3, end_line: 3 };
  const words = { annotation_level: 'failure', title: 'high: a title', message: 'A message.' };
  test.for<[string, Partial<Annotation>, object]>([
    ['on one line', {}, { path: 'a/b.txt', ...place, start_column: 2, end_column: 5, ...words }],
    ['on two', { endLine: 4, startColumn: 2 }, { path: 'a/b.txt', ...place, end_line: 4, ...words }],
    [
      'of a file as a whole',
      { startLine: null, endLine: null, startColumn: null },
      { path: 'a/b.txt', start_line: 1, end_line: 1, ...words },
    ],
    [
      'a warning',
      { level: 'warning', startColumn: null },
      { path: 'a/b.txt', ...place, ...words, annotation_level: 'warning' },
    ],
  ])('%s', ([, more, wanted]) => {
    expect(checkRunSteps([note(more)], context)[0]?.output.annotations).toEqual([wanted]);
  });

  test('is cut to what GitHub takes', () => {
    const [step] = checkRunSteps([note({ title: 't'.repeat(300), message: '漢'.repeat(40_000) })], context);
    const [one] = step?.output.annotations ?? [];
    expect(one?.title).toHaveLength(255);
    expect(Buffer.byteLength(one?.message ?? '')).toBeLessThan(64 * 1024);
  });

  test.for(['', 'folder/', 'a\nb', 'a\u202eb'])('at the path %j is listed on the page', (path) => {
    const [step] = checkRunSteps([note({ path })], context);
    expect([step?.output.annotations, step?.shown]).toEqual([[], 1]);
    expect(step?.output.text).toContain('A message.');
  });
});

test('batches of 50, a thousand at most; each page says what stands and what is left', () => {
  expect(checkRunSteps([], context)).toEqual([]);
  expect(checkRunSteps(notes(51), context).map(({ shown }) => shown)).toEqual([50, 51]);
  const steps = checkRunSteps([...notes(1_100), ...notes(3, { path: null })], context);
  expect(steps.map(({ output }) => output.annotations.length)).toEqual(Array<number>(20).fill(50));
  expect(steps.at(-1)?.shown).toBe(1_003);
  expect(steps.at(-1)?.output.summary).toMatch(/^These 1003 annotations.* 100 more are in the report file/);
});

test('a page is under its limit, and holds whole lines of nothing foreign', () => {
  const [step] = checkRunSteps(notes(5_000, { path: null, message: '漢'.repeat(300) }), context);
  expect(Buffer.byteLength(step?.output.text ?? '')).toBeLessThan(65_535);
  expect(step?.output.text?.endsWith('\n')).toBe(true);
  expect(step?.output.text?.split('\n')).toHaveLength((step?.shown ?? 0) + 1);
  fc.assert(
    fc.property(hostile, hostile, (title, message) => {
      const [one] = checkRunSteps([note({ path: null, title, message })], context);
      expect(foreign(one?.output.text ?? '')).toEqual([]);
      expect(foreign(one?.output.summary ?? '')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
