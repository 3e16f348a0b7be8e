import type { CheckResult, RunResult } from '../../core/result.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../fit.ts';
import { asideIn, isFresh } from '../tally.ts';
import { fold, list, rank, row } from './blocks.ts';
import { drawn } from './drawings.ts';
import { findingRows, ruleBlocks } from './findings.ts';
import { ignoreRows } from './ignores.ts';
import { ruleName, sentence, severityMark } from './words.ts';

/** What was left out with good reason: behind the findings, which are what a reader looks for. */
export const noteBlocks = ({ notes }: CheckResult, title: string): readonly Block[] =>
  list(
    title,
    notes.map((note) => row(`- ${sentence(note)}`)),
    rank.notes,
  );

/** What one check has to tell: its fresh findings by rule, then folded what is known, fixed or suppressed. */
export function checkBlocks(check: CheckResult, result: RunResult, context: ReportContext): readonly Block[] {
  const rows = (status: 'existing' | 'fixed') =>
    findingRows(
      asideIn(result, check.findings, status),
      result,
      context,
      ({ severity, ruleId }) => `${severityMark[severity]} ${ruleName(ruleId, context)} `,
    );
  const fresh = check.findings.filter((one) => isFresh(result, one));
  const accepted = check.suppressed.filter(({ proposed }) => !proposed);
  return [
    ...ruleBlocks(fresh, result, context),
    ...noteBlocks(check, 'Notes:'),
    ...check.drawings.map(drawn),
    ...fold('existing, not gating', rows('existing'), rank.folded),
    ...fold('fixed by this change', rows('fixed'), rank.folded + 1),
    ...fold('suppressed', ignoreRows(accepted, result, context), rank.folded + 2),
  ];
}
