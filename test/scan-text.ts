import type { Check } from '../shared/core/check.ts';
import type { Report } from '../shared/core/finding.ts';
import type { OptionValue, Rule } from '../shared/core/rule.ts';
import { untold } from './untold.ts';

/** Runs one rule on one text, as the engine would. Lines are 1-based start lines in order of place. */
export function scanText(
  check: Check,
  rule: Rule,
  example: {
    readonly path?: string;
    readonly text: string;
    readonly beside?: Readonly<Record<string, string>>;
    readonly before?: Readonly<Record<string, string>>;
    readonly options?: Readonly<Record<string, OptionValue>>;
    readonly facts?: unknown;
  },
): { reports: readonly Report[]; lines: readonly number[]; unchecked: readonly unknown[] } {
  const path = example.path ?? check.examplePath;
  const parse = (path: string, text: string) => {
    const claim = check.claims(path);
    if (claim === undefined) throw new Error(`${check.id} does not claim ${path}`);
    const { doc, problems, excluded } = check.parse({ path, text, size: text.length, blob: '' }, claim);
    if (doc === undefined)
      throw new Error(`${path} gave no document: ${excluded ?? 'not claimed by its content'}`);
    return { doc, problems: problems ?? [] };
  };
  const { doc, problems } = parse(path, example.text);
  const others = Object.entries(example.beside ?? {}).map(([path, text]) => parse(path, text).doc);
  const before =
    example.before && Object.entries(example.before).map(([path, text]) => parse(path, text).doc);
  const reports: Report[] = [];
  const defaults = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  );
  const context = {
    options: { ...defaults, ...example.options },
    facts: example.facts,
    today: '2026-01-01',
    unchecked: untold,
  };
  const report = (one: Report) => reports.push(one);
  if (rule.scope === 'document') rule.check({ ...context, doc }, report);
  else rule.check({ ...context, before, draw: () => undefined, docs: [doc, ...others] }, report);
  return {
    reports,
    lines: reports.map(({ region }) => region?.startLine ?? 0).sort((a, b) => a - b),
    unchecked: problems,
  };
}
