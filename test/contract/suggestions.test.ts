import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../shared/core/finding.ts';
import { applyEdits } from '../../shared/core/fixes.ts';
import { suggestionsOf, type Suggestion } from '../../shared/report/suggestion.ts';
import { checks } from '../checks.ts';
import { scanText } from '../scan-text.ts';
import { applied, blockOf, patchOf, runOver } from '../shared/report/applied.ts';
import { context, finding } from '../shared/report/sample.ts';

interface Offer {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly suggestion: Suggestion;
  /** What the fix makes of the file. */
  readonly wanted: string | undefined;
  /** Reports of the same evidence, before and after. */
  readonly before: number;
  readonly after: number;
}

const alike = (reports: readonly Report[], { evidence, message }: Report): number =>
  reports.filter((one) => one.evidence === evidence && one.message === message).length;

/** One of every fix in the examples of all rules, each as if it were the only one. */
function* offers(): Generator<Offer> {
  for (const check of checks)
    for (const rule of check.rules)
      for (const [at, example] of rule.examples.bad.entries()) {
        const path = example.path ?? check.examplePath;
        const { reports } = scanText(check, rule, example);
        for (const report of reports.filter(({ fixes = [] }) => fixes.length > 0))
          for (const fix of report.fixes ?? []) {
            const own = finding(rule.id, report.region, { message: report.message, fixes: [fix] });
            const run = runOver({ ...example.beside, [path]: example.text }, [own]);
            for (const suggestion of suggestionsOf(run, context)) {
              const text = run.texts.get(suggestion.path) ?? '';
              const edits = [...fix.edits].sort((a, b) => a.offset - b.offset || a.length - b.length);
              const mended = applied(text, suggestion);
              const again =
                suggestion.path === path
                  ? { ...example, text: mended }
                  : { ...example, beside: { ...example.beside, [suggestion.path]: mended } };
              yield {
                id: `${rule.id} ${at}`,
                path: suggestion.path,
                text,
                suggestion,
                wanted: applyEdits(text, edits),
                before: alike(reports, report),
                after: alike(scanText(check, rule, again).reports, report),
              };
            }
          }
      }
}

describe('every suggestion for the examples of all rules', () => {
  const all = [...offers()];
  const folder = mkdtempSync(join(tmpdir(), 'suggestions-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('there are many, of all checks that have fixes', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ id }) => id.split('/')[0])).size).toBeGreaterThanOrEqual(3);
  });

  test('makes the same file as the fix, as its block reads', () => {
    for (const { id, text, suggestion, wanted } of all) {
      const lines = blockOf(suggestion.body);
      expect([id, lines]).toEqual([id, suggestion.lines]);
      expect([id, applied(text, { ...suggestion, lines })]).toEqual([id, wanted]);
    }
  });

  test('leaves one finding less', () => {
    expect(
      all
        .filter(({ before, after }) => after >= before)
        .map(({ id, suggestion }) => `${id}: ${suggestion.lines.join('|')}`),
    ).toEqual([]);
  });

  test('is a patch that git applies', () => {
    const places = all.map(({ path }, at) => `${at}/${path}`);
    for (const [at, { text }] of all.entries()) {
      const file = join(folder, places[at] ?? '');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const patch = all.map(({ text, suggestion }, at) => patchOf(places[at] ?? '', text, suggestion)).join('');
    execFileSync('git', ['apply', '--unidiff-zero'], { cwd: folder, input: patch });
    const made = places.map((place) => readFileSync(join(folder, place), 'utf8'));
    expect(made).toEqual(all.map(({ wanted }) => wanted));
  });
});
