import { describe, expect, test } from 'vitest';
import { bot } from '../github-server/state.ts';
import { serve } from '../shared/files/git-server.ts';
import { commit, git, makeFolder, makeRepository } from '../shared/files/sandbox.ts';
import {
  annotationsOf,
  asked,
  bodies,
  forkPull,
  github,
  onPull,
  openPull,
  readToken,
  runStep,
  serverUrl,
  type Step,
} from './github.ts';
import { pull } from './portcullis.ts';
import { fine, pullRequest, rootUser } from './pull-request.ts';

/** Two more errors than a step may show, and one suggestion. */
const change = {
  ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`part${at}/Dockerfile`, rootUser])),
  'web/Dockerfile': `FROM alpine:3.20\nMAINTAINER a@tests.example\nUSER root\n`,
};
const inputs = { checks: 'dockerfile-lint, image-pin-check', preset: 'recommended', 'fail-on': 'high' };

const scene = () => pullRequest({ Dockerfile: fine }, change);

const comment = ['GET /issues/7/comments', 'POST /issues/7/comments', 'GET /issues/7/comments'];
const review = ['GET /pulls/7', 'GET /pulls/7/files', 'GET /pulls/7/comments', 'POST /pulls/7/reviews'];

describe.each([
  { on: 'github.com', prefix: '' },
  { on: 'GitHub Enterprise Server', prefix: '/api/v3' },
])('on $on', ({ prefix }) => {
  test('a pull request is told everywhere', async () => {
    const made = scene();
    const server = await github(prefix);
    openPull(server, made.root, { base: made.first, head: made.side });
    // Done as soon as it is asked about.
    server.turn = () => server.state.uploads.forEach((upload) => (upload.pending = 0));
    const ended = await onPull(made, server, { inputs: { ...inputs, 'sarif-upload': 'true' } });

    expect(ended.outputs).toMatchObject({ outcome: '1', failing: '12', introduced: '25', unchecked: '0' });
    expect(ended.exitCode).toBe(1);
    expect(asked(server)).toEqual([
      'POST /check-runs',
      ...comment,
      ...review,
      'POST /code-scanning/sarifs',
      'GET /code-scanning/sarifs/ID',
    ]);
    expect(server.mistakes).toEqual([]);
    expect(annotationsOf(ended).filter(({ name }) => name === 'error')).toHaveLength(10);
    const [run] = server.state.checkRuns.values();
    expect(run).toMatchObject({ headSha: made.side, conclusion: 'neutral', status: 'completed' });
    expect(annotationsOf(ended).length + (run?.annotations.length ?? 0)).toBe(25);
    expect(ended.summary).toContain('Portcullis: failed');
    expect(bodies(server)).toEqual([
      expect.stringContaining(`${serverUrl(server)}/owner/name/blob/${made.merge}/part0/Dockerfile#L2`),
    ]);
    expect([...server.state.reviewComments.values()]).toMatchObject([
      { path: 'web/Dockerfile', line: 2, commit: made.side },
    ]);
    expect([...server.state.uploads.values()]).toMatchObject([
      { commit: made.merge, ref: 'refs/pull/7/merge' },
    ]);
    expect(ended.log).not.toContain('could not be written');
  });
});

test('a pull request from a fork: annotations, summary, and one line about what its token may not write', async () => {
  const made = scene();
  const server = await github();
  openPull(server, made.root, { base: made.first, head: made.side, from: 'stranger/name' });
  const ended = await onPull(made, server, {
    inputs,
    payload: forkPull(made.side, made.first),
    token: readToken,
  });
  expect(ended.outputs).toMatchObject({ outcome: '1', failing: '12', introduced: '25' });
  expect(annotationsOf(ended).filter(({ name }) => name === 'error')).toHaveLength(10);
  expect(annotationsOf(ended).filter(({ data }) => data.includes('could not be written'))).toEqual([]);
  expect(ended.summary).toContain('Portcullis: failed');
  expect(server.state.comments.size + server.state.reviews.size + server.state.checkRuns.size).toBe(0);
  expect(ended.log).not.toContain('could not be written');
  expect(ended.log.split('\n').filter((line) => line.includes('comes from a fork'))).toEqual([
    expect.stringMatching(/not posted: check run, comment, review\. The templates fork-safe-/),
  ]);
  expect(server.mistakes).toEqual([]);
});

test('what a token that may write only checks was asked for by name is a warning', async () => {
  const made = scene();
  const server = await github();
  server.actors.set('checks-token', bot(['checks']));
  openPull(server, made.root, { base: made.first, head: made.side });
  const ended = await onPull(made, server, {
    inputs: { ...inputs, comment: 'always', review: 'true', 'sarif-upload': 'true' },
    token: 'checks-token',
  });
  const warnings = annotationsOf(ended).filter(({ data }) => data.includes('could not be written'));
  expect(warnings.map(({ name, properties }) => [name, properties.title])).toEqual([
    ['warning', 'Portcullis: comment'],
    ['warning', 'Portcullis: review'],
    ['warning', 'Portcullis: SARIF upload'],
  ]);
  expect(server.state.checkRuns.size).toBe(1);
  expect(ended.outputs).toMatchObject({ outcome: '1', failing: '12' });
});

