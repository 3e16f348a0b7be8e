import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BaseRequest } from '../../../shared/core/base.ts';
import { fetchCommit, resolveBase } from '../../../shared/files/base.ts';
import { serve } from './git-server.ts';
import { checkout, makeProject, open, pullRequest, type Project } from './project.ts';
import { commit, git, makeRepository } from './sandbox.ts';

/** Made once: only copies of it are written to. */
let project: Project;
beforeAll(() => {
  project = makeProject(mkdtempSync(join(tmpdir(), 'portcullis-test-')));
});
afterAll(() => rmSync(project.server, { recursive: true }));

const mergeGroup = ({ merge, main }: Project): BaseRequest => ({
  kind: 'merge-group',
  sha: merge,
  baseSha: main,
});

describe('whose settings hold', () => {
  const rows: [string, (p: Project) => string, (p: Project) => BaseRequest, (p: Project) => string][] = [
    ["GitHub's merge", (p) => p.merge, (p) => pullRequest(p), (p) => p.main],
    ['the head: the tip of the base branch', (p) => p.side, (p) => pullRequest(p), (p) => p.main],
    ['a merge group', (p) => p.merge, mergeGroup, (p) => p.main],
    ['a revision', (p) => p.side, (p) => ({ kind: 'revision', rev: p.main }), (p) => p.main],
    [
      'a branch, in a job',
      (p) => p.side,
      (p) => ({ kind: 'revision', rev: 'main', event: pullRequest(p) }),
      (p) => p.main,
    ],
  ];
  it.each(rows)('%s', async (_, head, request, expected) => {
    const server = await serve(project.server);
    const root = checkout(project.root, head(project), '--depth=1');
    const remote = { serverUrl: server.url, repository: 'owner/name' };
    const base = await resolveBase(open(root), request(project), remote);
    expect(base?.trusted).toBe(expected(project));
    expect((await base?.git.ask(['cat-file', '-e', `${expected(project)}^{tree}`]))?.code).toBe(0);
    base?.dispose();
  });

  it('a commit of its own', async () => {
    const server = await serve(project.server);
    const root = checkout(project.root, project.side, '--depth=1');
    const remote = { serverUrl: server.url, repository: 'owner/name' };
    const fetched = await fetchCommit(open(root), project.main, remote);
    expect((await fetched.git.read(['show', `${project.main}:policy`])).toString()).toBe('third');
    fetched.dispose();
    await expect(fetchCommit(open(root), '1'.repeat(40), remote)).rejects.toMatchObject({
      code: 'base-not-found',
    });
  });
});

describe('what is checked out is what the event is about', () => {
  const rows: [string, (p: Project) => string, (p: Project) => BaseRequest, boolean][] = [
    ["GitHub's merge", (p) => p.merge, (p) => pullRequest(p), true],
    ['the head', (p) => p.side, (p) => pullRequest(p), true],
    ['the base, on pull_request', (p) => p.main, (p) => pullRequest(p), false],
    ['another branch', (p) => p.first, (p) => pullRequest(p), false],
    [
      'the base, with a revision named',
      (p) => p.main,
      (p) => ({ kind: 'revision', rev: 'main', event: pullRequest(p) }),
      false,
    ],
    ['a merge group', (p) => p.merge, mergeGroup, true],
    ['the base of a merge group', (p) => p.main, mergeGroup, false],
    [
      'the base of a merge group that names it',
      (p) => p.main,
      (p) => ({ ...mergeGroup(p), sha: p.main }) as BaseRequest,
      false,
    ],
  ];
  it.each(rows)('%s', async (_, head, request, fits) => {
    const server = await serve(project.server);
    for (const depth of [['--depth=1'], []]) {
      const root = checkout(project.root, head(project), ...depth);
      const remote = { serverUrl: server.url, repository: 'owner/name' };
      const found = resolveBase(open(root), request(project), remote);
      if (fits) (await found)?.dispose();
      else await expect(found).rejects.toMatchObject({ code: 'unsafe-event' });
    }
  });

  it('a commit made on top of the head', async () => {
    const server = await serve(project.server);
    const root = checkout(project.root, project.side, '--depth=1');
    commit(root, { made: 'by a step' });
    const remote = { serverUrl: server.url, repository: 'owner/name' };
    const base = await resolveBase(open(root), pullRequest(project), remote);
    expect(base?.commit).toBe(project.first);
    base?.dispose();
  });
});

describe('a name of two things', () => {
  const twofold = () => {
    const root = makeRepository({ a: 'first' });
    const first = git(root, 'rev-parse', 'HEAD');
    const second = commit(root, { a: 'second' });
    const third = commit(root, { a: 'third' });
    git(root, 'update-ref', 'refs/remotes/origin/base', second);
    git(root, 'update-ref', 'refs/heads/base', third);
    git(root, 'tag', 'base', first);
    return { root, first, second, third };
  };

  it('is refused outside of a job, unless it is written out', async () => {
    const { root, first, third } = twofold();
    const ask = (rev: string) => resolveBase(open(root), { kind: 'revision', rev });
    await expect(ask('base')).rejects.toMatchObject({ hint: 'Write refs/tags/base or refs/heads/base.' });
    await expect(ask('base~1')).rejects.toMatchObject({ code: 'base-not-found' });
    expect((await ask('refs/tags/base'))?.trusted).toBe(first);
    expect((await ask('refs/heads/base'))?.trusted).toBe(third);
  });

  it.each([
    ['base', 'second'],
    ['origin/base', 'second'],
    ['refs/heads/base', 'second'],
    ['base~1', 'first'],
    ['refs/tags/base', 'first'],
    ['HEAD~1', 'second'],
  ] as const)("in a job %s is the server's", async (rev, expected) => {
    const made = twofold();
    const base = await resolveBase(open(made.root), { kind: 'revision', rev, event: { kind: 'none' } });
    expect(base?.trusted).toBe(made[expected]);
  });

  it('in a job no tag stands in for a branch', async () => {
    const { root } = twofold();
    git(root, 'update-ref', '-d', 'refs/remotes/origin/base');
    const found = resolveBase(open(root), { kind: 'revision', rev: 'base', event: { kind: 'none' } });
    await expect(found).rejects.toMatchObject({ code: 'base-not-found' });
  });
});
