import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../../shared/github/clock.ts';
import { analysisOf } from '../../../../shared/github/publish/analysis.ts';
import { sarifPayloads } from '../../../../shared/github/publish/sarif-payload.ts';
import { sarifUploadSurface } from '../../../../shared/github/publish/sarif-upload.ts';
import { publish } from '../../../../shared/github/publish/publish.ts';
import type { SarifLog } from '../../../../shared/report/sarif.ts';
import type { GitHubServer } from '../../../github-server/server.ts';
import { context, finding, oneCheck, sample } from '../../report/sample.ts';
import { headSha, listening, mishaps, onServer, pullNumber, writerTo } from './on-server.ts';

let server: GitHubServer;
beforeEach(async () => {
  server = await onServer();
});
afterEach(async () => {
  await server.stop();
});

const sha = 'a'.repeat(40);
const pullRequest = { number: pullNumber, headSha, baseSha: 'c'.repeat(40), baseRef: 'main', fork: false };
const runner = { sha, ref: 'refs/pull/7/merge', pullRequest };

const upload = async (run = sample, { token = 'full' } = {}) => {
  const log = listening();
  const slept: number[] = [];
  const clock: Clock = { now: () => 0, random: () => 0, sleep: (ms) => Promise.resolve(void slept.push(ms)) };
  const surface = sarifUploadSurface({
    writer: writerTo(server, token),
    runner,
    checkoutUri: 'file:///work/app/',
    log,
    clock,
  });
  await publish(run, context, [surface], log);
  return { log, slept, uploads: [...server.state.uploads.values()] };
};

describe('what is uploaded', () => {
  it('is all of it, about the merge commit, and looked after', async () => {
    const { log, slept, uploads } = await upload();
    expect([log.warned, log.printed, server.mistakes]).toEqual([[], [], []]);
    expect(uploads).toMatchObject([{ commit: sha, ref: 'refs/pull/7/merge' }]);
    const { runs } = uploads[0]?.sarif as SarifLog;
    expect(runs.map(({ results }) => results.length)).toEqual([5, 50]);
    expect(server.writes[0]?.body).toMatchObject({
      tool_name: 'portcullis',
      checkout_uri: 'file:///work/app/',
    });
    expect(slept).toEqual([2_000, 4_000]);
  });

  it('is several categories where GitHub would not show it all', async () => {
    const findings = Array.from({ length: 25_001 }, (_, at) =>
      finding('r/x', { path: 'a', startLine: at + 1, startColumn: 1, endLine: at + 1, endColumn: 2 }),
    );
    const { log, uploads } = await upload(oneCheck({ findings }));
    expect(log.warned).toEqual([]);
    const { runs } = uploads[0]?.sarif as SarifLog;
    expect(runs.map(({ results }) => results.length)).toEqual([5_000, 5_000, 5_000, 5_000, 5_000, 1]);
  });
});

describe('payloads', () => {
  const findings = Array.from({ length: 1_000 }, (_, at) =>
    finding(`r/${at}`, null, { severity: at < 900 ? 'low' : 'critical' }),
  );
  const run = oneCheck({ findings });
  const read = (payload: string): SarifLog =>
    JSON.parse(gunzipSync(Buffer.from(payload, 'base64')).toString()) as SarifLog;

  it.each([
    [1_000_000, 1, 1_000],
    [40_000, 3, 1_000],
    [10_000, 20, 1_000],
  ])('of at most %d bytes', (limit, most, mostSent) => {
    const { payloads, sent, all } = sarifPayloads(run, context, limit);
    expect(all).toBe(1_000);
    expect(sent).toBe(Math.min(all, mostSent));
    expect(payloads.length).toBeGreaterThan(0);
    expect(payloads.length).toBeLessThanOrEqual(most);
    for (const payload of payloads) expect(Buffer.from(payload, 'base64').length).toBeLessThanOrEqual(limit);
    const runs = payloads.flatMap((payload) => read(payload).runs);
    expect(runs.reduce((sum, { results }) => sum + results.length, 0)).toBe(sent);
    expect(new Set(runs.map(({ automationDetails }) => automationDetails.id)).size).toBe(runs.length);
  });

  it('of the most severe, where the rest finds no room; of none, where one is too large', () => {
    const { payloads, sent } = sarifPayloads(run, context, 2_000);
    expect(sent).toBe(800);
    const severities = payloads.flatMap((one) =>
      read(one).runs.flatMap(({ results }) => results as { level: string }[]),
    );
    expect(severities.filter(({ level }) => level === 'error')).toHaveLength(100);
    expect(sarifPayloads(run, context, 100)).toEqual({ payloads: [], sent: 0, all: 1_000 });
  });
});

