import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimDockerfile } from '../../../shared/parse/dockerfile-path.ts';
import { applied, isFixable, look, mend, rules, withReturns } from './mending.ts';
import type { LintRule, Sample } from './mending.ts';
import { kept, mixedFile } from './mixed-file.ts';

/** Fixes of mode `fix` are written until none is left: what they were for is gone, and nothing else. */
function holds(own: readonly LintRule[], sample: Sample): void {
  const before = look(own, sample);
  const after = mend(own, sample);
  const fixable = before.findings.filter((found) => isFixable(found));
  expect(after.problems).toBeLessThanOrEqual(before.problems);
  expect(kept(after, fixable)).toEqual(kept(before, fixable));
  expect(after.findings.filter((found) => isFixable(found))).toEqual([]);
  expect(/(?<!\r)\n/.test(after.text)).toBe(/(?<!\r)\n/.test(sample.text));
}

/** Each fix of mode `suggest`, written alone, mends its finding. */
function suggestionsHold(rule: LintRule, sample: Sample): void {
  const before = look([rule], sample);
  for (const found of before.findings)
    for (const { edits } of found.fixes.filter(({ mode }) => mode === 'suggest')) {
      const after = look([rule], { ...sample, text: applied(sample.text, edits) });
      expect(after.problems).toBeLessThanOrEqual(before.problems);
      expect(kept(after, [found])).toEqual(kept(before, [found]));
      expect(after.findings.length).toBeLessThan(before.findings.length);
    }
}

describe('bad examples', () => {
  test.for(
    rules.flatMap((rule) =>
      rule.examples.bad.flatMap((example, at) =>
        [example, { ...example, text: withReturns(example.text) }].map((sample, returns) => ({
          name: `${rule.id} ${String(at)}${returns === 1 ? ', CR LF' : ''}`,
          rule,
          sample,
        })),
      ),
    ),
  )('$name', ({ rule, sample }) => {
    holds([rule], sample);
    suggestionsHold(rule, sample);
    const unfixable = look([rule], sample).findings.filter((found) => !isFixable(found));
    expect(mend([rule], sample).findings.length).toBeLessThanOrEqual(unfixable.length);
  });
});

test('fixes of all rules go together', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(mixedFile(rules), (text) => {
      holds(rules, { text });
    }),
    { numRuns: 100 },
  );
});

/** A folder of real Dockerfiles, to be looked through by hand: a test run knows none. */
const { PORTCULLIS_DOCKERFILES: folder } = process.env;
test.skipIf(folder === undefined)('real Dockerfiles', { timeout: 1_800_000 }, () => {
  const failed: string[] = [];
  for (const path of readdirSync(folder ?? '', { recursive: true, encoding: 'utf8' })) {
    if (claimDockerfile(path)?.certain !== true) continue;
    try {
      holds(rules, { path, text: readFileSync(join(folder ?? '', path), 'utf8') });
    } catch (error) {
      failed.push(`${path}: ${String(error)}`);
    }
  }
  expect(failed).toEqual([]);
});
