import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkRunName } from '../../../actions/report/check-run.ts';
import { zipOf } from '../secret-scan/zip-file.ts';
import { harm } from './harmless.ts';
import { alone, Stage, zipped } from './stage.ts';
import { calm, forged, firstCheck, firstFinding, honest, region } from './told.ts';

const stage = new Stage();
beforeAll(() => stage.open());
beforeEach(() => {
  stage.clear();
});
afterAll(() => stage.close());

describe('what an honest run reported', () => {
  it.each([
    ['in a folder', alone(honest)],
    ['in a zip', zipped(zipOf({ name: 'report.json', data: honest }))],
    ['stored in a zip', zipped(zipOf({ name: 'report.json', data: honest, method: 0 }))],
  ])('%s is posted', async (_, artifact) => {
    const posted = await stage.report(artifact);
    expect(harm(posted, stage)).toEqual([]);
    expect(posted).toMatchObject({
      code: 0,
      outputs: { outcome: 1, failing: 1, unchecked: 0, 'pull-request': 7 },
      checkRuns: [{ name: checkRunName, conclusion: 'failure', headSha: 'b'.repeat(40) }],
    });
    const [comment = ''] = posted.comments;
    expect(comment).toContain(`https://github.example/mallory/app/blob/${'b'.repeat(40)}/Dockerfile#L3`);
    expect(comment).toContain('The last `USER` is root.');
    expect(comment).toContain('"run":9,"attempt":2');
  });

  it('is neutral where nothing was found, and starts no comment', async () => {
    const posted = await stage.report(alone(calm));
    expect(posted).toMatchObject({ code: 0, outputs: { outcome: 0 }, comments: [] });
    expect(posted.checkRuns).toMatchObject([{ conclusion: 'neutral' }]);
    expect(harm(posted, stage)).toEqual([]);
  });

  it('is written over what was said before, once', async () => {
    await stage.report(alone(honest));
    const { comments } = await stage.report(alone(calm), {}, { id: 10 });
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('Portcullis: passed');
    const older = await stage.report(alone(honest), {}, { id: 8 });
    expect(older.comments).toEqual(comments);
  });

  it('is taken back by a later report that is refused, and by no earlier one', async () => {
    await stage.report(alone(honest));
    const { comments: still } = await stage.report(alone('{}'), {}, { id: 8 });
    expect(still[0]).toContain('The last `USER` is root.');
    const refused = await stage.report(alone('{}'), {}, { run_attempt: 3 });
    expect(refused).toMatchObject({ code: 2, outputs: { outcome: 2 } });
    expect(refused.comments).toHaveLength(1);
    expect(refused.comments[0]).not.toContain('dockerfile-lint');
    expect(refused.comments[0]).toContain('bad-report');
    const { comments: mended } = await stage.report(alone(honest), {}, { run_attempt: 4 });
    expect(mended[0]).toContain('The last `USER` is root.');
    expect(mended[0]).not.toContain('bad-report');
  });

  it('takes no longer than it may', async () => {
    const posted = await stage.report(alone(honest), {}, {}, () => true);
    expect(posted).toMatchObject({ code: 2, comments: [], checkRuns: [] });
    expect(stage.server.asked).toEqual([]);
  });

  it.each([
    ['never', true, 0, 1],
    ['always', false, 1, 0],
  ])('comment %s, check-run %j', async (comment, checkRun, comments, checkRuns) => {
    const posted = await stage.report(alone(calm), { comment, 'check-run': checkRun });
    expect([posted.comments.length, posted.checkRuns.length]).toEqual([comments, checkRuns]);
  });

  it('links what is fixed into the base, at its own commit', async () => {
    const fixed = forged((told) => Object.assign(firstFinding(told), { status: 'fixed' }));
    const posted = await stage.report(alone(fixed), { comment: 'always' });
    expect(harm(posted, stage)).toEqual([]);
    expect(posted.comments[0]).toContain(
      `https://github.example/acme/app/blob/${'a'.repeat(40)}/Dockerfile#L3`,
    );
  });

  it('keeps findings of rules that its own settings make', async () => {
    const own = forged((told) => {
      firstCheck(told).id = 'secret-scan';
      firstFinding(told).ruleId = 'secret-scan/gitleaks-our-token';
    });
    expect(await stage.report(alone(own))).toMatchObject({ code: 0, outputs: { failing: 1 } });
  });

  it('needs no region', async () => {
    const bare = forged((told) => {
      Object.assign(firstFinding(told), {
        region: null,
        related: [{ message: 'm', region: region({ path: '' }) }],
      });
    });
    expect(await stage.report(alone(bare))).toMatchObject({ code: 0, outputs: { failing: 1 } });
  });
});

const unchecked = forged((told) => {
  Object.assign(told, { outcome: 0 });
  Object.assign(firstCheck(told), {
    outcome: 0,
    findings: [],
    unchecked: [{ path: 'a', code: 'too-large', message: 'm', line: null, hint: 'h' }],
  });
});
const medium = forged((told) => {
  Object.assign(told, { outcome: 0 });
  Object.assign(firstCheck(told), { outcome: 0 });
  firstFinding(told).severity = 'medium';
});
const lax = forged((told) => {
  Object.assign(firstCheck(told), { failOn: 'critical', outcome: 0 });
  told.outcome = 0;
});

