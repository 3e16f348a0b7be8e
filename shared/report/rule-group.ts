import type { Finding } from '../core/finding.ts';
import { gatesAlways } from '../core/gate.ts';
import { groupBy } from '../core/group.ts';
import { compareText } from '../core/observation.ts';
import type { RuleMeta } from '../core/rule.ts';
import { severityRank, type Severity } from '../core/severity.ts';
import type { ReportContext } from './context.ts';
import { count } from './tally.ts';

/** Findings of one rule and one severity, so that the headline holds for each and advice is given once. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly rule: RuleMeta | undefined;
  readonly title: string;
  readonly severity: Severity;
  /** They stood before this change, and close the gate all the same. */
  readonly isOldAndGates: boolean;
  readonly findings: readonly Finding[];
}

/** Most severe first, then what tells of the change itself, then by rule id; of one rule, what is new first. */
export function groupByRule(findings: readonly Finding[], context: ReportContext): readonly RuleGroup[] {
  return [...groupBy(findings, (one) => `${one.severity} ${isOldAndGates(one)} ${one.ruleId}`).values()]
    .flatMap((members): RuleGroup[] => {
      const [first] = members;
      if (first === undefined) return [];
      const rule = context.rule(first.ruleId);
      const { ruleId, severity } = first;
      return [
        {
          ruleId,
          rule,
          title: rule?.title ?? ruleId,
          severity,
          isOldAndGates: isOldAndGates(first),
          findings: members,
        },
      ];
    })
    .sort(
      (a, b) =>
        severityRank(a.severity) - severityRank(b.severity) ||
        Number(b.rule?.leads ?? false) - Number(a.rule?.leads ?? false) ||
        compareText(a.ruleId, b.ruleId) ||
        Number(a.isOldAndGates) - Number(b.isOldAndGates),
    );
}

const isOldAndGates = (one: Finding): boolean => one.status === 'existing' && gatesAlways(one);

/** Said behind its title, where there is anything to say. */
export const standingOf = (group: Pick<RuleGroup, 'isOldAndGates'>): string =>
  group.isOldAndGates ? ' (stood before this change, and gates all the same)' : '';

/** `12 in 3 files`; of one file, or none, the number alone. */
export function amountOf(findings: readonly Finding[]): string {
  const files = filesOf(findings);
  return `${findings.length}${files > 1 ? ` in ${count(files, 'file')}` : ''}`;
}

/** Number of files the findings lie in. */
export const filesOf = (findings: readonly Finding[]): number =>
  new Set(findings.flatMap(({ region }) => region?.path ?? [])).size;
