import { failing } from '../core/gate.ts';
import type { CheckResult, Outcome, RunResult } from '../core/result.ts';
import { severities } from '../core/severity.ts';
import { tally, type Tally } from './tally.ts';

/** How something ended that stands in a row with others. */
export interface Standing {
  readonly outcome: Outcome;
  /** Findings that close the gate. */
  readonly failing: number;
  readonly tally: Pick<Tally, 'bySeverity'>;
}

/** The order of every surface: what closes the gate, then the most severe, then the most; negative where `a` comes first. */
export const bySeriousness = (a: Standing, b: Standing): number =>
  b.outcome - a.outcome || worst(a) - worst(b) || b.failing - a.failing;

function worst({ tally: { bySeverity } }: Standing): number {
  const at = severities.findIndex((severity) => bySeverity[severity] > 0);
  return at === -1 ? severities.length : at;
}

/** The checks of a run as all surfaces show them; equal ones stay as they are. */
export const checksInOrder = ({ checks, scope }: RunResult): readonly CheckResult[] =>
  checks
    .map((check) => ({
      check,
      outcome: check.outcome,
      failing: failing(check.findings, check.failOn, scope).length,
      tally: tally([check], scope),
    }))
    .sort(bySeriousness)
    .map(({ check }) => check);