describe('what it comes to', () => {
  it.each<[string, string, Record<string, string>, number]>([
    ['unchecked', unchecked, {}, 2],
    ['unchecked, and that only warns', unchecked, { 'on-error': 'warn' }, 0],
    [
      'unchecked and said so, though it only warns',
      forged((told) => (told.outcome = 2)),
      { 'on-error': 'warn' },
      2,
    ],
    ['a medium finding', medium, {}, 0],
    ['a medium finding, and fail-on is stricter', medium, { 'fail-on': 'medium' }, 1],
    ['a high finding, and fail-on is laxer', honest, { 'fail-on': 'critical' }, 1],
    ['a high finding below its own threshold', lax, {}, 0],
    ['a high finding below its own threshold alone', lax, { 'fail-on': 'high' }, 1],
  ])('%s', async (_, content, given, outcome) => {
    const posted = await stage.report(alone(content), given);
    expect(posted).toMatchObject({ code: 0, outputs: { outcome } });
    expect(posted.checkRuns).toMatchObject([{ conclusion: outcome === 0 ? 'neutral' : 'failure' }]);
  });
});

describe('whom it tells', () => {
  it.each<[string, () => void, object, number, RegExp]>([
    [
      'pushed to since',
      () => stage.pull(7, { headSha: 'd'.repeat(40) }),
      {},
      0,
      /closed, or pushed to since/,
    ],
    ['closed', () => stage.pull(7, { state: 'closed' }), {}, 0, /closed, or pushed to since/],
    [
      'of another fork of the same owner',
      () => stage.pull(7, { headRepository: 'mallory/other' }),
      {},
      0,
      /closed/,
    ],
    ['of a fork that is gone', () => undefined, { head_repository: null }, 0, /came from is gone/],
    ['two with that head', () => stage.pull(8, { baseRef: 'next' }), {}, 2, /Several open pull requests/],
    ['a run that was broken off', () => undefined, { conclusion: 'cancelled' }, 0, /ended as cancelled/],
  ])('nobody: %s', async (_, before, run, code, why) => {
    before();
    const posted = await stage.report(alone(honest), { comment: 'always' }, run);
    expect(posted).toMatchObject({
      code,
      comments: [],
      checkRuns: [],
      outputs: { outcome: '', 'pull-request': '' },
    });
    expect(posted.log).toMatch(why);
    expect(stage.server.writes).toEqual([]);
  });

  it('the one whose head it is, among others of that branch', async () => {
    stage.pull(8, { headSha: 'd'.repeat(40) });
    stage.pull(9, { state: 'closed' });
    expect((await stage.report(alone(honest))).outputs['pull-request']).toBe(7);
  });

  it('a pull request of this repository too', async () => {
    const home = (stage.run() as { repository: object }).repository;
    stage.pull(7, { headRepository: 'acme/app' });
    expect(await stage.report(alone(honest), {}, { head_repository: home })).toMatchObject({ code: 0 });
  });
});

it('a refused report takes the place of what was said before', async () => {
  await stage.report(alone(calm), { comment: 'always' });
  const { comments } = await stage.report(alone('no report'), {}, { id: 10 });
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain('The report is no JSON.');
  expect(comments[0]).toContain('The step that posts reports says this');
  expect(comments[0]).toContain('For a maintainer: let');
});

describe('faults', () => {
  it.each<[string, RegExp, object, number, number, RegExp]>([
    [
      'the list of pull requests',
      /^GET \/pulls/,
      { status: 403 },
      0,
      0,
      /The pull request of the run could not be found out\. .*pull-requests: write\.$/m,
    ],
    [
      'the list of comments',
      /^GET \/issues/,
      { status: 403 },
      0,
      1,
      /The comment could not be posted\. .*pull-requests: write\.$/m,
    ],
    [
      'the comment',
      /^POST \/issues/,
      { status: 403 },
      0,
      1,
      /The comment could not be posted\. .*: write\.$/m,
    ],
    ['the comment is refused', /^POST \/issues/, { status: 422 }, 0, 1, /does not take the comment/],
    [
      'the check run',
      /^POST \/check-runs/,
      { status: 403 },
      1,
      0,
      /The check run could not be posted\. .*checks: write\.$/m,
    ],
    ['the check run is refused', /^POST \/check-runs/, { status: 422 }, 1, 0, /does not take the check run/],
    ['the check run, and nobody knows', /^POST \/check-runs/, { reset: 'before' }, 1, 0, /./],
  ])('%s', async (_, on, fault, comments, checkRuns, why) => {
    stage.server.faults.push({ on, times: 99, fault });
    const posted = await stage.report(alone(honest), {});
    expect(posted.code).toBe(2);
    expect([posted.comments.length, posted.checkRuns.length]).toEqual([comments, checkRuns]);
    expect(posted.log).toMatch(why);
    expect(posted.log).toMatch(/^::warning title=Portcullis%3A report::/m);
  });

  it('a check run that was made and not heard of is one', async () => {
    stage.server.faults.push({ on: /^POST \/check-runs/, times: 1, fault: { reset: 'after' } });
    const posted = await stage.report(alone(honest));
    expect([posted.code, posted.checkRuns.length]).toEqual([0, 1]);
  });

  // An earlier comment must not stand as the last word because an upload step was dropped.
  it('a report that is missing is told where it would stand', async () => {
    const posted = await stage.report((folder: string) => `${folder}/none`, { comment: 'always' });
    expect(posted).toMatchObject({ code: 2, checkRuns: [{ conclusion: 'failure' }] });
    expect(posted.comments).toEqual([
      expect.stringMatching(
        /The step that posts reports says this[^]*The report is missing\. For a maintainer: look/,
      ),
    ]);
    expect(posted.comments[0]).not.toContain('its author can change that run');
    expect(posted.log).not.toContain('by its own run');
  });
});
