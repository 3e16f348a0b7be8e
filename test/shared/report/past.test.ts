import { expect, test } from 'vitest';
import type { Finding } from '../../../shared/core/finding.ts';
import { annotate } from '../../../shared/report/annotations.ts';
import { mergeComment } from '../../../shared/report/comment/merge.ts';
import { reporters } from '../../../shared/report/format.ts';
import { howToAccept } from '../../../shared/report/accepting.ts';
import { job } from './comment/jobs.ts';
import { context, finding, oneCheck } from './sample.ts';

const region = { path: 'a.env', startLine: 2, startColumn: 1, endLine: 2, endColumn: 9 };
const inFile = (print: string): Finding =>
  finding('secret-scan/x', region, { fingerprint: print, severity: 'high' });
const inCommit = (print: string, more: Partial<Finding> = {}): Finding =>
  finding(
    'secret-scan/x',
    { ...region, commit: 'c'.repeat(40) },
    {
      fingerprint: `past ${print}`,
      severity: 'high',
      properties: { fingerprintInFile: print },
      ...more,
    },
  );

test.for([
  ['moves to the history', [inFile('a'), inFile('b')], [inCommit('a'), inFile('b')], '1 now only in history'],
  ['stays in the history', [inCommit('a')], [inCommit('a')], 'nothing new, nothing resolved'],
  ['moves beside a new one', [inFile('a')], [inCommit('a'), inFile('c')], '1 new, 1 now only in history'],
  ['is new, and in the history alone', [inFile('a')], [inFile('a'), inCommit('c')], '1 new'],
  ['goes from the history', [inCommit('a')], [], '1 resolved'],
  ['comes back from the history', [inCommit('a')], [inFile('a')], 'nothing new, nothing resolved'],
] as const)('since the last push: a secret that %s', ([, was, now, change]) => {
  const before = mergeComment([], job('secret-scan', { findings: was }, { head: 'b'.repeat(40), run: 6 }));
  const body = mergeComment(
    [before],
    [
      ...job('secret-scan', { findings: now }),
      ...job('dockerfile-lint', { findings: [finding('dockerfile-lint/x', null)] }),
    ],
  );
  expect(body).toContain(`Since the last push (\`bbbbbbb\`): ${change}.`);
});

const entry =
  'suppressions: [{ rule: secret-scan/x, path: "/a.env", reason: "<why>", until: "<YYYY-MM-DD>" }]';

test.for([
  [
    'introduced',
    /First revoke it\. Then take it out of the branch: squash .* `git rebase --interactive`.*`--force-with-lease`/,
  ],
  [
    'existing',
    /First revoke it: whoever has a clone has it\. Then accept it in the policy of the base branch/,
  ],
  ['unknown', /First revoke it: whoever has a clone has it\. Then accept it/],
] as const)('what to do about a secret that only commits hold, %s', ([status, said]) => {
  const run = oneCheck({ findings: [inCommit('a', { status })], outcome: 1 }, { outcome: 1, scope: 'all' });
  const [annotation] = annotate(run, context).annotations;
  for (const text of [
    reporters.terminal(run, { ...context, width: 10_000 }),
    reporters.markdown(run, context),
    reporters.comment(run, context),
    annotation?.message ?? '',
  ]) {
    expect(text).toMatch(said);
    expect(text).toContain(entry);
  }
});

test('what is in a file has no such advice', () => {
  expect(reporters.markdown(oneCheck({ findings: [inFile('a')] }), context)).not.toContain('revoke it');
});

test('no comment in a file accepts what a commit holds', () => {
  expect(howToAccept(inCommit('a'))).toContain(entry);
});
