import { expect } from 'vitest';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { applyEdits } from '../../../shared/core/fixes.ts';
import type { Edit } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { scanText } from '../../scan-text.ts';

export const reportsOf = (rule: DocumentRule<Dockerfile>, text: string) => {
  const check = { ...dockerfileLint, rules: [rule] };
  const { reports, unchecked } = scanText(check, rule, { text });
  expect(unchecked).toEqual([]);
  return reports;
};

/** What each finding's region covers, behind its line and column. */
export function found(rule: DocumentRule<Dockerfile>, text: string): string[] {
  const lines = new Lines('Dockerfile', text);
  return reportsOf(rule, text).map(({ region }) => {
    if (region === null) throw new Error('a finding without a place');
    const { start, end } = lines.span(region);
    return `${region.startLine}:${region.startColumn} ${text.slice(start, end)}`;
  });
}

/** The text once all its fixes are in: after that, no finding that had one is left. */
export function mended(rule: DocumentRule<Dockerfile>, text: string): string {
  let current = text;
  for (let pass = 0; pass < 5; pass++) {
    const edits = new Map<string, Edit>();
    for (const { fixes = [] } of reportsOf(rule, current))
      for (const edit of fixes[0]?.edits ?? []) edits.set(JSON.stringify(edit), edit);
    if (edits.size === 0) return current;
    const sorted = [...edits.values()].sort((a, b) => a.offset - b.offset || a.length - b.length);
    const next = applyEdits(current, sorted);
    if (next === undefined) throw new Error('edits over each other');
    current = next;
  }
  throw new Error('fixes never end');
}
