import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { baseRequest, defaultScope, runnerContext } from '../../../shared/github/event.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true }));

const zeros = '0'.repeat(40);
const [tip, head, base] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];

const pull = (more: object = {}) => ({
  number: 7,
  head: { sha: head, ref: 'topic', repo: { full_name: 'org/app' } },
  base: { sha: base, ref: 'main', repo: { full_name: 'org/app' } },
  ...more,
});
const repository = { default_branch: 'main' };

const environment = (event: string, payload: unknown, env: Record<string, string | undefined> = {}) => {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'org/app',
    GITHUB_SERVER_URL: 'https://github.example/',
    GITHUB_API_URL: 'https://github.example/api/v3',
    GITHUB_SHA: tip,
    GITHUB_REF: 'refs/heads/main',
    ...env,
  };
};
const contextOf = (event: string, payload: unknown, env: Record<string, string | undefined> = {}) => {
  const context = runnerContext(environment(event, payload, env));
  if (context === undefined) throw new Error('in a runner there is a context');
  return context;
};

const toCompare = { ref: 'refs/pull/7/merge', sha: tip, headSha: head, baseSha: base, baseRef: 'main' };
const inPull = { GITHUB_REF: 'refs/pull/7/merge' };
const none = { kind: 'none' };

describe('base and scope', () => {
  it.each<[string, string, object, Record<string, string>, object, string]>([
    [
      'pull request',
      'pull_request',
      { pull_request: pull() },
      inPull,
      { kind: 'pull-request', ...toCompare },
      'introduced',
    ],
    [
      'pull_request_target',
      'pull_request_target',
      { pull_request: pull() },
      {},
      { kind: 'pull-request', ...toCompare, ref: 'refs/heads/main' },
      'introduced',
    ],
    [
      'review',
      'pull_request_review',
      { pull_request: pull() },
      inPull,
      { kind: 'pull-request', ...toCompare },
      'introduced',
    ],
    [
      'merge group',
      'merge_group',
      { merge_group: { base_sha: base, head_sha: head } },
      { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' },
      { kind: 'merge-group', sha: tip, baseSha: base },
      'introduced',
    ],
    [
      'push',
      'push',
      { before: base, after: tip, repository },
      {},
      { kind: 'push', ref: 'refs/heads/main', before: base, defaultBranch: 'main' },
      'all',
    ],
    [
      'new branch',
      'push',
      { before: zeros, created: true, repository },
      { GITHUB_REF: 'refs/heads/topic' },
      { kind: 'push', ref: 'refs/heads/topic', before: zeros, defaultBranch: 'main' },
      'all',
    ],
    ['new default branch', 'push', { before: zeros, created: true, repository }, {}, none, 'all'],
    [
      'push to a repository that names no default',
      'push',
      { before: base },
      {},
      { kind: 'push', ref: 'refs/heads/main', before: base, defaultBranch: null },
      'all',
    ],
    ['new branch there', 'push', { before: zeros }, { GITHUB_REF: 'refs/heads/topic' }, none, 'all'],
    ['deleted branch', 'push', { before: base, after: zeros, deleted: true, repository }, {}, none, 'all'],
    ['new tag', 'push', { before: zeros, repository }, { GITHUB_REF: 'refs/tags/v1' }, none, 'all'],
    ['moved tag', 'push', { before: base, repository }, { GITHUB_REF: 'refs/tags/v1' }, none, 'all'],
    ['push with a strange before', 'push', { before: '--output=x', repository }, {}, none, 'all'],
    ['schedule', 'schedule', { schedule: '0 3 * * *', repository }, {}, none, 'all'],
    ['by hand', 'workflow_dispatch', { inputs: null, repository }, {}, none, 'all'],
    [
      'after a pull request',
      'workflow_run',
      { workflow_run: { head_sha: head }, repository },
      {},
      none,
      'all',
    ],
    [
      'comment on a pull request',
      'issue_comment',
      { issue: { number: 7, pull_request: {} }, repository },
      {},
      none,
      'all',
    ],
    [
      'branch made',
      'create',
      { ref: 'topic', ref_type: 'branch' },
      { GITHUB_REF: 'refs/heads/topic' },
      none,
      'all',
    ],
    ['branch deleted', 'delete', { ref: 'topic', ref_type: 'branch' }, {}, none, 'all'],
  ])('%s', (_, event, payload, env, request, scope) => {
    const context = contextOf(event, payload, env);
    expect([baseRequest(context), defaultScope(context)]).toEqual([request, scope]);
  });

  it('knows nothing outside a runner', () => {
    expect(runnerContext({ GITHUB_EVENT_NAME: 'pull_request' })).toBeUndefined();
    expect([baseRequest(undefined), defaultScope(undefined)]).toEqual([none, 'all']);
  });
});

describe('context', () => {
  it('takes addresses from the runner, as an Enterprise Server needs', () => {
    const { serverUrl, apiUrl, repository: name, sha } = contextOf('schedule', {});
    expect([serverUrl, apiUrl, name, sha]).toEqual([
      'https://github.example',
      'https://github.example/api/v3',
      'org/app',
      tip,
    ]);
  });

  it.each([
    ['same repository', 'org/app', false],
    ['fork', 'stranger/app', true],
    ['fork that is gone', null, true],
  ])('fork or not: %s', (_, name, fork) => {
    const repo = name === null ? null : { full_name: name };
    const payload = { pull_request: pull({ head: { sha: head, ref: 'main', repo } }) };
    expect(contextOf('pull_request', payload).pullRequest?.fork).toBe(fork);
  });

  const secret = 'hunter2-in-the-payload';
  it.each<[string, string, unknown, Record<string, string | undefined>]>([
    ['broken JSON', 'pull_request', `{"title": "${secret}`, {}],
    ['a list', 'push', [secret], {}],
    ['null', 'push', null, {}],
    ['an empty file', 'push', '', {}],
    ['a file that is not there', 'pull_request', {}, { GITHUB_EVENT_PATH: join(folder, 'gone.json') }],
    ['no path', 'pull_request', {}, { GITHUB_EVENT_PATH: undefined }],
    ['a pull request without the pull request', 'pull_request', { number: 7 }, {}],
    ['a head that is no commit', 'pull_request', { pull_request: pull({ head: { sha: 'main' } }) }, {}],
    [
      'a base of zeros',
      'pull_request_target',
      { pull_request: pull({ base: { sha: zeros, ref: 'main' } }) },
      {},
    ],
    ['a base without a name', 'pull_request', { pull_request: pull({ base: { sha: base } }) }, {}],
    ['a merge group without a base', 'merge_group', { merge_group: { base_sha: zeros } }, {}],
    ['no event name', '', {}, {}],
    ['no commit', 'push', {}, { GITHUB_SHA: undefined }],
  ])('refuses %s', (_, event, payload, env) => {
    const read = () => runnerContext(environment(event, payload, env));
    expect(read).toThrow(
      expect.objectContaining({ code: 'unsafe-event', hint: expect.stringMatching(/\w/) as unknown }),
    );
    expect(read).not.toThrow(secret);
  });
});
