import { severities } from '../../shared/core/severity.ts';
import { withPoint, type Point } from './history.ts';
import { byName, type Plan } from './plan.ts';
import { isSameAudit, none, type PerSeverity, type Result } from './result.ts';
import type { Found } from './result-files.ts';

/** `missing`: planned, and nobody left a result that holds. */
export type State = Result['state'] | 'missing';

/** One repository of the dashboard. */
export interface Row extends Omit<Result, 'schemaVersion' | 'audit' | 'tool' | 'digest' | 'state'> {
  readonly state: State;
  /** Of all checks. */
  readonly findings: PerSeverity;
}

export interface CheckTotal {
  readonly id: string;
  readonly findings: PerSeverity;
  /** In how many repositories it found something. */
  readonly repositories: number;
}

export interface Dashboard {
  readonly schemaVersion: 1;
  readonly tool: string;
  readonly organisation: string;
  readonly server: string;
  readonly audit: string;
  /** When its plan was made. */
  readonly made: string;
  readonly outcome: 0 | 1 | 2;
  readonly repositories: number;
  /** Private repositories that the token showed. */
  readonly privates: number;
  /** What the plan left out, by reason. */
  readonly left: Plan['left'];
  readonly states: Readonly<Record<State, number>>;
  /** Of those that were checked, by outcome. */
  readonly outcomes: readonly [clean: number, failing: number, incomplete: number];
  readonly findings: PerSeverity;
  readonly checks: readonly CheckTotal[];
  /** What else should be known: results that were refused, a history that could not be read. */
  readonly notes: readonly string[];
  /** Oldest first; the last is this audit. */
  readonly trend: readonly Point[];
  /** Those first that could not be looked at, then the worst. */
  readonly rows: readonly Row[];
}

const mostNotes = 50;

/** One dashboard of a plan and of what its jobs left: every planned repository is a row, and nothing else is. */
export function merge(plan: Plan, found: Found, history: readonly Point[] | string): Dashboard {
  const { audit, organisation, server, made, tool, privates, left } = plan;
  const { results, notes } = sortOut(plan, found);
  const rows = plan.batches.flat().map((repository) => rowOf(repository, results.get(repository) ?? []));
  const states: Record<State, number> = { checked: 0, empty: 0, failed: 0, missing: 0 };
  const outcomes: [number, number, number] = [0, 0, 0];
  for (const { state, outcome } of rows) {
    states[state] += 1;
    if (state === 'checked') outcomes[outcome] += 1;
  }
  const findings = sum(rows.map((row) => row.findings));
  const notLooked = states.failed + states.missing;
  const isIncomplete = notLooked > 0 || found.refused.length > 0 || outcomes[2] > 0 || notes.length > 0;
  const failing = rows.filter((row) => row.failing > 0).length;
  const latest = { audit, made, repositories: rows.length, notLooked, failing, findings };
  return {
    schemaVersion: 1,
    tool,
    organisation,
    server,
    audit,
    made,
    outcome: isIncomplete ? 2 : failing > 0 ? 1 : 0,
    repositories: rows.length,
    privates,
    left,
    states,
    outcomes,
    findings,
    checks: checkTotals(rows),
    notes: [
      ...(typeof history === 'string' ? [`The history ${history}, so the trend begins anew.`] : []),
      ...(found.aside ? [`Results that lay with another batch were left aside: ${found.aside}.`] : []),
      ...bounded([
        ...notes,
        ...found.refused.map(({ file, why }) => `The result ${JSON.stringify(file)} ${why}.`),
      ]),
    ],
    trend: withPoint(typeof history === 'string' ? [] : history, latest),
    rows: rows.sort(worstFirst),
  };
}

const bounded = (notes: readonly string[]): readonly string[] =>
  notes.length <= mostNotes
    ? notes
    : [...notes.slice(0, mostNotes), `So it is with ${notes.length - mostNotes} more.`];

/** By repository. Whoever may write an artifact could bring results of another audit, or of another repository. */
function sortOut(plan: Plan, { results }: Found) {
  const planned = new Set(plan.batches.flat());
  const byRepository = new Map<string, Result[]>();
  const notes: string[] = [];
  for (const result of results) {
    const { repository } = result;
    if (!isSameAudit(result, plan)) notes.push(`The result of ${repository} is of another audit.`);
    else if (!planned.has(repository)) notes.push(`The result of ${repository} was not planned.`);
    else byRepository.set(repository, [...(byRepository.get(repository) ?? []), result]);
  }
  return { results: byRepository, notes };
}

const blank = { durationMs: 0, filesChecked: 0, failing: 0, unchecked: 0, checks: [], worst: [] };

function rowOf(repository: string, results: readonly Result[]): Row {
  const [result] = results;
  if (result === undefined || results.length > 1) {
    const isMissing = result === undefined;
    const trouble = isMissing
      ? { message: 'Its job left no result.', hint: 'Run the failed jobs of this workflow run again.' }
      : { message: 'It has several results.', hint: 'Download the artifact of each batch once.' };
    const state = isMissing ? 'missing' : 'failed';
    return { ...blank, repository, state, outcome: 2, commit: null, troubles: [trouble], findings: none };
  }
  const { state, outcome, commit, durationMs, filesChecked, failing, unchecked, checks, worst, troubles } =
    result;
  return {
    repository,
    state,
    outcome: state === 'failed' ? 2 : outcome,
    commit,
    durationMs,
    filesChecked,
    failing,
    unchecked,
    findings: sum(checks.map(({ findings }) => findings)),
    checks,
    worst,
    troubles,
  };
}

const sum = (counts: readonly PerSeverity[]): PerSeverity => {
  const all = { ...none };
  for (const one of counts) for (const severity of severities) all[severity] += one[severity];
  return all;
};

function checkTotals(rows: readonly Row[]): readonly CheckTotal[] {
  const ofCheck = new Map<string, PerSeverity[]>();
  for (const { checks } of rows)
    for (const { id, findings } of checks) {
      const earlier = ofCheck.get(id);
      if (earlier === undefined) ofCheck.set(id, [findings]);
      else earlier.push(findings);
    }
  return [...ofCheck]
    .map(([id, counts]) => ({ id, findings: sum(counts), repositories: counts.filter(hasSome).length }))
    .sort((a, b) => byName(a.id, b.id));
}

const hasSome = (counts: PerSeverity): boolean => severities.some((severity) => counts[severity] > 0);

/** Nobody looked at it. */
export const isLost = ({ state }: Pick<Row, 'state'>): boolean => state === 'failed' || state === 'missing';

/** Not looked at, then by findings of each severity, then what is not whole, then by name. */
const worstFirst = (a: Row, b: Row): number => {
  const differences = [
    Number(isLost(b)) - Number(isLost(a)),
    ...severities.map((severity) => b.findings[severity] - a.findings[severity]),
    b.outcome - a.outcome,
  ];
  return differences.find((one) => one !== 0) ?? byName(a.repository, b.repository);
};
