import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/core/finding.ts';
import { annotate, placesOf } from '../../../shared/report/annotations.ts';
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
    (_, n) => ({ path: `f${n}`, code: 'unreadable', message: `m${n}`, line: null, hint: 'h' }) as const,
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
    const { annotations, overflow } = annotate(oneCheck({ findings }), context);
    expect(annotations.map(({ level }) => level).sort()).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(3).fill('notice'),
      ...Array<string>(10).fill('warning'),
    ]);
    expect(overflow.map(({ level }) => level)).toEqual([
      ...Array<string>(24).fill('error'),
      ...Array<string>(2).fill('warning'),
    ]);
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
    const { annotations, overflow } = annotate(oneCheck({ findings, unchecked: unreadable(1000) }), context);
    expect(annotations.map(({ title }) => title.split(':')[0])).toEqual([
      ...Array<string>(5).fill('Could not check'),
      ...Array<string>(5).fill('high'),
    ]);
    expect(overflow).toHaveLength(1010);
  });

  test('of a job with little room half is for findings too', () => {
    const findings = many(20, 'r/high', { severity: 'high' });
    const { annotations } = annotate(oneCheck({ findings, unchecked: unreadable(9) }), context, roomFor(4));
    expect(annotations.map(({ title }) => title.split(':')[0])).toEqual([
      'Could not check',
      'Could not check',
      'high',
      'high',
    ]);
  });

  test('one cause is one annotation, with its places', () => {
    const unchecked = unreadable(11).map((one) => ({ ...one, message: 'Nobody answers.' }));
    const { annotations, overflow } = annotate(oneCheck({ unchecked }), context);
    expect([annotations.length, overflow.length]).toEqual([1, 0]);
    expect(annotations[0]).toMatchObject({
      path: 'f0',
      message: 'f0, f1, f2 and 8 more: Nobody answers. h (unreadable)',
    });
  });

  test('without findings it takes all the room', () => {
    expect(annotate(oneCheck({ unchecked: unreadable(12) }), context).annotations).toHaveLength(10);
  });

  test('fixed and existing findings do not gate, so they are not shown', () => {
    const findings = [...many(2, 'r/x', { status: 'fixed' }), ...many(2, 'r/x', { status: 'existing' })];
    expect(annotate(oneCheck({ findings }), context)).toEqual({ annotations: [], overflow: [] });
    expect(annotate(oneCheck({ findings }, { scope: 'all' }), context).annotations).toHaveLength(2);
  });

  test('nothing is lost: what is shown and what is not make all', () => {
    const { annotations, overflow } = annotate(sample, context);
    expect(new Set([...annotations, ...overflow]).size).toBe(56);
  });
});

test.for([
  [40, 0, '30 of 70 shown as annotations; the rest is in the report file `report.json`.'],
  [40, 25, '30 of 70 shown here, 25 in the check run; the rest is in the report file `report.json`.'],
  [40, 40, '30 of 70 shown here, 40 in the check run.'],
  [0, 0, null],
] as const)('%d too many, %d in the check run: %s', ([over, posted, sentence]) => {
  const one = annotate(oneCheck({ findings: many(1, 'r/low') }), context).annotations;
  const times = (number: number) => Array.from({ length: number }, () => one).flat();
  expect(placesOf({ annotations: times(30), overflow: times(over) }, posted, context)).toBe(sentence);
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
