import type { Finding } from '../core/finding.ts';
import { groupBy } from '../core/group.ts';
import type { Problem } from '../core/problem.ts';
import type { Run } from '../core/result.ts';
import { levels, severities } from '../core/severity.ts';
import { causesOf, otherPlaces, placeOfUnchecked, type Cause } from './cause.ts';
import { inCommit, lastLineOf, type ReportContext } from './context.ts';
import { stopped } from './markdown/words.ts';
import { pastAdvice } from './past-advice.ts';
import { errorsOf, isFresh, uncheckedOf } from './tally.ts';

export type Level = 'error' | 'warning' | 'notice';

/** A note that GitHub shows at a line of a file, its text not yet escaped. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly path: string | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
  /** Only where start and end are on one line: GitHub drops the annotation otherwise. `endColumn` is the last one. */
  readonly startColumn: number | null;
  readonly endColumn: number | null;
}

/** How many annotations GitHub still takes: 10 of each level a step, 50 a job; it drops the rest in silence. */
export interface Budget extends Readonly<Record<Level, number>> {
  readonly total: number;
}
export const stepBudget: Budget = { error: 10, warning: 10, notice: 10, total: 50 };

export interface Annotations {
  readonly annotations: readonly Annotation[];
  /** What found no room, in the same order. */
  readonly overflow: readonly Annotation[];
}

/** Chooses what to show: what could not be checked first, then findings, worst first, spread over rules and files. */
export function annotate(run: Run, context: ReportContext, budget: Budget = stepBudget): Annotations {
  const { checks } = run.result;
  const troubles = [...errorsOf(run.result).map(ofError), ...causesOf(uncheckedOf(checks)).map(ofCause)];
  const fresh = checks.flatMap((check) => check.findings).filter((finding) => isFresh(run.result, finding));
  const findings = severities
    .flatMap((severity) => spread(fresh.filter((finding) => finding.severity === severity)))
    .map((finding) => ofFinding(finding, context));
  // A thousand unreadable files must not hide the one critical finding: half of the errors are for findings.
  const room = Math.max(0, Math.min(budget.error, budget.total));
  const kept = findings.some(({ level }) => level === 'error') ? Math.ceil(room / 2) : 0;
  const first = troubles.slice(0, room - kept);
  return fit([...first, ...findings, ...troubles.slice(first.length)], budget);
}

function fit(wanted: readonly Annotation[], budget: Budget): Annotations {
  const room = { error: budget.error, warning: budget.warning, notice: budget.notice };
  const annotations: Annotation[] = [];
  const overflow: Annotation[] = [];
  for (const one of wanted) {
    if (room[one.level] > 0 && annotations.length < budget.total) {
      room[one.level] -= 1;
      annotations.push(one);
    } else overflow.push(one);
  }
  return { annotations, overflow };
}

/** For the log; null when everything is shown here. `posted`: how many of the overflow the check run took. */
export function placesOf(
  { annotations, overflow }: Annotations,
  posted: number,
  { rest }: ReportContext,
): string | null {
  const here = `${annotations.length} of ${annotations.length + overflow.length} shown`;
  if (overflow.length === 0) return null;
  if (posted === 0) return `${here} as annotations; the rest is in ${rest}.`;
  if (posted < overflow.length) return `${here} here, ${posted} in the check run; the rest is in ${rest}.`;
  return `${here} here, ${posted} in the check run.`;
}

/** Takes one finding of each rule in turn, and within a rule one of each file in turn. */
const spread = (findings: readonly Finding[]): readonly Finding[] =>
  inTurn([...groupBy(findings, ({ ruleId }) => ruleId).values()].map(overFiles));

const overFiles = (findings: readonly Finding[]): readonly Finding[] =>
  inTurn([...groupBy(findings, ({ region }) => region?.path).values()]);

function inTurn<Value>(queues: readonly (readonly Value[])[]): readonly Value[] {
  const taken: Value[] = [];
  let live = queues.filter(({ length }) => length > 0);
  for (let turn = 0; live.length > 0; turn += 1) {
    for (const queue of live) taken.push(...queue.slice(turn, turn + 1));
    live = live.filter(({ length }) => length > turn + 1);
  }
  return taken;
}

const nowhere = { path: null, startLine: null, endLine: null, startColumn: null, endColumn: null } as const;

function ofFinding(finding: Finding, context: ReportContext): Annotation {
  const { ruleId, severity, message, region } = finding;
  const rule = context.rule(ruleId);
  const words = {
    level: levels[severity].annotation,
    title: `${severity}: ${rule?.title ?? ruleId}`,
    message: [stopped(message), rule?.advice, pastAdvice([finding]), `(${ruleId})`].filter(Boolean).join(' '),
  };
  if (region === null) return { ...words, ...nowhere };
  if (region.commit !== undefined)
    return {
      ...words,
      message: `${region.path}:${region.startLine}${inCommit(region)}: ${words.message}`,
      ...nowhere,
    };
  const oneLine = region.startLine === region.endLine;
  return {
    ...words,
    path: region.path,
    startLine: region.startLine,
    endLine: lastLineOf(region),
    startColumn: oneLine ? region.startColumn : null,
    endColumn: oneLine ? Math.max(region.startColumn, region.endColumn - 1) : null,
  };
}

const ofError = ({ code, message, hint }: Problem): Annotation => ({
  level: 'error',
  title: 'Portcullis: error',
  message: [message, hint, `(${code})`].filter(Boolean).join(' '),
  ...nowhere,
});

function ofCause(cause: Cause): Annotation {
  const { path, code, message, line, hint } = cause.first;
  const others = otherPlaces(cause, placeOfUnchecked);
  return {
    ...ofError({ code, message: others === '' ? message : `${path}${others}: ${message}`, hint }),
    title: 'Could not check',
    path,
    startLine: line,
    endLine: line,
  };
}
