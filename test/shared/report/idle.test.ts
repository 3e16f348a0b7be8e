import { expect, test } from 'vitest';
import { reportSchema } from '../../../shared/report/json-schema.ts';
import { formats, reporters } from '../../../shared/report/format.ts';
import { toJson } from '../../../shared/report/json.ts';
import { mergeComment } from '../../../shared/report/comment/merge.ts';
import { verdict } from '../../../shared/report/verdict.ts';
import { job, many } from './comment/jobs.ts';
import { context, idle, oneCheck, runOf } from './sample.ts';

const why = 'name `signers` in the policy.';

test.for(formats)('%s says that a check is not configured, and never that it passed', (format) => {
  const text = reporters[format](idle, context);
  expect(text).toMatch(/not configured|"idle"/);
  expect(text).toMatch(/name `signers`|name <code>signers/);
  expect(text).not.toMatch(/✅ `?cosign-verify/);
});

test.for([
  ['summary', 'markdown', '| 💤 `cosign-verify` |'],
  [
    'comment',
    'comment',
    '✅ **Portcullis**: no findings; cosign-verify is not configured · `dockerfile-lint` ·',
  ],
  ['comment, its fold', 'comment', `\n\n💤 \`cosign-verify\` not configured: ${why}\n\n`],
  ['comment, its notes', 'comment', '\n`cosign-verify`:\n\n- The roots are of May.\n'],
  ['terminal', 'terminal', 'cosign-verify     3 files  not configured: name `signers` in the policy.'],
  ['SARIF', 'sarif', '"toolConfigurationNotifications"'],
] as const)('%s', ([, format, part]) => {
  expect(reporters[format](idle, context)).toContain(part);
});

test('the JSON report holds it, as its schema says', () => {
  const read = reportSchema.parse(JSON.parse(toJson(idle)));
  expect(read.checks.map((check) => check.idle)).toEqual([undefined, why]);
});

test.for([
  [
    'alone',
    oneCheck({ idle: why, filesChecked: 3 }),
    'Nothing to check',
    'dockerfile-lint is not configured',
  ],
  ['beside others', idle, 'Passed', 'no findings in 15 files; cosign-verify is not configured'],
  [
    'with an error',
    oneCheck({ idle: why, outcome: 2, errors: [{ code: 'x', message: 'm', hint: '' }] }, { outcome: 2 }),
    'Incomplete',
    '1 error',
  ],
  ['with nothing else to check', runOf({ checks: [] }), 'Nothing to check', 'every check is switched off'],
] as const)('the verdict, %s', ([, run, word, sentence]) => {
  expect(verdict(run.result)).toMatchObject({ word, why: sentence });
});

test('a calm comment without notes is one line', () => {
  const body = mergeComment([], job('cosign-verify', { idle: why }));
  expect(body.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'))).toEqual([
    expect.stringContaining('cosign-verify is not configured'),
  ]);
});

test('among findings of other jobs the comment says it under the table, why with the notes, and keeps it from push to push', () => {
  const first = mergeComment([], job('cosign-verify', { idle: why, notes: ['n.'] }));
  const body = mergeComment([first], job('secret-scan', { findings: many(2) }));
  expect(body).toContain('| 💤 `cosign-verify` |');
  expect(body).toContain('\n\n💤 Not configured: `cosign-verify`.\n\n');
  expect(body.split(`💤 \`cosign-verify\` not configured: ${why}`)).toHaveLength(2);
  expect(body).toContain('- n.');
  expect(mergeComment([body], [])).toBe(body);
});
