import type { Finding } from '../core/finding.ts';
import { groupBy } from '../core/group.ts';
import type { RuleMeta } from '../core/rule.ts';
import { severityRank, type Severity } from '../core/severity.ts';
import type { ReportContext } from './context.ts';

/** All findings of one rule, so that advice is given once. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly rule: RuleMeta | undefined;
  readonly title: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Groups by rule: most severe first, then by id. */
export function groupByRule(findings: readonly Finding[], context: ReportContext): readonly RuleGroup[] {
  return [...groupBy(findings, ({ ruleId }) => ruleId)]
    .map(([ruleId, members]): RuleGroup => {
      const rule = context.rule(ruleId);
      return { ruleId, rule, title: rule?.title ?? ruleId, severity: worst(members), findings: members };
    })
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || (a.ruleId < b.ruleId ? -1 : 1));
}

const worst = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>(
    (most, { severity }) => (severityRank(severity) < severityRank(most) ? severity : most),
    'info',
  );

/** Number of files the findings lie in. */
export const filesOf = (findings: readonly Finding[]): number =>
  new Set(findings.flatMap(({ region }) => region?.path ?? [])).size;
