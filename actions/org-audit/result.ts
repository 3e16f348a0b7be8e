import { z } from 'zod';
import type { Problem } from '../../shared/core/problem.ts';
import type { RunResult } from '../../shared/core/result.ts';
import { severities, type Severity } from '../../shared/core/severity.ts';
import { visible } from '../../shared/report/escape.ts';
import { auditId, commitId, count, digest, repositoryName, sentence, word } from './names.ts';

const mostChecks = 50;
const mostWorst = 10;
const mostTroubles = 10;

export const perSeverity = z.strictObject({
  critical: count,
  high: count,
  medium: count,
  low: count,
  info: count,
});
export type PerSeverity = z.infer<typeof perSeverity>;

/** Fixed ones do not count. */
export const none: PerSeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };

const check = z.strictObject({
  id: word,
  outcome: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  findings: perSeverity,
  suppressed: count,
  unchecked: count,
});

const worst = z.strictObject({
  ruleId: word,
  severity: z.enum(severities),
  message: sentence,
  path: sentence.nullable(),
  line: count.nullable(),
});

const trouble = z.strictObject({ message: sentence, hint: sentence });
export type Trouble = z.infer<typeof trouble>;

/**
 * What one repository came to, as one file. `checked`: the checks ran to their end; `empty`: the default branch has no
 * commit; `failed`: could not look.
 */
export const resultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  audit: auditId,
  repository: repositoryName,
  tool: word,
  digest,
  commit: commitId.nullable(),
  state: z.enum(['checked', 'empty', 'failed']),
  outcome: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  durationMs: count,
  filesChecked: count,
  failing: count.describe('Findings that close the gate.'),
  unchecked: count,
  checks: z.array(check).max(mostChecks),
  worst: z.array(worst).max(mostWorst),
  troubles: z.array(trouble).max(mostTroubles).describe('Why not all was checked.'),
});
export type Result = z.infer<typeof resultSchema>;

type Terms = Pick<Result, 'audit' | 'tool' | 'digest'>;

/** Whose result it is, and under which conditions it holds. */
export type Ticket = Terms & Pick<Result, 'repository'>;

/** Of the same audit, by the same version, asked for the same. */
export const isSameAudit = (a: Terms, b: Terms): boolean =>
  a.audit === b.audit && a.tool === b.tool && a.digest === b.digest;

export const empty = (ticket: Ticket, durationMs: number): Result => ({
  schemaVersion: 1,
  ...ticket,
  commit: null,
  state: 'empty',
  outcome: 0,
  durationMs: Math.round(durationMs),
  filesChecked: 0,
  failing: 0,
  unchecked: 0,
  checks: [],
  worst: [],
  troubles: [],
});

export const failed = (ticket: Ticket, commit: string | null, durationMs: number, why: Trouble): Result => ({
  ...empty(ticket, durationMs),
  commit,
  state: 'failed',
  outcome: 2,
  troubles: [{ message: short(why.message), hint: short(why.hint) }],
});

/** A report, cut down to what a dashboard shows: no evidence, and a bounded number of everything. */
export function checked(ticket: Ticket, commit: string, durationMs: number, report: RunResult): Result {
  const rank = (one: { readonly severity: Severity }): number => severities.indexOf(one.severity);
  return {
    schemaVersion: 1,
    ...ticket,
    commit,
    state: 'checked',
    outcome: report.outcome,
    durationMs: Math.round(durationMs),
    filesChecked: report.filesChecked,
    failing: report.gate.failing,
    unchecked: report.gate.unchecked,
    checks: report.checks.slice(0, mostChecks).map((one) => ({
      id: one.id,
      outcome: one.outcome,
      findings: tallied(standingIn(one)),
      suppressed: one.suppressed.length,
      unchecked: one.unchecked.length,
    })),
    worst: report.checks
      .flatMap(standingIn)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, mostWorst)
      .map(({ ruleId, severity, message, region }) => ({
        ruleId,
        severity,
        message: short(message),
        path: region === null ? null : short(region.path),
        line: region === null ? null : region.startLine,
      })),
    troubles: reasonsIn(report)
      .slice(0, mostTroubles)
      .map((one) => ({
        message: short(one.path === undefined ? one.message : `${one.path}: ${one.message}`),
        hint: short(one.hint),
      })),
  };
}

const standingIn = ({ findings }: Pick<RunResult['checks'][number], 'findings'>) =>
  findings.filter(({ status }) => status !== 'fixed');

const reasonsIn = (report: RunResult): readonly (Problem & { readonly path?: string })[] => [
  ...report.errors,
  ...report.checks.flatMap(({ errors, unchecked }) => [...errors, ...unchecked]),
];

function tallied(findings: readonly { readonly severity: Severity }[]): PerSeverity {
  const counts = { ...none };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** One line of 300 signs at most; spelling out what cannot be seen makes some of them longer. */
const short = (text: string): string => {
  const line = visible(text.slice(0, 300));
  return line.length > 500 || text.length > 300 ? `${line.slice(0, 498)}…` : line;
};
