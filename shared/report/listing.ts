import type { Finding } from '../core/finding.ts';
import type { Run } from '../core/result.ts';
import { severityRank } from '../core/severity.ts';
import { placeOfUnchecked } from './cause.ts';
import type { ReportContext } from './context.ts';
import { forLog, guardLog } from './escape.ts';
import { isShortened as isGroupShortened, placeOf } from './finding-lines.ts';
import { mostPerFile, mostShown } from './remarks.ts';
import { groupByRule } from './rule-group.ts';
import { asideIn, count, errorsOf, isFresh, uncheckedOf } from './tally.ts';
import { mostFolded } from './terminal.ts';

/** Everything that a run has to tell, a line each, to be folded in a log. */
export interface Listing {
  readonly title: string;
  readonly text: string;
}

/** What a full surface leaves out is here: all of it, also what was shown. Undefined where the terminal's report says all. */
export function listing(run: Run, context: ReportContext): Listing | undefined {
  if (!isShortened(run, context)) return undefined;
  const { checks } = run.result;
  const findings = checks.flatMap((check) => check.findings).sort(worstFirst);
  const suppressed = checks.flatMap((check) => check.suppressed);
  const unchecked = uncheckedOf(checks);
  const problems = errorsOf(run.result);
  const parts = [
    [problems.length, 'error'],
    [unchecked.length, 'unchecked'],
    [findings.length, 'finding'],
    [suppressed.length, 'suppressed'],
  ] as const;
  const told = parts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => count(number, noun, noun.endsWith('ed') ? noun : `${noun}s`));
  const lines = [
    ...problems.map(({ code, message }) => ['error', code, forLog(message)]),
    ...unchecked.map((one) => ['unchecked', forLog(placeOfUnchecked(one)), one.code, forLog(one.message)]),
    ...findings.map(({ severity, region, ruleId, status, message }) => [
      severity,
      placeOf(region),
      forLog(ruleId),
      status,
      forLog(message),
    ]),
    ...suppressed.map(({ finding, by, source, reason }) => [
      'suppressed',
      placeOf(finding.region),
      forLog(finding.ruleId),
      `${by} ${forLog(source)}`,
      forLog(reason ?? 'no reason given'),
    ]),
  ];
  const text = lines.map((fields) => `${fields.join('  ')}\n`).join('');
  return { title: `All of it, a line each: ${told.join(', ')}`, text: guardLog(text) };
}

/** What is fixed last. */
const worstFirst = (a: Finding, b: Finding): number =>
  Number(a.status === 'fixed') - Number(b.status === 'fixed') ||
  severityRank(a.severity) - severityRank(b.severity);

/** The terminal's report counts some of it without a line. */
function isShortened({ result }: Run, context: ReportContext): boolean {
  const { checks } = result;
  const findings = checks.flatMap((check) => check.findings);
  const fresh = findings.filter((one) => isFresh(result, one));
  const known = (status: 'existing' | 'fixed'): number => asideIn(result, findings, status).length;
  return (
    groupByRule(fresh, context).some(isGroupShortened) ||
    Math.max(known('existing'), known('fixed')) > mostFolded ||
    checks.some(({ suppressed }) => suppressed.length > 0) ||
    uncheckedOf(checks).length > mostPerFile ||
    errorsOf(result).length > mostShown
  );
}