test('without a token nothing is asked of GitHub', async () => {
  const made = scene();
  const server = await github();
  openPull(server, made.root, { base: made.first, head: made.side });
  const ended = await onPull(made, server, { inputs, token: '' });
  expect(ended.outputs).toMatchObject({ outcome: '1', failing: '12' });
  expect(server.asked).toEqual([]);
  expect(ended.log).not.toContain('could not be written');
});

describe.each(['dockerfile-lint', 'image-pin-check'])('the action %s', (check) => {
  test('writes its own section', async () => {
    const made = scene();
    const server = await github();
    openPull(server, made.root, { base: made.first, head: made.side });
    const ended = await onPull(made, server, { check, inputs: { comment: 'always' } });
    expect(bodies(server)).toEqual([expect.stringContaining(`\`${check}\``)]);
    expect(bodies(server)[0]?.match(/^<!-- portcullis:section /gm)).toHaveLength(1);
    expect(ended.outputs.outcome).toBe(check === 'dockerfile-lint' ? '1' : '0');
    expect(server.mistakes).toEqual([]);
  });
});

interface Event {
  readonly event: string;
  readonly payload?: (base: string) => object;
  readonly ref?: string;
  readonly introduced: string;
}

test.each<Event>([
  { event: 'push', payload: (before) => ({ before }), introduced: '0' },
  { event: 'push', payload: () => ({ before: '0'.repeat(40) }), ref: 'refs/heads/new', introduced: '0' },
  { event: 'schedule', introduced: '0' },
  { event: 'workflow_dispatch', introduced: '0' },
  {
    event: 'merge_group',
    payload: (base) => ({ merge_group: { base_sha: base } }),
    ref: 'refs/heads/gh-readonly-queue/main/pr-7',
    introduced: '25',
  },
])(
  '$event on $ref: annotations, a check run for the rest, the summary',
  async ({ event, payload, ref, introduced }) => {
    const workspace = makeRepository({ Dockerfile: fine });
    const base = git(workspace, 'rev-parse', 'HEAD');
    if (ref !== undefined) git(workspace, 'checkout', '--quiet', '-b', ref.replace('refs/heads/', ''));
    const sha = commit(workspace, change);
    const server = await github();
    const ended = await runStep({
      server,
      workspace,
      event,
      sha,
      ref: ref ?? 'refs/heads/main',
      payload: payload?.(base) ?? {},
      inputs,
    });
    expect(ended.outputs).toMatchObject({ outcome: '1', failing: '12', introduced, unchecked: '0' });
    expect(asked(server)).toEqual(['POST /check-runs']);
    expect([...server.state.checkRuns.values()]).toMatchObject([{ headSha: sha, conclusion: 'neutral' }]);
    expect(ended.summary).toContain('Portcullis: failed');
    expect(server.mistakes).toEqual([]);
  },
);

test('a shallow clone fetches its base and tells all the same', async () => {
  const { root: origin, merge, first, side } = scene();
  const served = makeFolder();
  git(served, 'clone', '--quiet', '--no-local', `file://${origin}`, 'owner/name');
  git(`${served}/owner/name`, 'fetch', '--quiet', `file://${origin}`, `${merge}:refs/pull/7/merge`);
  const { url } = await serve(served);
  const workspace = makeFolder();
  git(workspace, 'init', '--quiet');
  git(workspace, 'fetch', '--quiet', '--depth=1', `file://${served}/owner/name`, 'refs/pull/7/merge');
  git(workspace, 'checkout', '--quiet', '--detach', merge);
  const server = await github();
  openPull(server, origin, { base: first, head: side });
  const step: Partial<Step> = { workspace, gitServer: url, inputs, payload: pull(side, first) };
  const ended = await onPull({ root: workspace, merge, side, first }, server, step);
  expect(ended.outputs).toMatchObject({ outcome: '1', introduced: '25' });
  expect(asked(server)).toEqual(['POST /check-runs', ...comment, ...review]);
  expect(server.mistakes).toEqual([]);
});

test('steps of one job share what a job may show', async () => {
  const many = Array.from({ length: 60 }, (_, at) => [`part${at}/Dockerfile`, rootUser] as const);
  const made = pullRequest({ Dockerfile: fine }, Object.fromEntries(many));
  const server = await github();
  const temp = makeFolder();
  openPull(server, made.root, { base: made.first, head: made.side });
  let shown = 0;
  // Each may show ten errors; the sixth finds the job full.
  for (let step = 0; step < 6; step += 1) {
    const ended = await onPull(made, server, {
      check: 'dockerfile-lint',
      inputs: { comment: 'never', review: 'false', summary: 'false' },
      temp,
    });
    const here = annotationsOf(ended).length;
    expect(here).toBe(step < 5 ? 10 : 0);
    shown += here;
  }
  expect(shown).toBe(50);
  expect([...server.state.checkRuns.values()].map(({ annotations }) => annotations.length)).toEqual([
    50, 50, 50, 50, 50, 60,
  ]);
});
