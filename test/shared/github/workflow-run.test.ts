import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workflowRun } from '../../../shared/github/workflow-run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflow-run-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sha = 'b'.repeat(40);
const home = { id: 1, full_name: 'org/app' };
const run = {
  id: 9,
  run_attempt: 2,
  event: 'pull_request',
  conclusion: 'success',
  path: '.github/workflows/gate.yml',
  head_sha: sha,
  head_branch: 'feature/a',
  head_repository: { id: 2, full_name: 'mallory/app' },
  repository: home,
  html_url: 'https://evil.example',
};

const read = (more: object = {}, payload: object = {}, env: Record<string, string> = {}) => {
  const path = join(folder, 'event.json');
  const event = { action: 'completed', repository: home, workflow_run: { ...run, ...more }, ...payload };
  writeFileSync(path, JSON.stringify(event));
  return workflowRun({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'org/app',
    GITHUB_SERVER_URL: 'https://github.example/',
    GITHUB_API_URL: 'https://github.example/api/v3',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    ...env,
  });
};

it('says which run has ended, and its page is ours', () => {
  expect(read()).toEqual({
    id: 9,
    attempt: 2,
    conclusion: 'success',
    headSha: sha,
    headBranch: 'feature/a',
    headRepository: { id: 2, fullName: 'mallory/app' },
    home: { id: 1, fullName: 'org/app', serverUrl: 'https://github.example' },
    url: 'https://github.example/org/app/actions/runs/9/attempts/2',
  });
});

it('a fork may be gone, and a workflow may be named with its ref', () => {
  expect(read({ head_repository: null }).headRepository).toBeNull();
  expect(read({ path: '.github/workflows/gate.yaml@refs/pull/7/merge' }).id).toBe(9);
});

describe('is refused', () => {
  it.each<[string, object, RegExp]>([
    ['pull_request_target', { event: 'pull_request_target' }, /pull_request_target, which can write/],
    ['a push', { event: 'push' }, /not started by a pull request/],
    ['no event', { event: undefined }, /not started by a pull request/],
    ['another repository', { repository: { id: 3, full_name: 'org/app' } }, /of another repository/],
    ['no repository', { repository: undefined }, /of another repository/],
    [
      'a workflow elsewhere',
      { path: 'org/rules/.github/workflows/gate.yml@main' },
      /lies in another repository/,
    ],
    ['a workflow in no place for one', { path: '.github/workflows/a/b.yml' }, /lies in another repository/],
    ['no workflow', { path: null }, /lies in another repository/],
    ['no id', { id: '9' }, /which run has ended/],
    ['no attempt', { run_attempt: 0 }, /which run has ended/],
    ['no conclusion', { conclusion: null }, /which run has ended/],
    ['half a commit', { head_sha: 'b'.repeat(39) }, /which run has ended/],
    ['the commit of nothing', { head_sha: '0'.repeat(40) }, /which run has ended/],
    ['no branch', { head_branch: null }, /from which branch/],
    ['a branch that git does not know', { head_branch: 'a..b' }, /from which branch/],
    ['a branch with a line end', { head_branch: 'a\nb' }, /from which branch/],
    ['a fork without an id', { head_repository: { full_name: 'm/a' } }, /from which repository/],
    [
      'a fork that leads elsewhere',
      { head_repository: { id: 2, full_name: '../..' } },
      /from which repository/,
    ],
    ['a fork in three parts', { head_repository: { id: 2, full_name: 'a/b/c' } }, /from which repository/],
    ['no fork at all', { head_repository: undefined }, /from which repository/],
  ])('%s', (_, more, why) => {
    expect(() => read(more)).toThrow(why);
  });

  it.each<[string, object, Record<string, string>, RegExp]>([
    ['a run that goes on', { action: 'requested' }, {}, /has not ended/],
    [
      'an event of another repository',
      { repository: { id: 1, full_name: 'org/b' } },
      {},
      /another repository/,
    ],
    ['another event', {}, { GITHUB_EVENT_NAME: 'push' }, /on the event workflow_run alone/],
    ['a shell', {}, { GITHUB_ACTIONS: '' }, /on the event workflow_run alone/],
  ])('%s', (_, payload, env, why) => {
    expect(() => read({}, payload, env)).toThrow(why);
  });
});
