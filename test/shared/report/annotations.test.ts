import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/core/finding.ts';
import { annotate, toCommand } from '../../../shared/report/annotations.ts';
import { context, finding, oneCheck, sample } from './sample.ts';

const at = (path: string, startLine = 1, endLine = startLine, endColumn = 5) => ({
  path,
  startLine,
  startColumn: 3,
  endLine,
  endColumn,
});
const many = (number: number, ruleId: string, more: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: number }, (_, line) => finding(ruleId, at('a', line + 1), more));
const unreadable = (number: number) =>
  Array.from(
    { length: number },
    (_, n) => ({ path: `f${n}`, code: 'unreadable', message: 'm', line: null, hint: 'h' }) as const,
  );

const budget = { error: 10, warning: 10, notice: 10, total: 50 };
const roomFor = (total: number) => ({ ...budget, total });

describe('choice', () => {
  test('keeps to the budget, counts the rest and says where it is', () => {
    const findings = [
      ...many(34, 'r/high', { severity: 'high' }),
      ...many(12, 'r/medium', { severity: 'medium' }),
      ...many(3, 'r/low'),
    ];
    const { annotations, left, sentence } = annotate(oneCheck({ findings }), context);
    expect(annotations.map(({ level }) => level).sort()).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(3).fill('notice'),
      ...Array<string>(10).fill('warning'),
    ]);
    expect(left).toEqual({ error: 24, warning: 2, notice: 0 });
    expect(sentence).toBe('23 of 49 shown as annotations; the rest is in the report file `report.json`.');
  });

  test('worst first when the job has little room left', () => {
    const findings = [
      ...many(9, 'r/high', { severity: 'high' }),
      ...many(3, 'r/critical', { severity: 'critical' }),
    ];
    const { annotations } = annotate(oneCheck({ findings }), context, roomFor(4));
    expect(annotations.map(({ title }) => title.split(':')[0])).toEqual([
      'critical',
      'critical',
      'critical',
      'high',
    ]);
  });

  test('spreads over rules, and within a rule over files', () => {
    const findings = [...many(5, 'r/x'), finding('r/x', at('b')), ...many(2, 'r/y')];
    const { annotations } = annotate(oneCheck({ findings }), context, roomFor(4));
    expect(annotations.map(({ title, path, startLine }) => `${title} ${path}:${startLine}`)).toEqual([
      'low: r/x a:1',
      'low: r/y a:1',
      'low: r/x b:1',
      'low: r/y a:2',
    ]);
  });

  test('what could not be checked comes first, and leaves room for findings', () => {
    const findings = many(20, 'r/high', { severity: 'high' });
    const { annotations, left } = annotate(oneCheck({ findings, unchecked: unreadable(1000) }), context);
    expect(annotations.map(({ title }) => title.split(':')[0])).toEqual([
      ...Array<string>(5).fill('Could not check'),
      ...Array<string>(5).fill('high'),
    ]);
    expect(left.error).toBe(1010);
  });

  test('without findings it takes all the room', () => {
    expect(annotate(oneCheck({ unchecked: unreadable(12) }), context).annotations).toHaveLength(10);
  });

  test('fixed and existing findings do not gate, so they are not shown', () => {
    const findings = [...many(2, 'r/x', { status: 'fixed' }), ...many(2, 'r/x', { status: 'existing' })];
    expect(annotate(oneCheck({ findings }), context)).toMatchObject({ annotations: [], sentence: null });
    expect(annotate(oneCheck({ findings }, { scope: 'all' }), context).annotations).toHaveLength(2);
  });

  test('nothing is lost: shown and left make all', () => {
    const { annotations, left } = annotate(sample, context);
    expect(annotations.length + left.error + left.warning + left.notice).toBe(56);
  });
});

test.for([
  ['one line', at('a', 2), { startLine: 2, endLine: 2, startColumn: 3, endColumn: 4 }],
  ['two lines', at('a', 2, 3), { startLine: 2, endLine: 3, startColumn: null, endColumn: null }],
  ['up to the next line', at('a', 2, 3, 1), { startLine: 2, endLine: 2, startColumn: null }],
  ['nowhere', null, { path: null, startLine: null, startColumn: null }],
] as const)('place: %s', ([, region, place]) => {
  expect(annotate(oneCheck({ findings: [finding('r/x', region)] }), context).annotations[0]).toMatchObject(
    place,
  );
});

test('a command escapes what would end it', () => {
  const place = { path: 'a,b:c', startLine: 1, endLine: 1, startColumn: null, endColumn: null };
  expect(toCommand({ level: 'warning', title: 'x::y', message: '1\n::error::2', ...place })).toBe(
    '::warning file=a%2Cb%3Ac,line=1,endLine=1,title=x%3A%3Ay::1%0A::error::2',
  );
});
