import { describe, expect, test } from 'vitest';
import { serve } from '../shared/files/git-server.ts';
import { commit, fingerprint, git, makeFolder, makeRepository } from '../shared/files/sandbox.ts';
import { job, pull, shown } from './portcullis.ts';
import { fine, finding, lint, pullRequest, rootUser } from './pull-request.ts';

describe('a pull request answers for what it brings in', () => {
  test.each([
    {
      name: 'a new finding',
      base: { Dockerfile: fine },
      head: { Dockerfile: rootUser },
      shows: [`introduced ${finding}`],
      code: 1,
    },
    {
      name: 'an old one',
      base: { Dockerfile: rootUser },
      head: { a: '' },
      shows: [`existing ${finding}`],
      code: 0,
    },
    {
      name: 'an old one, moved down',
      base: { Dockerfile: rootUser },
      head: { Dockerfile: `#\n${rootUser}` },
      shows: [`existing ${finding.replace(':2', ':3')}`],
      code: 0,
    },
    {
      name: 'one that is gone',
      base: { Dockerfile: rootUser },
      head: { Dockerfile: fine },
      shows: [`fixed ${finding}`],
      code: 0,
    },
  ])('$name', async ({ base, head, shows, code }) => {
    const { root, env, first } = pullRequest(base, head);
    const ended = await lint(root, env);
    expect(shown(ended.result)).toEqual(shows);
    expect(ended.result).toMatchObject({ scope: 'introduced', base: first });
    expect(ended.code).toBe(code);
  });

  test('a renamed file keeps its findings', async () => {
    const { root, env } = pullRequest({ 'old/Dockerfile': `${rootUser}RUN true\n` }, { a: '' });
    git(root, 'mv', 'old', 'new');
    git(root, 'commit', '--quiet', '--message=move');
    expect(shown((await lint(root, env)).result)).toEqual([
      'existing dockerfile-lint/last-user-root new/Dockerfile:2',
    ]);
  });
});

describe('which commit is the base', () => {
  test("an author's own merge commit does not choose it", async () => {
    const root = makeRepository({ Dockerfile: fine });
    const base = git(root, 'rev-parse', 'HEAD');
    git(root, 'checkout', '--quiet', '-b', 'side');
    // A first parent that already holds the finding would make it look old.
    commit(root, { Dockerfile: rootUser });
    git(root, 'branch', 'other', base);
    git(
      root,
      'merge',
      '--quiet',
      '--no-ff',
      '--strategy=ours',
      '--allow-unrelated-histories',
      '--message=mine',
      'other',
    );
    git(root, 'commit', '--quiet', '--allow-empty', '--message=on top');
    const parent = git(root, 'rev-parse', 'HEAD');
    const tree = git(root, 'rev-parse', 'HEAD^{tree}');
    const head = git(root, 'commit-tree', tree, '-p', parent, '-p', base, '-m', 'author merge');
    git(root, 'checkout', '--quiet', '--detach', head);
    const env = job({ event: 'pull_request', sha: head, ref: 'refs/heads/side', payload: pull(head, base) });
    const { result, code } = await lint(root, env);
    expect(result.base).toBe(base);
    expect(shown(result)).toEqual([`introduced ${finding}`]);
    expect(code).toBe(1);
  });

  test.each(['full', 'shallow'] as const)('a %s clone is left unchanged', async (kind) => {
    const { root: origin, merge, first, side } = pullRequest({ Dockerfile: fine }, { Dockerfile: rootUser });
    const served = makeFolder();
    git(served, 'clone', '--quiet', '--no-local', `file://${origin}`, 'owner/name');
    git(`${served}/owner/name`, 'fetch', '--quiet', `file://${origin}`, `${merge}:refs/pull/7/merge`);
    const { url } = await serve(served);
    const clone = makeFolder();
    git(clone, 'init', '--quiet');
    git(
      clone,
      'fetch',
      '--quiet',
      ...(kind === 'shallow' ? ['--depth=1'] : []),
      `file://${served}/owner/name`,
      'refs/pull/7/merge',
    );
    git(clone, 'checkout', '--quiet', '--detach', merge);
    const before = fingerprint(`${clone}/.git`);
    const env = job({
      event: 'pull_request',
      sha: merge,
      ref: 'refs/pull/7/merge',
      payload: pull(side, first),
      server: url,
    });
    const { result, code } = await lint(clone, env);
    expect(result.errors).toEqual([]);
    expect(shown(result)).toEqual([`introduced ${finding}`]);
    expect(code).toBe(1);
    expect(fingerprint(`${clone}/.git`)).toBe(before);
  });

  test('a base that cannot be had is outcome 2, and the head is still checked', async () => {
    const { root, merge, first, side } = pullRequest({ Dockerfile: fine }, { Dockerfile: rootUser });
    const clone = makeFolder();
    git(clone, 'init', '--quiet');
    git(clone, 'fetch', '--quiet', '--depth=1', `file://${root}`, merge);
    git(clone, 'checkout', '--quiet', '--detach', merge);
    // Nobody listens on port 9.
    const server = 'http://127.0.0.1:9';
    const env = job({
      event: 'pull_request',
      sha: merge,
      ref: 'refs/pull/7/merge',
      payload: pull(side, first),
      server,
    });
    const { result, code } = await lint(clone, env);
    expect(code).toBe(2);
    expect(result.errors).toMatchObject([{ code: 'base-not-found' }]);
    expect(shown(result)).toEqual([`unknown ${finding}`]);
  });

  test.each([
    { name: 'the base itself', move: false },
    { name: 'a base branch that moved on', move: true },
  ])('pull_request_target with $name checked out is refused', async ({ move }) => {
    const { root, first, side } = pullRequest({ Dockerfile: fine }, { Dockerfile: rootUser });
    git(root, 'checkout', '--quiet', 'main');
    const head = move ? commit(root, { later: '' }) : first;
    const env = job({
      event: 'pull_request_target',
      sha: head,
      ref: 'refs/heads/main',
      payload: pull(side, first),
    });
    const { result, code } = await lint(root, env);
    expect(code).toBe(2);
    expect(result.errors).toMatchObject([{ code: 'unsafe-event' }]);
  });

  test.each([
    {
      name: 'merge_group',
      event: 'merge_group',
      payload: (base: string) => ({ merge_group: { base_sha: base } }),
      scope: 'introduced',
      shows: 'introduced',
    },
    {
      name: 'push',
      event: 'push',
      payload: (base: string) => ({ before: base }),
      scope: 'all',
      shows: 'unknown',
    },
    { name: 'schedule', event: 'schedule', payload: () => ({}), scope: 'all', shows: 'unknown' },
  ])('$name', async ({ event, payload, scope, shows }) => {
    const root = makeRepository({ Dockerfile: fine });
    const base = git(root, 'rev-parse', 'HEAD');
    const head = commit(root, { Dockerfile: rootUser });
    const env = job({ event, sha: head, ref: 'refs/heads/main', payload: payload(base) });
    const { result, code } = await lint(root, env);
    expect(result.errors).toEqual([]);
    expect(result.scope).toBe(scope);
    expect(shown(result)).toEqual([`${shows} ${finding}`]);
    expect(code).toBe(1);
  });

  test('a job without its event file is outcome 2', async () => {
    const { root, env } = pullRequest({ Dockerfile: fine }, { a: '' });
    const { code, result } = await lint(root, { ...env, GITHUB_EVENT_PATH: '/nowhere/event.json' });
    expect(code).toBe(2);
    expect(result.errors).toMatchObject([{ code: 'unsafe-event' }]);
  });
});
