import { countFixable } from '../core/fixes.ts';
import type { Run } from '../core/result.ts';
import { severityRank } from '../core/severity.ts';
import { cellsOf, columnsOf, wrap } from './cells.ts';
import type { ReportContext } from './context.ts';
import { forLog, guardLog } from './escape.ts';
import { findingLines, pageOf, placeOf } from './finding-lines.ts';
import { severityStyle, type Paint, type Style } from './paint.ts';
import { notConfigured } from './markdown/words.ts';
import { checksInOrder } from './order.ts';
import { remarks } from './remarks.ts';
import { groupByRule } from './rule-group.ts';
import { asideIn, bySeverity, count, isFresh, tally, type Tally } from './tally.ts';
import { labelOf } from './subject.ts';
import { verdict } from './verdict.ts';

/** Existing and fixed findings named one by one; the rest is a number. */
export const mostFolded = 5;

/** The report for people, in a terminal or in the log of a job: findings, what was left out, numbers, the verdict last. */
export function toTerminal(run: Run, context: ReportContext): string {
  const page = pageOf(run, context);
  const { paint } = page;
  const all = run.result.checks.flatMap((check) => check.findings);
  const fresh = all.filter((finding) => isFresh(run.result, finding));
  const sections = [
    ...groupByRule(fresh, context).map((group) => findingLines(group, page)),
    folded('Existing before this change, not gating', run, paint, 'existing'),
    folded('Fixed by this change', run, paint, 'fixed'),
    ...remarks(run.result, paint),
    checkLines(run, paint),
    fixLines(run, paint),
    verdictLines(run, context.width, paint),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${guardLog(text.join('\n\n'))}\n`;
}

function folded(title: string, run: Run, paint: Paint, status: 'existing' | 'fixed'): readonly string[] {
  const all = run.result.checks.flatMap((check) => check.findings);
  const findings = [...asideIn(run.result, all, status)].sort(
    (a, b) => severityRank(a.severity) - severityRank(b.severity),
  );
  if (findings.length === 0) return [];
  const rows = findings
    .slice(0, mostFolded)
    .map(
      (one) =>
        `  ${paint(severityStyle[one.severity], one.severity.padEnd(8))}  ${placeOf(one.region)}  ${forLog(labelOf(one))}  ${paint('dim', forLog(one.ruleId))}`,
    );
  const left = findings.length - rows.length;
  return [
    `${paint('bold', title)}: ${findings.length}`,
    ...rows,
    ...(left > 0 ? [paint('dim', `  … ${left} more`)] : []),
  ];
}

const withoutFindings = ({ files, lookedAt, unchecked, errors, existing }: Tally): string => {
  if (existing > 0) return '';
  if (files + lookedAt > 0) return 'clean';
  return unchecked + errors > 0 ? '' : 'nothing to check';
};

function checkLines({ result }: Run, paint: Paint): readonly string[] {
  const rows = checksInOrder(result).map((check) => {
    const seen = tally([check], result.scope);
    const found = bySeverity(seen.bySeverity);
    const marks = [
      check.idle === undefined ? found || withoutFindings(seen) : found,
      check.idle === undefined ? '' : paint('yellow', forLog(notConfigured(check.idle))),
      seen.existing > 0 && result.scope === 'introduced' ? `${seen.existing} existing` : '',
      seen.fixed > 0 ? `${seen.fixed} fixed` : '',
      seen.suppressed > 0 ? `${seen.suppressed} suppressed` : '',
      seen.unchecked > 0 ? paint('red', `${seen.unchecked} unchecked`) : '',
      seen.errors > 0 ? paint('red', count(seen.errors, 'error')) : '',
    ];
    return {
      id: forLog(check.id),
      files: count(seen.files, 'file'),
      marks: marks.filter(Boolean).join(' · '),
    };
  });
  const idWidth = Math.max(0, ...rows.map(({ id }) => columnsOf(cellsOf(id))));
  const filesWidth = Math.max(0, ...rows.map(({ files }) => files.length));
  return rows.map(
    ({ id, files, marks }) => `${paint('bold', id.padEnd(idWidth))}  ${files.padStart(filesWidth)}  ${marks}`,
  );
}

/** What was mended, what could be, and what is left to its reader. */
function fixLines({ result, repaired }: Run, paint: Paint): readonly string[] {
  const can = countFixable(result.checks.flatMap((check) => check.findings));
  const ways = [
    can.fix > 0 ? `${can.fix} with --fix` : '',
    can.update > 0 ? `${can.update} with the command update` : '',
  ].filter(Boolean);
  const fixable = ways.length === 0 ? [] : [`${paint('bold', 'Can be fixed')}: ${ways.join(', ')}`];
  if (repaired === undefined) return fixable;
  const done = `${count(repaired.fixes, 'fix', 'fixes')} in ${count(repaired.files, 'file')}`;
  const nothing = can.fix + can.update + can.suggest > 0 ? 'no fix' : 'no fix, for no finding here has one';
  return [
    `${paint('bold', 'Applied')}: ${repaired.fixes === 0 ? nothing : done}`,
    ...(can.suggest === 0 ? [] : [`${paint('bold', 'Not applied')}: ${notApplied(can.suggest)}`]),
    ...fixable,
  ];
}

/** Of fixes in the mode `suggest`. */
export const notApplied = (number: number): string =>
  `${count(number, 'suggestion')}: ${number === 1 ? 'it is' : 'they are'} yours to decide`;

const verdictStyle: Readonly<Record<ReturnType<typeof verdict>['word'], Style[]>> = {
  Passed: ['bold', 'green'],
  'Nothing to check': ['bold', 'yellow'],
  Failed: ['bold', 'red'],
  Incomplete: ['bold', 'red'],
};

function verdictLines({ result }: Run, width: number, paint: Paint): readonly string[] {
  const { word, why, next } = verdict(result);
  const [first = '', ...more] = wrap(`${word}: ${forLog(why)}.`, width);
  return [
    paint(verdictStyle[word], word) + first.slice(word.length),
    ...more,
    ...(next === null ? [] : wrap(forLog(next), width)),
  ];
}
