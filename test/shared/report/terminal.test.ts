import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Fix } from '../../../shared/core/finding.ts';
import type { Outcome } from '../../../shared/core/result.ts';
import { toTerminal } from '../../../shared/report/terminal.ts';
import { hostile, isCommand, logLines } from './hostile.ts';
import { clean, context, empty, finding, oneCheck, runOf, sample } from './sample.ts';

const plain = toTerminal(sample, context);

describe('layout', () => {
  test('rules come most severe first, the verdict last', () => {
    const heads = [...plain.matchAll(/^(critical|high|medium|low|info) .*?([\w-]+\/[\w-]+)$/gm)].map(
      ([, level, id]) => `${level} ${id}`,
    );
    expect(heads).toEqual([
      'critical dockerfile-lint/secret-in-env',
      'high dockerfile-lint/last-user-root',
      'high image-pin-check/action-unpinned',
      'medium dockerfile-lint/pipe-to-shell',
      'medium image-pin-check/image-tag',
      'info image-pin-check/image-tag',
    ]);
    expect(plain.trimEnd().split('\n\n').at(-1)).toMatch(/^Incomplete: /);
  });

  test('a finding has its place, sentence and code', () => {
    expect(plain).toContain(
      [
        '  docker/api/Dockerfile:10:1',
        '    The last `USER` is root.',
        '     9 |   && true',
        '    10 | USER root',
        '       | ^^^^^^^^^',
        '    11 | CMD ["node", "app.js"]',
        '    fix Use the user of the base image',
      ].join('\n'),
    );
  });

  test('fifty findings of a rule: ten are shown, all are counted, advice is given once a headline', () => {
    expect(plain.match(/`postgres:16` has no digest/g)).toHaveLength(9);
    expect(plain).toContain(
      '… 38 more like these in 5 files: all are in --report json=FILE or markdown=FILE',
    );
    expect(plain.match(/Add the digest behind the tag/g)).toHaveLength(2);
    expect(plain).toContain('image-pin-check  31 files  1 high, 48 medium, 1 info');
  });

  test.for([
    [
      'existing',
      'Existing before this change, not gating: 1\n  medium    docker/api/Dockerfile:5:31  The file name is no excuse.  dockerfile-lint/pipe',
    ],
    ['fixed', 'Fixed by this change: 1\n  high      old/Dockerfile:10:1'],
    [
      'suppressed',
      'Suppressed: 2 inline, 1 baseline; 1 ignore brought in by this change\n  new ignore  docker/api/Dockerfile:4',
    ],
    ['excluded', 'Excluded: 3 files: linguist-vendored (2), binary (1)'],
    [
      'unchecked',
      'Could not check: 1\n  broken/Dockerfile:7  The heredoc `EOF` never ends.\n    help  Close it',
    ],
    ['errors', 'Errors: 1\n  network  The advisory server did not answer.\n    help  Try again'],
  ])('%s is said', ([, part]) => {
    expect(plain).toContain(part);
  });

  test('what could not be checked comes to one number', () => {
    const blind = (path: string, line: number) =>
      ({ path, code: 'limit', message: `Too long, ${line}${path}.`, line, hint: 'Split it.' }) as const;
    const many = Array.from({ length: 30 }, (_, index) => blind(`f${index}`, 1));
    const [own] = oneCheck({ unchecked: [1, 2, 3, 4].map((line) => blind('a', line)) }).result.checks;
    const [other] = oneCheck({ unchecked: [blind('a', 1), ...many] }).result.checks;
    if (own === undefined || other === undefined) throw new Error('two checks');
    const text = toTerminal(runOf({ checks: [own, other] }), context);
    expect(text).toContain('Could not check: 34, some of it by several checks\n  a:1  Too long, 1a.');
    expect(text).toContain('  a  … 2 more like this\n');
    expect(text).toContain('\n  … 13 more\n');
    expect(text).toMatch(/4 unchecked\n.* 31 unchecked\n/);
  });

  test('what one cause kept from many files is one line with its number', () => {
    const unchecked = Array.from(
      { length: 11 },
      (_, at) =>
        ({ path: `f${at}`, code: 'no-answer', message: 'Nobody answers.', line: null, hint: 'h' }) as const,
    );
    const text = toTerminal(oneCheck({ unchecked }), context);
    expect(text).toContain('Could not check: 11\n  f0, f1, f2 and 8 more  Nobody answers.\n');
  });

  test('colour changes nothing but colour', () => {
    const coloured = toTerminal(sample, { ...context, colour: true });
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });
});

