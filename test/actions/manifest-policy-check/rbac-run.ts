import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import { rbacRules } from '../../../actions/manifest-policy-check/rules/rbac.ts';
import type { Drawing } from '../../../shared/core/drawing.ts';
import type { Report } from '../../../shared/core/finding.ts';
import type { Left } from '../../../shared/core/rule.ts';

/** What one project rule says and draws. */
export function run(id: string, docs: readonly Manifest[], before?: readonly Manifest[]) {
  const rule = rbacRules.find((each) => each.id === `manifest-policy-check/${id}`);
  if (rule?.scope !== 'project') throw new Error(`no project rule ${id}`);
  const reports: Report[] = [];
  const drawings: Drawing[] = [];
  const left: Left[] = [];
  const unchecked = (one: Left) => void left.push(one);
  const options = { workloads: [], external: [] };
  const context = { docs, before, options, facts: undefined, today: '2026-01-01', unchecked };
  rule.check({ ...context, draw: (one) => drawings.push(one) }, (one) => reports.push(one));
  return { reports, drawings, left, messages: reports.map(({ message }) => message) };
}
