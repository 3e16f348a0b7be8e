import { expect, test } from 'vitest';
import { toJson } from '../../../shared/report/json.ts';
import { toSummary } from '../../../shared/report/summary.ts';
import { toTerminal } from '../../../shared/report/terminal.ts';
import { context, finding, oneCheck } from './sample.ts';

const noted = oneCheck({ filesChecked: 1, notes: ['The linter `x` is not installed.\n::error::'] });

test('a note stands in every report, and orders nobody', () => {
  const terminal = toTerminal(noted, context);
  expect(terminal).toContain('Note: The linter `x` is not installed.\\n::error::');
  expect(terminal).toMatch(/^Passed: /m);
  expect(toSummary(noted, context)).toContain('- The linter `x` is not installed.');
  expect(JSON.parse(toJson(noted))).toMatchObject({
    checks: [{ notes: ['The linter `x` is not installed.\n::error::'] }],
  });
});

test('a comment that is not honoured is named', () => {
  const proven = finding('a/b', null, { properties: { ignoreRefused: 'a.env:3' } });
  const run = oneCheck({ filesChecked: 1, findings: [proven] });
  expect(toTerminal(run, context)).toContain('Not hidden: a.env:3: a comment does not hide what is proven');
});
