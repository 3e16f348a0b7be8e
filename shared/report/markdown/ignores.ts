import type { CheckResult, RunResult, Suppressed } from '../../core/result.ts';
import type { ReportContext } from '../context.ts';
import { forMarkdown, forMarkdownCode } from '../escape.ts';
import type { Block, Row } from '../fit.ts';
import { list, rank, row } from './blocks.ts';
import { commitOf, placeIn, ruleName, severityMark, short } from './words.ts';

/** Inline ignores that the change itself brings in: a reviewer decides on them. */
export function proposedIgnores(
  checks: readonly CheckResult[],
  result: RunResult,
  context: ReportContext,
): readonly Block[] {
  const proposed = checks.flatMap(({ suppressed }) => suppressed.filter((one) => one.proposed));
  const title = `#### ⚠️ This change brings in ${proposed.length === 1 ? 'an ignore' : `${proposed.length} ignores`}`;
  return list(title, ignoreRows(proposed, result, context), rank.proposal);
}

/** Settings that the change touches. */
export const proposedSettings = ({ proposed }: RunResult): readonly Block[] =>
  list(
    '#### ⚠️ This change proposes settings: they count once it is merged',
    proposed.map((path) => row(`- ${forMarkdownCode(short(path))}`)),
    rank.proposal,
  );

export const ignoreRows = (
  suppressed: readonly Suppressed[],
  result: RunResult,
  context: ReportContext,
): readonly Row[] =>
  suppressed.map(({ finding, by, reason, until, owner, source }) => {
    const why = reason === null ? 'no reason given' : forMarkdown(short(reason));
    const where = placeIn(finding.region, commitOf(finding, result), context);
    const end = until === null ? '' : ` until ${forMarkdown(short(until))}`;
    const who = owner === undefined ? '' : `, ${forMarkdown(short(owner))}`;
    return row(
      `- ${severityMark[finding.severity]} ${ruleName(finding.ruleId, context)} at ${where}: ${why}${end}${who} (${by}, ${forMarkdownCode(short(source))})`,
    );
  });
