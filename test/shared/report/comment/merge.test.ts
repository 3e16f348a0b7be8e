import { describe, expect, test } from 'vitest';
import { toComment } from '../../../../shared/report/comment/comment.ts';
import { mergeComment } from '../../../../shared/report/comment/merge.ts';
import { commentMarker } from '../../../../shared/report/comment/record.ts';
import type { Section } from '../../../../shared/report/comment/section.ts';
import { sectionsOf } from '../../../../shared/report/comment/sections.ts';
import { clean, context, empty, finding, runOf, sample } from '../sample.ts';
import { inRunner, job, many, place } from './jobs.ts';

/** Without what only we read. */
const visible = (body: string): readonly string[] =>
  body.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));

const inTurn = (jobs: readonly (readonly Section[])[], before = ''): string =>
  jobs.reduce((body, mine) => mergeComment(body === '' ? [] : [body], mine), before);

const b = { head: 'b'.repeat(40), run: 6 };

describe('one run', () => {
  test.for([
    ['clean', clean, '✅ **Portcullis**: no findings in 12 files · `dockerfile-lint` · commit `aaaaaaa`'],
    [
      'nothing to check',
      empty,
      '💤 **Portcullis**: no file here belongs to dockerfile-lint, image-pin-check · commit `aaaaaaa`',
    ],
  ] as const)('%s: one line', ([, run, line]) => {
    const body = toComment(run, context);
    expect(body.startsWith(`${commentMarker}\n`)).toBe(true);
    expect(visible(body)).toEqual([line]);
  });

  test('the verdict, a row for each, what the change proposes, then the worst', () => {
    const lines = visible(mergeComment([], sectionsOf(sample, inRunner, place())));
    expect(lines.filter((line) => /^(?:#|\| [^c-])/.test(line))).toEqual([
      '## ⛔ Portcullis: incomplete',
      '| ⛔ `dockerfile-lint` | 4 | 1 | 1 | 2 | · | 1 | 1 | 3 | 1 | · | 12 |',
      '| ⛔ the whole run | · | · | · | · | · | · | · | · | · | 1 | · |',
      '| ❌ `image-pin-check` | 50 | · | 1 | 48 | 1 | · | · | · | · | · | 31 |',
      '#### ⚠️ This change brings in an ignore',
      '### ⛔ `dockerfile-lint`',
      '#### ⛔ Could not check (1)',
      '### ⛔ the whole run',
      '#### ⛔ Errors (1)',
      '### ❌ `image-pin-check`',
      '| severity | rule | findings | files |',
      '| 🔴 high | [`image-pin-check/action-unpinned`](https://portcullis.example/rules/image-pin-check/action-unpinned) | 1 | 1 |',
      '| 🟡 medium | [`image-pin-check/image-tag`](https://portcullis.example/rules/image-pin-check/image-tag) | 48 | 6 |',
      '| ⚪ info | [`image-pin-check/image-tag`](https://portcullis.example/rules/image-pin-check/image-tag) | 1 | 0 |',
    ]);
    expect(lines[1]).toMatch(
      /^1 file or part could not be checked, 1 error; beside that, 3 findings at or above/,
    );
  });

  test('settings that six jobs propose in the same words stand once', () => {
    const proposed = ['.github/portcullis.yml'];
    const jobs = ['a', 'b', 'c'].map((id) => job(id, {}, {}, { proposed }));
    expect(inTurn(jobs).match(/- `\.github\/portcullis\.yml`/g)).toHaveLength(1);
    expect(inTurn(jobs)).toContain('<!-- portcullis:proposal 1 a,b,c -->');
  });
});

describe('many jobs', () => {
  const jobs = [
    job('dockerfile-lint', { findings: many(340) }),
    job('secret-scan', { findings: many(3, {}, 'src') }),
    job('dependency-audit', {}),
    job('image-pin-check', { findings: many(900, { severity: 'medium' }, 'charts') }),
    job('manifest-policy-check', {
      unchecked: [{ path: 'x.yaml', code: 'parse-error', message: 'It ends.', line: 1, hint: '' }],
      outcome: 2,
    }),
    job('cosign-verify', { findings: many(40, { status: 'existing' }) }),
    job('secret-scan', { findings: many(2, {}, 'lib') }, { part: 'lib' }),
    sectionsOf(
      runOf({ outcome: 2, errors: [{ code: 'bad-policy', message: 'No.', hint: '' }] }),
      inRunner,
      place(),
    ),
  ];
  const orders = [
    [0, 1, 2, 3, 4, 5, 6, 7],
    [7, 6, 5, 4, 3, 2, 1, 0],
    [3, 0, 4, 7, 2, 6, 1, 5],
    [5, 2, 7, 1, 3, 4, 0, 6],
    [2, 3, 6, 0, 7, 5, 4, 1],
  ].map((order) => order.map((at) => jobs[at] ?? []));
  const [all = ''] = orders.map((order) => inTurn(order));

  test('in any order they give the same comment', () => {
    expect(new Set(orders.map((order) => inTurn(order))).size).toBe(1);
    expect(mergeComment([], jobs.flat())).toBe(all);
  });

  test('so they do after an earlier push, which leaves no trace of its room', () => {
    const earlier = inTurn(
      ['dockerfile-lint', 'secret-scan', 'image-pin-check'].map((id) =>
        job(id, { findings: many(31, {}, 'old') }, b),
      ),
    );
    expect(new Set(orders.map((order) => inTurn(order, earlier))).size).toBe(1);
  });

  test('said again, nothing changes', () => {
    expect(mergeComment([all], [])).toBe(all);
    for (const mine of jobs) expect(mergeComment([all], mine)).toBe(all);
    const turned = `${all.replaceAll('\n', '\r\n')}\r\n`;
    expect(mergeComment([turned], jobs.flat())).toBe(turned);
  });

  test('two comments of ours become one', () => {
    expect(mergeComment([inTurn(jobs.slice(0, 3)), inTurn(jobs.slice(2))], [])).toBe(all);
  });

  test('what found no room is counted to the one, for each', () => {
    expect(Buffer.byteLength(all)).toBeLessThanOrEqual(60 * 1024);
    const [, docker = ''] = all.split('### ❌ `dockerfile-lint`');
    const [section = ''] = docker.split('<!-- portcullis:section');
    const rows = section.match(/^- \[`deploy/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(20);
    expect(section).toContain(`**${rows} of 340 entries here; the rest is in [the log of this run](`);
    expect(all).toMatch(/\*\*\d+ of 900 entries here/);
  });

  test('the worst come first, the calm have a row only', () => {
    expect(all.match(/^### .*$/gm)).toEqual([
      '### ⛔ the whole run',
      '### ⛔ `manifest-policy-check`',
      '### ❌ `dockerfile-lint`',
      '### ❌ `secret-scan`',
      '### ❌ `secret-scan` of `lib`',
      '### ✅ `image-pin-check`',
    ]);
    expect(all).toContain('| ✅ `cosign-verify` |');
  });
});

describe('runs that follow each other', () => {
  const first = inTurn([job('secret-scan', { findings: many(3) }, b), job('cosign-verify', {}, b)]);

  test('since the last push', () => {
    const [, one, two] = many(3);
    const now = [one, two, ...many(2, {}, 'new')].flatMap((finding) => finding ?? []);
    const body = mergeComment([first], job('secret-scan', { findings: now }));
    expect(body).toContain('Since the last push (`bbbbbbb`): 2 new, 1 resolved.');
    expect(mergeComment([body], job('secret-scan', { findings: now }, { attempt: 2 }))).toContain(
      '2 new, 1 resolved',
    );
  });

  test('all solved: one line says so', () => {
    const body = inTurn([job('secret-scan', {}), job('cosign-verify', {})], first);
    expect(visible(body)).toEqual([
      '✅ **Portcullis**: no findings · `cosign-verify`, `secret-scan` · commit `aaaaaaa` · since the last push (`bbbbbbb`): 3 resolved',
    ]);
  });

  test('one line says which check has not run on this push', () => {
    const calm = inTurn([job('secret-scan', {}, b), job('cosign-verify', {}, b)]);
    expect(visible(mergeComment([calm], job('cosign-verify', {})))).toEqual([
      '✅ **Portcullis**: no findings · `cosign-verify`, `secret-scan` (of `bbbbbbb`) · commit `aaaaaaa`',
    ]);
  });

  test('too many to name each: the numbers', () => {
    const body = mergeComment([first], job('secret-scan', { findings: many(100) }));
    expect(body).toContain('Since the last push (`bbbbbbb`): 100 findings, 3 before.');
  });

  test('a check that has not run on this push is folded and marked', () => {
    const body = mergeComment([first], job('cosign-verify', {}));
    expect(body).toContain('| ⏳ `secret-scan` (of `bbbbbbb`) |');
    expect(body).toContain(
      '<summary>⏳ secret-scan: of an earlier push bbbbbbb, not run on this one</summary>',
    );
    expect(body).toContain('## ❌ Portcullis: failed');
  });

  test.for([
    ['an earlier run that ends late', { head: 'b'.repeat(40), run: 5 }, 3],
    ['an earlier attempt', { head: 'b'.repeat(40), run: 6, attempt: 0 }, 3],
    ['a later attempt', { head: 'b'.repeat(40), run: 6, attempt: 2 }, 1],
    ['a later run', { run: 8 }, 1],
    ['a job of the same run that found more', { ...b }, 3],
  ] as const)('%s', ([, where, found]) => {
    const body = mergeComment([first], job('secret-scan', { findings: many(1) }, where));
    expect(/"key":"secret-scan".*?"failing":(\d+)/.exec(body)?.[1]).toBe(String(found));
  });

  test('an error of the whole run goes with the next run that has none', () => {
    const broken = runOf({
      ...clean.result,
      outcome: 2,
      errors: [{ code: 'x', message: 'No.', hint: '' }],
      checks: sample.result.checks,
    });
    const body = mergeComment([], sectionsOf(broken, inRunner, place(b)));
    expect(body).toContain('### ⛔ the whole run');
    expect(mergeComment([body], sectionsOf(empty, inRunner, place()))).not.toContain('the whole run');
  });
});

test.for([
  [20, 20],
  [60, 40],
] as const)('of %i sections %i have a row, the first their findings too', ([number, rows]) => {
  const jobs = Array.from({ length: number }, (_, at) =>
    job('secret-scan', { findings: many(30) }, { part: `folder/${at}` }),
  );
  const body = mergeComment([], jobs.flat());
  expect(body.match(/^\| ❌ /gm)).toHaveLength(rows);
  expect(body.match(/^\*\*0 of 30 entries here/gm)?.length).toBeGreaterThanOrEqual(rows - 16);
  expect(body.includes('No more than 40 checks have room here.')).toBe(number > 40);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60 * 1024);
  expect(mergeComment([body], [])).toBe(body);
  expect(mergeComment([], jobs.reverse().flat())).toBe(body);
});

test('names that are mostly signs to be escaped do not burst it', () => {
  const part = '<&|*_>[]#@'.repeat(10);
  const noisy = { ...inRunner, rest: part };
  const one = (at: number) =>
    sectionsOf(
      runOf({
        outcome: 1,
        checks: clean.result.checks.map((check) => ({
          ...check,
          outcome: 1,
          findings: many(400, { message: part }),
        })),
      }),
      noisy,
      place({ part: `${part}${at}` }),
    );
  const body = mergeComment([], Array.from({ length: 16 }, (_, at) => one(at)).flat());
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60 * 1024);
  expect(mergeComment([body], [])).toBe(body);
});

test('a rule that this copy does not know has no page', () => {
  const findings = [finding('x](https://evil.example/', null)];
  expect(mergeComment([], job('secret-scan', { findings }))).not.toContain('portcullis.example/rules/x');
});