describe('verdict', () => {
  const low = finding('dockerfile-lint/pipe-to-shell', null, { severity: 'low' });
  const blind = { path: 'a', code: 'too-large', message: 'm', line: null, hint: 'h' } as const;
  const gate = (failing: number, unchecked = 0) => ({ failOn: 'high', failing, unchecked }) as const;
  const run = (outcome: Outcome, failing = 0) => ({ outcome, gate: gate(failing) });

  test.for([
    ['clean', clean, 'Passed: no findings in 12 files.'],
    ['empty', empty, 'Nothing to check: no file here belongs to dockerfile-lint, image-pin-check.'],
    [
      'named by inputs alone',
      oneCheck({ properties: { lookedAt: 1 } }),
      'Passed: no findings in what inputs name.',
    ],
    ['no check', runOf(), 'Nothing to check: every check is switched off.'],
    [
      'below the gate',
      oneCheck({ filesChecked: 1, findings: [low] }),
      'Passed: nothing that gates at high or above; 1 low in 1 file.',
    ],
    [
      'existing only',
      oneCheck({ filesChecked: 1, findings: [{ ...low, status: 'existing' }] }),
      'Passed: nothing new; 1 finding existed before in 1 file.',
    ],
    ['findings', oneCheck({ findings: [low] }, run(1, 1)), 'Failed: 1 finding at or above high.'],
    [
      'unchecked',
      oneCheck({ unchecked: [blind] }, run(2)),
      'Incomplete: 1 file or part could not be checked.',
    ],
    [
      'unchecked, a file',
      oneCheck({ unchecked: [blind] }, run(2)),
      'What cannot be checked cannot pass: follow the hints, or exclude what is no concern of these checks\nin the policy.',
    ],
    [
      'unchecked, no answer',
      oneCheck({ unchecked: [{ ...blind, code: 'no-answer' }] }, run(2)),
      'What cannot be checked cannot pass: follow the hints.',
    ],
    [
      'unchecked, allowed',
      oneCheck({ unchecked: [blind] }, run(0)),
      'Passed: but 1 file or part could not be checked (on-error: warn).',
    ],
  ] as const)('%s', ([, one, sentence]) => {
    expect(toTerminal(one, context)).toContain(`\n${sentence}\n`.slice(one.result.checks.length > 0 ? 0 : 1));
  });
});

test('no text of a repository becomes a command or an unseen character', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (path, message, line) => {
      const region = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 };
      const one = finding('dockerfile-lint/pipe-to-shell', region, {
        message,
        evidence: line,
        related: [{ message, region }],
      });
      const { result } = oneCheck({
        findings: [one, { ...one, status: 'fixed' }, { ...one, region: { ...region, path: `${path}x` } }],
        suppressed: [
          { finding: one, by: 'inline', reason: message, until: null, source: path, proposed: true },
        ],
        unchecked: [{ path, code: 'limit', message, line: 1, hint: line }],
        excluded: [{ path, why: message }],
        errors: [{ code: path, message, hint: line }],
      });
      const log = toTerminal({ result, texts: new Map([[path, line]]), blobs: new Map() }, context);
      expect(logLines(log).filter(isCommand)).toEqual([]);
      expect(log.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
    { numRuns: 2000 },
  );
});

describe('fixes', () => {
  const fixable = (mode: Fix['mode'], more: Partial<Finding> = {}): Finding =>
    finding('dockerfile-lint/last-user-root', null, {
      fixes: [{ title: `Mend it: ${mode}`, mode, edits: [{ path: 'a', offset: 0, length: 0, text: 'x' }] }],
      ...more,
    });
  const { result, ...rest } = oneCheck({
    findings: [
      fixable('fix'),
      fixable('fix'),
      fixable('suggest'),
      fixable('update'),
      fixable('fix', { status: 'fixed' }),
    ],
  });

  test.for<[string, { fixes: number; files: number } | undefined, string]>([
    ['what could be mended', undefined, 'Can be fixed: 2 with --fix, 1 with the command update'],
    [
      'what was',
      { fixes: 12, files: 5 },
      'Applied: 12 fixes in 5 files\nNot applied: 1 suggestion: it is yours to decide\nCan be fixed: 2 with',
    ],
    ['that nothing was', { fixes: 0, files: 0 }, 'Applied: no fix\nNot applied: 1 suggestion'],
  ])('tells %s', ([, repaired, line]) => {
    expect(toTerminal({ result, ...rest, ...(repaired && { repaired }) }, context)).toContain(line);
  });

  test('a finding says who applies its fix', () => {
    const log = toTerminal({ result, ...rest }, context);
    for (const mode of ['fix', 'suggest', 'update']) expect(log).toContain(`    ${mode} Mend it: ${mode}\n`);
  });

  test('no finding has one', () => {
    const bare = oneCheck({ findings: [finding('dockerfile-lint/last-user-root', null)] });
    expect(toTerminal({ ...bare, repaired: { fixes: 0, files: 0 } }, context)).toContain(
      'Applied: no fix, for no finding here has one',
    );
  });

  test('a run without any says nothing of them', () => {
    expect(toTerminal(clean, context)).not.toMatch(/Applied|Can be fixed/);
  });
});
