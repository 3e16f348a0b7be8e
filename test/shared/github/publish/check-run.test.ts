import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Annotation } from '../../../../shared/report/annotations.ts';
import { failuresTo } from '../../../../shared/github/publish/refusal.ts';
import { annotationSurface } from '../../../../shared/github/publish/annotations.ts';
import { checkRunOverflow } from '../../../../shared/github/publish/check-run.ts';
import type { Toolkit } from '../../../../shared/github/publish/toolkit.ts';
import type { GitHubServer } from '../../../github-server/server.ts';
import { context, finding, oneCheck, sample } from '../../report/sample.ts';
import { headSha, listening, mishaps, onServer, writerTo } from './on-server.ts';

let server: GitHubServer;
beforeEach(async () => {
  server = await onServer();
});
afterEach(async () => {
  await server.stop();
});

const rest = (number: number): Annotation[] =>
  Array.from({ length: number }, (_, at) => ({
    level: 'error',
    title: `high: ${at}`,
    message: 'A message.',
    path: 'a.txt',
    startLine: at + 1,
    endLine: at + 1,
    startColumn: 1,
    endColumn: 2,
  }));

const post = async (number: number, { token = 'full', isAsked = false, run = sample } = {}) => {
  const log = listening();
  const overflow = checkRunOverflow({
    writer: writerTo(server, token),
    commit: headSha,
    isAsked,
    failures: failuresTo(log),
  });
  const url = 'https://github.example/o/r/actions/runs/1';
  const posted = await overflow(rest(number), run, { ...context, restUrl: url });
  return { posted, log, runs: [...server.state.checkRuns.values()] };
};

it('one check run at the head, in batches, that links to the run and is no success', async () => {
  const { posted, log, runs } = await post(120);
  expect([posted, log.warned, log.printed, server.mistakes]).toEqual([120, [], [], []]);
  expect(server.writes.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH']);
  expect(runs).toMatchObject([
    {
      name: 'Portcullis annotations',
      headSha,
      status: 'completed',
      conclusion: 'neutral',
      detailsUrl: 'https://github.example/o/r/actions/runs/1',
      title: '120 more annotations',
    },
  ]);
  expect(runs[0]?.annotations.map(({ start_line: line }) => line)).toEqual(rest(120).map((_, at) => at + 1));
});

it('one check alone says which it is', async () => {
  const { runs } = await post(1, { run: oneCheck({}) });
  expect(runs).toMatchObject([{ name: 'Portcullis annotations: dockerfile-lint', conclusion: 'neutral' }]);
});

it('asks nothing where there is nothing to bring', async () => {
  expect((await post(0)).posted).toBe(0);
  expect(server.asked).toEqual([]);
});

it('a token that may not is a line in the log, and a warning where it was asked for by name', async () => {
  const quiet = await post(60, { token: 'fork' });
  expect([quiet.posted, quiet.log.warned]).toEqual([0, []]);
  expect(quiet.log.printed).toEqual([expect.stringMatching(/verdict stands.*permission checks: write/)]);
  const loud = await post(60, { token: 'fork', isAsked: true });
  expect(loud.log.warned).toEqual([expect.stringContaining('checks: write')]);
});

it.each(mishaps)('%o at the first request', async (fault, told) => {
  server.faults.push({ on: /^POST /, times: 9, fault });
  const { posted, log } = await post(60, { isAsked: true });
  expect([posted, log.warned]).toEqual([0, [expect.stringMatching(told)]]);
});

it.each(mishaps)('%o at a later one: what was posted stays', async (fault, told) => {
  server.faults.push({ on: /^PATCH /, times: 9, fault });
  const { posted, log, runs } = await post(110, { isAsked: true });
  // What was done and not answered is looked at, and not done again.
  const isDone = 'reset' in fault && fault.reset === 'after';
  expect([posted, runs[0]?.annotations.length]).toEqual(isDone ? [110, 110] : [50, 50]);
  expect(log.warned).toEqual(isDone ? [] : [expect.stringMatching(told)]);
});

it('a later one that was not done is sent again', async () => {
  server.faults.push({ on: /^PATCH /, times: 1, fault: { status: 502 } });
  const { posted, log, runs } = await post(110, { isAsked: true });
  expect([posted, runs[0]?.annotations.length, log.warned]).toEqual([110, 110, []]);
});

it('takes what the job has no room for, and the log says where all are', async () => {
  const nothing = () => undefined;
  const fake = { error: nothing, warning: nothing, notice: nothing } as unknown as Toolkit;
  const findings = Array.from({ length: 340 }, (_, at) =>
    finding('r/x', { path: 'a', startLine: at + 1, startColumn: 1, endLine: at + 1, endColumn: 2 }),
  );
  const log = listening();
  const overflow = checkRunOverflow({
    writer: writerTo(server),
    commit: headSha,
    isAsked: false,
    failures: failuresTo(log),
  });
  const ledger = { taken: () => 0, take: nothing };
  const show = () =>
    annotationSurface(log, ledger, () => Promise.resolve(fake), overflow).show(
      oneCheck({ findings }),
      context,
    );
  await show();
  server.faults.push({ on: /^PATCH /, times: 1, fault: { status: 422 } });
  await show();
  expect(log.printed).toEqual([
    '10 of 340 shown here, 330 in the check run.',
    '10 of 340 shown here, 50 in the check run; the rest is in the report file `report.json`.',
  ]);
});
