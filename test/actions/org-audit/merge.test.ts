import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dashboardHtml } from '../../../actions/org-audit/dashboard/dashboard.ts';
import { readHistory, withPoint, writeHistory, type Point } from '../../../actions/org-audit/history.ts';
import { merge } from '../../../actions/org-audit/merge.ts';
import { none, resultSchema, type Result } from '../../../actions/org-audit/result.ts';
import { openFolder, readResult, readResults, writeResult } from '../../../actions/org-audit/result-files.ts';
import { makeFolder } from '../../shared/files/sandbox.ts';
import { planFor, resultFor } from './organisation.ts';

const names = ['api', 'lib', 'web'];
const plan = planFor(names);
const good = (repository: string): Result => ({
  ...resultFor(plan, repository, 4),
  ...{ state: 'checked', outcome: 0, failing: 0, unchecked: 0, worst: [] },
});
const found = (results: readonly Result[]) => ({ results, refused: [] });

describe('a dashboard', () => {
  it('has a row for each planned repository, and the worst first', () => {
    const bad: Result = {
      ...good('web'),
      outcome: 1,
      failing: 3,
      checks: [
        { id: 'secret-scan', outcome: 1, findings: { ...none, critical: 3 }, suppressed: 0, unchecked: 0 },
      ],
    };
    const { rows, states, outcome, outcomes } = merge(plan, found([good('lib'), bad]), []);
    expect(rows.map(({ repository, state }) => `${repository} ${state}`)).toEqual([
      'api missing',
      'web checked',
      'lib checked',
    ]);
    expect([outcome, outcomes, states]).toEqual([
      2,
      [1, 1, 0],
      { checked: 2, empty: 0, failed: 0, missing: 1 },
    ]);
  });

  it.each<[string, readonly Result[], 0 | 1 | 2]>([
    ['all are clean', names.map(good), 0],
    ['findings close a gate', [good('api'), good('lib'), { ...good('web'), outcome: 1, failing: 1 }], 1],
    ['one is missing', [good('api'), good('lib')], 2],
    ['one could not be looked at', [good('api'), good('lib'), { ...good('web'), state: 'failed' }], 2],
    ['one is not all checked', [good('api'), good('lib'), { ...good('web'), outcome: 2 }], 2],
    ['one stands twice', [...names.map(good), good('web')], 2],
    ['one is of another audit', [good('api'), good('lib'), { ...good('web'), audit: '76' }], 2],
    ['one is of another version', [good('api'), good('lib'), { ...good('web'), tool: '0.0.1' }], 2],
    [
      'one was asked for something else',
      [good('api'), good('lib'), { ...good('web'), digest: '0'.repeat(64) }],
      2,
    ],
    ['one more was never planned', [...names.map(good), good('stranger')], 2],
  ])('where %s', (_, results, outcome) => {
    const dashboard = merge(plan, found(results), []);
    expect(dashboard.outcome).toBe(outcome);
    expect(dashboard.rows.map(({ repository }) => repository).sort()).toEqual(names);
  });

  it('is not whole where a result was refused', () => {
    const refused = [{ file: 'web.json', why: 'is too large' }];
    const dashboard = merge(plan, { results: names.map(good), refused }, []);
    expect([dashboard.outcome, dashboard.notes]).toEqual([2, ['The result "web.json" is too large.']]);
  });

  it('is whole although results lay with another batch, which it says', () => {
    const dashboard = merge(plan, { ...found(names.map(good)), aside: 2 }, []);
    expect([dashboard.outcome, dashboard.notes]).toEqual([
      0,
      ['Results that lay with another batch were left aside: 2.'],
    ]);
  });

  it('shows texts as they are, and nothing of them acts', () => {
    const hostile = `</td><script>alert(1)</script><img src=x onerror=alert(1)>"'&\u202e`;
    const result: Result = {
      ...good('web'),
      state: 'failed',
      outcome: 2,
      troubles: [{ message: hostile, hint: hostile }],
      worst: [
        { ruleId: 'a/b', severity: 'high', message: hostile, path: hostile, line: 1 },
        { ruleId: 'a/b', severity: 'high', message: 'up', path: '../../../evil/repo/x', line: 2 },
        { ruleId: 'a/b', severity: 'high', message: 'half', path: 'a\ud800', line: 3 },
      ],
    };
    const html = dashboardHtml(
      merge(plan, { results: [result], refused: [{ file: hostile, why: hostile }] }, hostile),
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|\u202e|\ud800|<[^>]* (?:on\w+|style)=/);
    expect(html).not.toContain('href="https://github.example/acme/web/blob/a0/../');
    expect(
      [...html.matchAll(/href="([^"]*)"/g)].every(([, url = '']) =>
        url.startsWith('https://github.example/acme/'),
      ),
    ).toBe(true);
    expect(html).not.toMatch(/href="[^"]*\.\.\//);
  });
});

