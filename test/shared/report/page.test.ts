import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../shared/core/finding.ts';
import { toHtml } from '../../../shared/report/html/report.ts';
import { toSummary } from '../../../shared/report/summary.ts';
import { toTerminal } from '../../../shared/report/terminal.ts';
import { foreign, parse } from './gfm.ts';
import { hostile } from './hostile.ts';
import { clean, context, empty, finding, oneCheck, sample } from './sample.ts';

vi.setConfig({ testTimeout: 120_000 });

const summary = toSummary(sample, context);

describe('summary', () => {
  test('headings: the verdict, what the change proposes, what went wrong, then the checks', () => {
    expect(summary.match(/^#+ .*$/gm)).toEqual([
      '## ⛔ Portcullis: incomplete',
      '#### ⚠️ This change brings in an ignore',
      '#### ⛔ Errors (1)',
      '#### ⛔ Could not check (1)',
      '### dockerfile-lint',
      '### image-pin-check',
    ]);
  });

  test('the table counts what the JSON report holds', () => {
    expect(summary).toContain(
      '| check | new | 🟣 | 🔴 | 🟡 | ⚪ | existing | fixed | suppressed | unchecked | files |',
    );
    expect(summary).toContain('| ⛔ `dockerfile-lint` | 4 | 1 | 1 | 2 | · | 1 | 1 | 3 | 1 | 12 |');
    expect(summary).toContain('| ❌ `image-pin-check` | 50 | · | 1 | 48 | 1 | · | · | · | · | 31 |');
  });

  test('findings link to their lines in the head, fixed ones in the base', () => {
    const blob = 'https://github.example/o/r/blob';
    expect(summary).toContain(
      `[\`docker/api/Dockerfile:5\`](${blob}/${'a'.repeat(40)}/docker/api/Dockerfile#L5-L8)`,
    );
    expect(summary).toContain(`[\`old/Dockerfile:10\`](${blob}/${'b'.repeat(40)}/old/Dockerfile#L10)`);
  });

  test('what a file says in the same words on several lines is one row, and counts for each', () => {
    const row = summary.split('\n').find((line) => line.includes('charts/part-1/values.yaml:2`]'));
    expect(row?.match(/\[`:\d+`\]/g)).toEqual(['[`:7`]', '[`:12`]', '[`:17`]', '[`:22`]', '[`:27`]']);
    expect(summary).toContain('· 48 in 6 files');
  });

  test('many findings of many rules begin with the numbers', () => {
    expect(summary).toContain('| severity | rule | findings | files |');
    expect(summary).toContain('image-pin-check/image-tag) | 48 | 6 |');
  });

  test('the chart has a slice for each severity, largest first, and none for one alone', () => {
    const chart = parse(summary).find(({ lang }) => lang === 'mermaid')?.value ?? '';
    expect(chart.match(/^ +"\w+" : \d+$/gm)?.map((line) => line.trim())).toEqual([
      '"medium" : 50',
      '"high" : 2',
      '"critical" : 1',
      '"info" : 1',
    ]);
    expect(chart).toContain('{"pie1":"#d4a72c","pie2":"#cf222e"');
    for (const run of [clean, oneCheck({ findings: [finding('a/b', null)] })])
      expect(toSummary(run, context)).not.toContain('mermaid');
  });

  test("a check's drawing is folded, its title shown to the letter", () => {
    const drawings = [{ title: 'Who may <do> *what*', mermaid: 'graph LR\n  a --> b' }];
    const page = toSummary(oneCheck({ filesChecked: 1, drawings }), context);
    expect(page).toContain('<details><summary>Who may &#60;do&#62; *what*</summary>');
    expect(page).toContain('```mermaid\ngraph LR\n  a --> b\n```');
  });

  test('one cause is one row, and counts for each of its files', () => {
    const unchecked = [1, 2, 3, 4].map(
      (at) => ({ path: `f${at}`, code: 'no-answer', message: 'No.', line: null, hint: 'Wait.' }) as const,
    );
    const page = toSummary(oneCheck({ unchecked }), context);
    expect(page).toContain('#### ⛔ Could not check (4)\n\n- `f1`, `f2`, `f3` and 1 more: No. Wait.\n\n');
  });

  test.each([
    ['', 'the repository as a whole'],
    ['a', '`a`'],
  ])('what lies in no file is said to: %j', (path, place) => {
    const unchecked = [{ path, code: 'no-answer', message: 'No.', line: null, hint: 'Wait.' } as const];
    const run = oneCheck({ unchecked });
    expect(toSummary(run, context)).toContain(`\n- ${place}: No. Wait.\n`);
    const plain = place.replaceAll('`', '');
    expect(toTerminal(run, context)).toContain(`\n  ${plain}  No.\n`);
    expect(toHtml(run, context)).toContain(`<code>${plain}</code>`);
  });

  test('nothing to check', () => {
    expect(toSummary(empty, context)).toContain('| 💤 `image-pin-check` |');
  });
});

test('10,000 findings fit, counts stay exact, the rest is named and linked', () => {
  const findings = Array.from({ length: 10_000 }, (_, at): Finding => {
    const path = `${'folder/'.repeat(20)}${at}.yaml`;
    const region = { path, startLine: at + 1, startColumn: 1, endLine: at + 1, endColumn: 2 };
    const severity = at % 100 === 99 ? 'critical' : 'medium';
    return finding(`r/rule-${at % 300}`, region, { severity, message: 'm'.repeat(200) });
  });
  const unchecked = findings.slice(0, 2000).map(({ region }) => {
    return {
      path: region?.path ?? '',
      code: 'limit',
      message: `m of ${region?.path}`,
      line: 1,
      hint: 'h',
    } as const;
  });
  const run = oneCheck(
    { findings, unchecked },
    { outcome: 2, gate: { failOn: 'high', failing: 100, unchecked: 2000 } },
  );
  const restUrl = 'https://github.example/o/r/actions/runs/7';
  const page = toSummary(run, { ...context, rest: 'the log of this run', restUrl });
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1000 * 1024);
  expect(page).toContain('| 10000 | 100 | 9900 | 2000 | · |');
  const said = /\*\*(\d+) of 12000 entries fit here; the rest is in \[the log of this run\]/.exec(page);
  expect(page.match(/^- \[`folder/gm)).toHaveLength(Number(said?.[1]));
  expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
  expect(page.match(/\*\*critical/g)).not.toBeNull();
});

test('whatever a repository holds, the page has our nodes and links only', () => {
  const known = context.rule('dockerfile-lint/pipe-to-shell');
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 20, maxLength: 20 }), (texts) => {
      const [title = '', other = '', ...rows] = texts;
      const findings = rows.map((message, at) => {
        const path = rows.at(at - 1) ?? '';
        const region = { path, startLine: 1, startColumn: 1, endLine: 2, endColumn: 3 };
        return finding(at === 0 ? other : 'dockerfile-lint/pipe-to-shell', region, { message });
      });
      const run = oneCheck({
        findings,
        unchecked: [{ path: title, code: 'limit', message: other, line: null, hint: title }],
        notes: [other],
        drawings: [{ title, mermaid: 'graph LR\n  a --> b' }],
      });
      const rule = (id: string) => (id === known?.id ? { ...known, title, advice: other } : undefined);
      expect(foreign(toSummary(run, { ...context, rule, rest: title }))).toEqual([]);
    }),
    { numRuns: 25, examples: [[[']', '', ']', '[x]: y']]] },
  );
});
