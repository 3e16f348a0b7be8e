import type { Unchecked } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { gatesAlways, isNew } from '../core/gate.ts';
import type { Problem } from '../core/problem.ts';
import { distinct, type CheckResult, type RunResult, type Scope } from '../core/result.ts';
import { severities, type Severity } from '../core/severity.ts';

/** The numbers of a run. Every surface takes them from here, so all tell the same story. */
export interface Tally {
  readonly files: number;
  /** What checks looked at beside files: images of a registry. */
  readonly lookedAt: number;
  /** Findings that a reader has to look at (`isFresh`), by severity: what stood before is counted in `existing` alone. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly introduced: number;
  readonly existing: number;
  readonly fixed: number;
  /** Nothing to compare with. */
  readonly unknown: number;
  readonly suppressed: number;
  /** Inline ignores that the change itself brings in. */
  readonly proposed: number;
  readonly excluded: number;
  readonly unchecked: number;
  readonly errors: number;
}

type PlainNumber = Exclude<keyof Tally, 'bySeverity'>;

/** All of them but those by severity. */
export const tallyNames = [
  'files',
  'lookedAt',
  'introduced',
  'existing',
  'fixed',
  'unknown',
  'suppressed',
  'proposed',
  'excluded',
  'unchecked',
  'errors',
] as const satisfies readonly PlainNumber[];

/** The numbers of one check, or of several together. */
export function tally(checks: readonly CheckResult[], scope: Scope): Tally {
  const findings = checks.flatMap((check) => check.findings);
  const sum = (count: (check: CheckResult) => number): number =>
    checks.reduce((all, check) => all + count(check), 0);
  const having = (status: Finding['status']): number =>
    findings.filter((one) => one.status === status).length;
  return {
    files: sum((check) => check.filesChecked),
    lookedAt: sum(({ properties: { lookedAt } }) => (typeof lookedAt === 'number' ? lookedAt : 0)),
    bySeverity: countBySeverity(findings.filter((one) => isFresh({ scope }, one))),
    introduced: having('introduced'),
    existing: having('existing'),
    fixed: having('fixed'),
    unknown: having('unknown'),
    suppressed: sum((check) => check.suppressed.length),
    proposed: sum((check) => check.suppressed.filter(({ proposed }) => proposed).length),
    excluded: new Set(checks.flatMap((check) => check.excluded).map(({ path }) => path)).size,
    unchecked: uncheckedOf(checks).length,
    errors: sum((check) => check.errors.length),
  };
}

/** Of several, each counted by itself: what two of them share counts twice. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { ...tally([], 'all'), bySeverity: countBySeverity([]) } as Record<PlainNumber, number> & {
    readonly bySeverity: Record<Severity, number>;
  };
  for (const one of tallies) {
    for (const name of tallyNames) sum[name] += one[name];
    for (const name of severities) sum.bySeverity[name] += one.bySeverity[name];
  }
  return sum;
}

/** What could not be checked, each once. */
export const uncheckedOf = (checks: readonly CheckResult[]): readonly Unchecked[] =>
  distinct(checks.flatMap((check) => check.unchecked));

/** What went wrong, first what is no check's fault. */
export const errorsOf = ({ errors, checks }: Pick<RunResult, 'errors' | 'checks'>): readonly Problem[] => [
  ...errors,
  ...checks.flatMap((check) => check.errors),
];

/** The numbers of the whole run, its own errors included. */
export function tallyRun(result: RunResult): Tally {
  const all = tally(result.checks, result.scope);
  return { ...all, files: result.filesChecked, errors: all.errors + result.errors.length };
}

const countBySeverity = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

/** Findings that a reader of this run has to look at: new ones, what gates always, and under scope `all` all that stand. */
export const isFresh = ({ scope }: Pick<RunResult, 'scope'>, finding: Finding): boolean =>
  gatesAlways(finding) || isNew(finding, scope);

/** Findings that stand aside, folded. */
export const asideIn = (
  { scope }: Pick<RunResult, 'scope'>,
  findings: readonly Finding[],
  status: 'existing' | 'fixed',
): readonly Finding[] => findings.filter((one) => one.status === status && !isFresh({ scope }, one));

/** `2 critical, 3 high`; empty when there is none. */
export const bySeverity = (counts: Readonly<Record<Severity, number>>): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(', ');

/** `1 file`, `2 files`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;
