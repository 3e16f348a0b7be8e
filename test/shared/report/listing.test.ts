import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listing } from '../../../shared/report/listing.ts';
import { toTerminal } from '../../../shared/report/terminal.ts';
import { hostile, isCommand, logLines } from './hostile.ts';
import { clean, context, finding, oneCheck, sample } from './sample.ts';

describe('listing', () => {
  const all = listing(sample, context);

  test('every finding has a line', () => {
    const findings = sample.result.checks.flatMap((check) => check.findings);
    const lines = all?.text.trimEnd().split('\n') ?? [];
    expect(lines).toHaveLength(1 + 1 + findings.length + 3);
    for (const { region, ruleId } of findings)
      if (region)
        expect(all?.text).toContain(
          `  ${region.path}:${region.startLine}:${region.startColumn}  ${ruleId}  `,
        );
  });

  test('the title counts', () => {
    expect(all?.title).toBe('All of it, a line each: 1 error, 1 unchecked, 56 findings, 3 suppressed');
  });

  test('one line is readable and can be searched', () => {
    expect(all?.text).toContain(
      'high  docker/api/Dockerfile:10:1  dockerfile-lint/last-user-root  introduced  The last `USER` is root.\n',
    );
  });

  test('the terminal points to it', () => {
    expect(toTerminal(sample, { ...context, listed: true })).toContain(
      '… 38 more like these in 5 files: all are listed below',
    );
  });

  test.for([
    ['nothing found', clean],
    ['a few, all of them shown', oneCheck({ findings: [finding('a/b', null), finding('a/c', null)] })],
  ] as const)('none where %s', ([, run]) => {
    expect(listing(run, context)).toBeUndefined();
  });

  test('no text of a repository becomes a command or a line', () => {
    fc.assert(
      fc.property(hostile, hostile, (path, text) => {
        const region = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
        const one = finding(text, region, { message: text });
        const run = oneCheck({
          findings: [one],
          suppressed: [
            { finding: one, by: 'inline', reason: text, until: null, source: path, proposed: false },
          ],
        });
        const lines = logLines(listing(run, context)?.text.trimEnd() ?? '');
        expect(lines).toHaveLength(2);
        expect(lines.filter(isCommand)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
