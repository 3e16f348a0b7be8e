import type { Check } from '../shared/core/check.ts';
import type { Report } from '../shared/core/finding.ts';
import type { OptionValue, Rule } from '../shared/core/rule.ts';

/** Runs one rule on one text, as the engine would. Lines are 1-based start lines in order of place. */
export function scanText(
  check: Check,
  rule: Rule,
  example: {
    readonly path?: string;
    readonly text: string;
    readonly options?: Readonly<Record<string, OptionValue>>;
  },
): { reports: readonly Report[]; lines: readonly number[]; unchecked: readonly unknown[] } {
  const path = example.path ?? check.examplePath;
  const claim = check.claims(path);
  if (claim === undefined) throw new Error(`${check.id} does not claim ${path}`);
  const file = { path, text: example.text, size: example.text.length, blob: '' };
  const { doc, problems = [], excluded } = check.parse(file, claim);
  if (doc === undefined)
    throw new Error(`${path} gave no document: ${excluded ?? 'not claimed by its content'}`);
  const reports: Report[] = [];
  const defaults = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  );
  const context = { options: { ...defaults, ...example.options }, today: '2026-01-01' };
  const report = (one: Report) => reports.push(one);
  if (rule.scope === 'document') rule.check({ ...context, doc }, report);
  else rule.check({ ...context, docs: [doc] }, report);
  return {
    reports,
    lines: reports.map(({ region }) => region?.startLine ?? 0).sort((a, b) => a - b),
    unchecked: problems,
  };
}
