import { expect, test } from 'vitest';
import { mergeComment } from '../../../shared/report/comment/merge.ts';
import { sectionsOf } from '../../../shared/report/comment/sections.ts';
import { toSummary } from '../../../shared/report/summary.ts';
import { toTerminal } from '../../../shared/report/terminal.ts';
import { listing } from '../../../shared/report/listing.ts';
import type { CheckResult } from '../../../shared/core/result.ts';
import { inRunner, place } from './comment/jobs.ts';
import { clean, context, finding, oneCheck, runOf } from './sample.ts';
import { rules } from './sample-rules.ts';

const check = (id: string, more: Partial<CheckResult>): CheckResult => {
  const [one] = clean.result.checks;
  if (one === undefined) throw new Error('There is no check.');
  return { ...one, id, ...more };
};

test('all surfaces have the checks in one order: what gates, then the worst', () => {
  const run = runOf({
    outcome: 2,
    checks: [
      check('calm', {}),
      check('old', { findings: [finding('old/x', null, { severity: 'critical', status: 'existing' })] }),
      check('high', { outcome: 1, findings: [finding('high/x', null, { severity: 'high' })] }),
      check('medium', { findings: [finding('medium/x', null, { severity: 'medium' })] }),
      check('critical', { outcome: 1, findings: [finding('critical/x', null, { severity: 'critical' })] }),
      check('blind', { outcome: 2, errors: [{ code: 'x', message: 'm', hint: '' }] }),
    ],
  });
  const order = ['blind', 'critical', 'high', 'medium', 'calm', 'old'];
  const rows = (page: string) => [...page.matchAll(/^\| \S+ `([a-z]+)` \|/gm)].map(([, id]) => id);
  expect(rows(toSummary(run, context))).toEqual(order);
  expect(rows(mergeComment([], sectionsOf(run, inRunner, place())))).toEqual(order);
  const lines = [...toTerminal(run, context).matchAll(/^([a-z]+) +12 files/gm)].map(([, id]) => id);
  expect(lines).toEqual(order);
});

test('no rule comes before a more severe one', () => {
  const [first, second] = rules;
  const leading = {
    ...context,
    rule: (id: string) => (id === first?.id ? second : { ...second, leads: true }),
  } as never;
  const findings = [
    finding('a/leads', null, { severity: 'low' }),
    finding(first?.id ?? '', null, { severity: 'critical' }),
  ];
  const text = toTerminal(oneCheck({ findings }), leading);
  expect(text.indexOf(first?.id ?? '')).toBeLessThan(text.indexOf('a/leads'));
});

test('the listing is by severity over all checks, what is fixed last', () => {
  const checks = [
    check('a', {
      findings: [finding('a/low', null), finding('a/fixed', null, { severity: 'critical', status: 'fixed' })],
    }),
    check('b', { findings: [finding('b/high', null, { severity: 'high' })], suppressed: [] }),
  ];
  const suppressed = [
    {
      finding: finding('c/x', null),
      by: 'inline',
      reason: null,
      until: null,
      source: 'x',
      proposed: false,
    } as const,
  ];
  const text = listing(runOf({ checks: [...checks, check('c', { suppressed })] }), context)?.text ?? '';
  expect([...text.matchAll(/(\w\/\w+)/g)].map(([id]) => id)).toEqual(['b/high', 'a/low', 'a/fixed', 'c/x']);
});

test('severities count what is new; what stood before has a column of its own', () => {
  const findings = [
    finding('a/x', null, { severity: 'high' }),
    finding('a/y', null, { severity: 'high', status: 'existing' }),
    finding('a/z', null, { severity: 'medium', status: 'existing' }),
  ];
  const page = toSummary(oneCheck({ findings, filesChecked: 1 }), context);
  expect(page).toContain('| check | new | 🔴 | existing | files |');
  expect(page).toContain('| 1 | 1 | 2 | 1 |');
  expect(page).not.toContain('mermaid');
  const all = toSummary(oneCheck({ findings, filesChecked: 1 }, { scope: 'all' }), context);
  expect(all).toContain('| check | new | 🔴 | 🟡 | existing | files |');
  expect(all).toContain('| 1 | 2 | 1 | 2 | 1 |');
});

test('notes stand behind the findings', () => {
  const page = toSummary(oneCheck({ findings: [finding('a/x', null)], notes: ['A note.'] }), context);
  expect(page.indexOf('A note.')).toBeGreaterThan(page.indexOf('a/x'));
});

test('of what stood before the terminal names the worst, whichever check found it', () => {
  const old = (severity: 'critical' | 'low', at: number) =>
    finding(`${severity}/x`, null, { severity, status: 'existing', message: `${severity} ${at}` });
  const run = runOf({
    checks: [
      check('first', { findings: Array.from({ length: 6 }, (_, at) => old('low', at)) }),
      check('second', { findings: [old('critical', 0)] }),
    ],
  });
  const [, rows = ''] = toTerminal(run, context).split('not gating: 7\n');
  expect(rows).toMatch(/^ {2}critical {2}/u);
});
