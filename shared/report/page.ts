import type { CheckResult, Run, Scope } from '../core/result.ts';
import type { ReportContext } from './context.ts';
import { forMarkdown, forMarkdownCode, forMarkdownSentence } from './escape.ts';
import { fit } from './fit.ts';
import { plain, rank } from './markdown/blocks.ts';
import { checkBlocks } from './markdown/check.ts';
import { countTable } from './markdown/counts.ts';
import { severityChart } from './markdown/drawings.ts';
import { proposedIgnores, proposedSettings } from './markdown/ignores.ts';
import { troubles } from './markdown/troubles.ts';
import { capital, idleLine, restOf } from './markdown/words.ts';
import { checksInOrder } from './order.ts';
import { count, errorsOf, tally, tallyRun, uncheckedOf } from './tally.ts';
import { isEmpty, verdict, verdictMark, type Verdict } from './verdict.ts';

/** Bytes kept for the lines at the foot. */
const footBytes = 2048;

/** The report of a run as a page of GitHub's Markdown within `limit` bytes, worst first. */
export function page(run: Run, context: ReportContext, limit: number): string {
  const { result } = run;
  const { errors, head, scope } = result;
  const checks = checksInOrder(result);
  const {
    text: body,
    shown,
    left,
  } = fit(
    [
      plain(headline(verdict(result))),
      plain(
        countTable(checks.map((check) => ({ name: nameOf(check, scope), tally: tally([check], scope) }))),
      ),
      plain(checks.map(idleLine).join('')),
      plain(severityChart(tallyRun(result).bySeverity), rank.overview),
      ...proposedIgnores(checks, result, context),
      ...proposedSettings(result),
      ...troubles(errorsOf({ errors, checks }), uncheckedOf(checks), head, context),
      ...checks.flatMap((check) => {
        const blocks = checkBlocks(check, result, context);
        return blocks.length === 0 ? [] : [plain(`### ${forMarkdown(check.id)}\n\n`), ...blocks];
      }),
    ],
    limit - footBytes,
  );
  const full =
    left > 0
      ? `**${shown} of ${shown + left} entries fit here; the rest is in ${restOf(context.rest, context.restUrl)}.**\n\n`
      : '';
  return `${body}${full}${foot(run)}\n`;
}

/** Verdict and what to do about it. */
export const headline = ({ word, why, next }: Verdict): string =>
  `## ${verdictMark[word]} Portcullis: ${forMarkdown(word.toLowerCase())}\n\n${forMarkdown(capital(why))}.${next === null ? '' : ` ${forMarkdownSentence(next)}`}\n\n`;

/** How a check ended, as one sign. */
export const outcomeMark = (outcome: CheckResult['outcome'], isIdle: boolean): string =>
  outcome === 0
    ? verdictMark[isIdle ? 'Nothing to check' : 'Passed']
    : verdictMark[outcome === 1 ? 'Failed' : 'Incomplete'];

const nameOf = (check: CheckResult, scope: Scope): string => {
  const isIdle = check.idle !== undefined || isEmpty(tally([check], scope));
  return `${outcomeMark(check.outcome, isIdle)} ${forMarkdownCode(check.id, 'cell')}`;
};

function foot({ result }: Run): string {
  const { tool, scope, base, head, filesChecked } = result;
  const range = [base, head].map((commit) => (commit === null ? '' : forMarkdownCode(commit.slice(0, 12))));
  const commits = range[0] && range[1] ? `${range[0]} → ${range[1]}` : (range[1] ?? '');
  const { excluded } = tallyRun(result);
  const left = excluded > 0 ? [`${excluded} excluded`] : [];
  const parts = [`${tool.name} ${tool.version}`, `scope ${scope}`, count(filesChecked, 'file'), ...left].map(
    forMarkdown,
  );
  return [...parts, ...(commits ? [commits] : [])].join(' · ');
}