describe('results', () => {
  const folder = (): string => {
    const at = makeFolder();
    openFolder(at);
    return at;
  };

  it('are read as they were written, from folders and the folders of artifacts in them', () => {
    const at = folder();
    for (const name of ['api', 'web']) {
      openFolder(join(at, name));
      writeResult(join(at, name), good(name));
    }
    writeResult(at, good('lib'));
    expect(
      readResults([at])
        .results.map((one) => one.repository)
        .sort(),
    ).toEqual(names);
    expect(readResult(at, 'lib')).toEqual(good('lib'));
    expect(readResult(at, 'web')).toBeUndefined();
    // An upload leaves hidden files out.
    writeResult(at, good('.github'));
    expect(readdirSync(at)).toContain('result-.github.json');
    for (let at = 0; at < 300; at++)
      expect(resultSchema.safeParse(resultFor(plan, 'a', at)).success).toBe(true);
  });

  it('in a folder that is not theirs are left aside, and a folder that is not there has none', () => {
    const at = folder();
    for (const [name, repository] of [
      ['batch-1', 'api'],
      ['batch-1', 'web'],
      ['batch-2', 'web'],
    ] as const) {
      openFolder(join(at, name));
      writeResult(join(at, name), good(repository));
    }
    const isAt = (name: string, repository: string): boolean =>
      name === (repository === 'api' ? 'batch-1' : 'batch-2');
    const { results, aside } = readResults([at, join(at, 'gone')], isAt);
    expect([results.map(({ repository }) => repository).sort(), aside]).toEqual([['api', 'web'], 1]);
  });

  it('are written where a link lies, and not where it leads', () => {
    const [at, elsewhere] = [folder(), makeFolder({ 'other.txt': 'as it was' })];
    for (const name of ['result-web.json', 'result-web.json.part'])
      symlinkSync(join(elsewhere, 'other.txt'), join(at, name));
    writeResult(at, good('web'));
    expect(readResult(at, 'web')).toEqual(good('web'));
    expect(readFileSync(join(elsewhere, 'other.txt'), 'utf8')).toBe('as it was');
  });

  it.each<[string, string, string]>([
    ['no JSON', 'result-web.json', '{'],
    ['another shape', 'result-web.json', JSON.stringify({ ...good('web'), more: 1 })],
    ['another name', 'result-lib.json', JSON.stringify(good('web'))],
    ['a name that leads away', 'result-web.json', JSON.stringify({ ...good('web'), repository: '../web' })],
    [
      'too many findings',
      'result-web.json',
      JSON.stringify({ ...good('web'), worst: Array(11).fill(resultFor(plan, 'a', 1).worst[0]) }),
    ],
    ['a number below nought', 'result-web.json', JSON.stringify({ ...good('web'), failing: -1 })],
    ['too many bytes', 'result-web.json', JSON.stringify(good('web')) + ' '.repeat(300_000)],
    ['no result at all', 'notes.txt', 'hello'],
  ])('%s is refused', (_, name, text) => {
    const at = folder();
    writeFileSync(join(at, name), text);
    expect(readResults([at])).toMatchObject({ results: [], refused: [{ file: name }] });
  });

  it('a link is not followed, and half a file is passed over', () => {
    const [at, away] = [folder(), folder()];
    writeResult(away, good('web'));
    symlinkSync(join(away, 'result-web.json'), join(at, 'result-web.json'));
    symlinkSync(away, join(at, 'artifact'));
    writeFileSync(join(at, 'result-lib.json.part'), '{');
    expect(readResults([at]).results).toEqual([]);
    openFolder(at);
    expect(() => readFileSync(join(at, 'result-lib.json.part'))).toThrow();
  });
});

describe('a history', () => {
  const point = (audit: string): Point => ({
    ...{ audit, made: '2026-11-23T03:00:00.000Z', repositories: 3, notLooked: 0, failing: 1 },
    findings: none,
  });

  it('goes on, holds a year, and has one point for all tries of an audit', () => {
    const file = join(makeFolder(), 'history.json');
    expect(readHistory(file, 'acme')).toEqual([]);
    let points: readonly Point[] = [];
    for (let audit = 0; audit < 400; audit++) points = withPoint(points, point(String(audit)));
    points = withPoint(points, { ...point('399'), failing: 2 });
    writeHistory(file, 'acme', points);
    const read = readHistory(file, 'acme');
    expect(read).toHaveLength(366);
    expect(read.at(-1)).toMatchObject({ audit: '399', failing: 2 });
    expect(readHistory(file, 'other')).toBe('is of another organisation');
  });

  it.each(['', '{}', '[]', `{"schemaVersion":1,"organisation":"acme","points":[{}]}`, ' '.repeat(2 ** 21)])(
    'what is none is said to be none (%#)',
    (text) => {
      const file = join(makeFolder(), 'history.json');
      writeFileSync(file, text);
      const read = readHistory(file, 'acme');
      expect(typeof read).toBe('string');
      const dashboard = merge(plan, found(names.map(good)), read);
      expect(dashboard.notes[0]).toMatch(/^The history .*, so the trend begins anew\.$/);
      expect([dashboard.outcome, dashboard.trend.length]).toEqual([0, 1]);
    },
  );

  it('a folder in its place is none', () => {
    const file = join(makeFolder(), 'history.json');
    mkdirSync(file);
    expect(typeof readHistory(file, 'acme')).toBe('string');
  });
});
