import type { Finding } from '../core/finding.ts';
import { groupBy } from '../core/group.ts';
import type { RuleMeta } from '../core/rule.ts';
import { severityRank, type Severity } from '../core/severity.ts';
import type { ReportContext } from './context.ts';

/** Findings of one rule and one severity, so that the headline holds for each and advice is given once. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly rule: RuleMeta | undefined;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** What tells of the change itself, then most severe first, then by rule id. */
export function groupByRule(findings: readonly Finding[], context: ReportContext): readonly RuleGroup[] {
  return [...groupBy(findings, ({ ruleId, severity }) => `${severity} ${ruleId}`).values()]
    .flatMap((members): RuleGroup[] => {
      const [first] = members;
      if (first === undefined) return [];
      const rule = context.rule(first.ruleId);
      const { ruleId, severity } = first;
      return [{ ruleId, rule, title: rule?.title ?? ruleId, severity, findings: members }];
    })
    .sort(
      (a, b) =>
        Number(b.rule?.leads ?? false) - Number(a.rule?.leads ?? false) ||
        severityRank(a.severity) - severityRank(b.severity) ||
        (a.ruleId < b.ruleId ? -1 : 1),
    );
}

/** Number of files the findings lie in. */
export const filesOf = (findings: readonly Finding[]): number =>
  new Set(findings.flatMap(({ region }) => region?.path ?? [])).size;