it.each([
  ['the merge commit', sha, runner, { commit: sha, ref: 'refs/pull/7/merge' }],
  ['the head of the pull request', headSha, runner, { commit: headSha, ref: 'refs/pull/7/head' }],
  [
    'a branch',
    sha,
    { sha, ref: 'refs/heads/main', pullRequest: null },
    { commit: sha, ref: 'refs/heads/main' },
  ],
  [
    'no repository at hand',
    null,
    { sha, ref: 'refs/heads/main', pullRequest: null },
    { commit: sha, ref: 'refs/heads/main' },
  ],
  ['another commit', 'd'.repeat(40), { sha, ref: 'refs/heads/main', pullRequest: null }, undefined],
  ['the base, for a pull request', sha, { ...runner, ref: 'refs/heads/main' }, undefined],
])('an analysis of %s', (_, head, given, wanted) => {
  expect(analysisOf(given, head)).toEqual(wanted);
});

describe('when it does not work', () => {
  it('a commit that is not that of the run is not uploaded', async () => {
    const { log } = await upload(oneCheck({}, { head: 'd'.repeat(40) }));
    expect([log.printed, server.asked]).toEqual([[expect.stringContaining('was not uploaded')], []]);
  });

  it('code scanning is off', async () => {
    server.state.codeScanning = false;
    const { log } = await upload();
    expect(log.warned).toEqual([expect.stringMatching(/verdict stands.*it is off, or the token may not/)]);
  });

  it.each(mishaps)('%o at the upload', async (fault, told) => {
    server.faults.push({ on: /^POST /, times: 9, fault });
    expect((await upload()).log.warned).toEqual([expect.stringMatching(told)]);
  });

  it('too large', async () => {
    server.faults.push({ on: /^POST /, times: 1, fault: { status: 413 } });
    expect((await upload()).log.warned).toEqual([expect.stringContaining('too large')]);
  });

  it.each(mishaps.filter(([fault]) => !('status' in fault && [404, 422].includes(fault.status))))(
    '%o at the look after it',
    async (fault, told) => {
      server.faults.push({ on: /^GET .*sarifs/, times: 9, fault });
      expect((await upload()).log.warned).toEqual([expect.stringMatching(told)]);
    },
  );

  it('GitHub takes its time', async () => {
    server.faults.push({ on: /^GET .*sarifs/, times: 9, fault: { status: 404 } });
    const { log, slept } = await upload();
    expect(slept.reduce((sum, ms) => sum + ms)).toBe(120_000);
    expect([log.warned, log.printed]).toEqual([[], [expect.stringContaining('still at work')]]);
  });

  it('GitHub could not process it', async () => {
    const log = listening();
    const clock: Clock = { now: () => 0, random: () => 0, sleep: () => Promise.resolve() };
    const answers = [
      { status: 202, headers: {}, data: { id: 'x-1' } },
      {
        status: 200,
        headers: {},
        data: { processing_status: 'failed', errors: ['too odd', 7, 'x'.repeat(999)] },
      },
    ];
    const next = () => Promise.resolve(answers.shift() ?? { status: 500, headers: {}, data: null });
    const writer = { repository: 'acme/app', author: () => Promise.resolve(''), get: next, send: next };
    const surface = sarifUploadSurface({ writer, runner, checkoutUri: undefined, log, clock });
    await publish(sample, context, [surface], log);
    expect(log.warned).toEqual([expect.stringMatching(/could not process it\. too odd x{299}…/)]);
  });
});
