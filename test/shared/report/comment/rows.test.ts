import { describe, expect, test } from 'vitest';
import { mergeComment } from '../../../../shared/report/comment/merge.ts';
import type { Section } from '../../../../shared/report/comment/section.ts';
import { sectionsOf } from '../../../../shared/report/comment/sections.ts';
import { runOf, sample } from '../sample.ts';
import { inRunner, job, many, place } from './jobs.ts';

const inTurn = (jobs: readonly (readonly Section[])[], before = ''): string =>
  jobs.reduce((body, mine) => mergeComment(body === '' ? [] : [body], mine), before);

const b = { head: 'b'.repeat(40), run: 6 };

test('what existed before is one fold, however much of it there is', () => {
  const findings = [...many(1), ...many(90, { status: 'existing' }, 'old')];
  const body = mergeComment([], job('secret-scan', { findings }));
  expect(body.match(/<summary>.*existing, not gating<\/summary>/g)).toHaveLength(1);
  const [, shown] = /<summary>1–(\d+) of 90 existing/.exec(body) ?? [];
  expect(body).toContain(`**${Number(shown) + 1} of 91 entries here; the rest is in`);
});

describe('parts of a repository', () => {
  const found = { findings: many(2) };
  const old = job('secret-scan', found, { ...b, part: 'lib' });

  test('a part that nobody looks at any more is kept for one push, and then forgotten', () => {
    const second = inTurn([old, job('secret-scan', found, { part: 'lib src', run: 7 })]);
    expect(second).toContain('of `lib` (of `bbbbbbb`)');
    const third = mergeComment(
      [second],
      job('secret-scan', found, { part: 'lib src', run: 8, head: 'c'.repeat(40) }),
    );
    expect(third).not.toContain('of `lib` ');
  });

  test('another check that did not run stays', () => {
    const second = inTurn([job('secret-scan', found, b), job('dockerfile-lint', found)]);
    const third = mergeComment([second], job('dockerfile-lint', found, { run: 8, head: 'c'.repeat(40) }));
    expect(third).toContain('| ⏳ `secret-scan` (of `bbbbbbb`) |');
  });

  test('a part that is only slow stays, with what it saw before', () => {
    const first = inTurn([old, job('secret-scan', found, { ...b, part: 'src' })]);
    const slow = inTurn(
      [job('secret-scan', {}, { part: 'src' }), job('secret-scan', {}, { part: 'lib' })],
      first,
    );
    expect(slow).toContain('4 resolved');
  });
});

test.for([
  [
    'two workflows with one check',
    [{ workflow: 'o/r/.github/workflows/a.yml' }, { workflow: 'o/r/.github/workflows/b.yml' }],
    ['`secret-scan` in `a`', '`secret-scan` in `b`'],
  ],
  ['one workflow', [{ workflow: 'o/r/.github/workflows/a.yml' }], ['`secret-scan`']],
  [
    'two parts',
    [
      { workflow: 'a.yml', part: 'x' },
      { workflow: 'a.yml', part: 'y' },
    ],
    ['`secret-scan` of `x`', '`secret-scan` of `y`'],
  ],
] as const)('names of rows: %s', ([, places, names]) => {
  const body = mergeComment(
    [],
    places.flatMap((where) => job('secret-scan', { findings: many(1) }, where)),
  );
  expect([...body.matchAll(/^\| ❌ (.*?) \|/gm)].map(([, name]) => name).sort()).toEqual([...names]);
  expect(mergeComment([body], [])).toBe(body);
});

test('checks that were asked for by name are called by their names', () => {
  const errors = [{ code: 'x', message: 'No.', hint: '' }];
  const run = runOf({ ...sample.result, errors });
  const body = mergeComment(
    [],
    sectionsOf(run, inRunner, place({ asked: 'dockerfile-lint,image-pin-check' })),
  );
  expect(body).toContain('### ⛔ the whole run of `dockerfile-lint,image-pin-check`');
  expect(body).not.toMatch(/`x[0-9a-f]{8}`/);
});
