import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { BaseRequest } from '../../../shared/core/base.ts';
import { resolveBase } from '../../../shared/files/base.ts';
import { commitTree } from '../../../shared/files/commit-tree.ts';
import { serve } from './git-server.ts';
import { checkout, copyProject, makeProject, open, pullRequest, type Project } from './project.ts';
import { commit, contents, fingerprint, git, makeFolder, makeRepository } from './sandbox.ts';

const zeros = '0'.repeat(40);
const absent = '1'.repeat(40);

/** Made once: only copies of it are written to. */
let project: Project;
beforeAll(() => {
  project = makeProject(mkdtempSync(join(tmpdir(), 'portcullis-test-')));
});
afterAll(() => rmSync(project.server, { recursive: true }));

const copyOfProject = () => copyProject(project);

describe('with the whole history at hand', () => {
  const rows: [
    name: string,
    head: (project: Project) => string,
    request: (project: Project) => BaseRequest,
    expected: ((project: Project) => string) | string,
  ][] = [
    ["GitHub's merge", (p) => p.merge, (p) => pullRequest(p), (p) => p.main],
    [
      "GitHub's merge, the event's base being old",
      (p) => p.merge,
      (p) => pullRequest(p, { baseSha: p.first }),
      (p) => p.main,
    ],
    ['the head itself', (p) => p.side, (p) => pullRequest(p), (p) => p.first],
    [
      'a merge whose second parent is not the head',
      (p) => p.merge,
      (p) => pullRequest(p, { headSha: p.merge }),
      (p) => p.main,
    ],
    [
      'a merge on another ref',
      (p) => p.merge,
      (p) => pullRequest(p, { ref: 'refs/heads/side' }),
      (p) => p.main,
    ],
    [
      'pull_request_target with the base checked out',
      (p) => p.main,
      (p) => pullRequest(p, { ref: 'refs/heads/main', sha: p.main }),
      'unsafe-event',
    ],
    [
      'pull_request_target with an older base',
      (p) => p.first,
      (p) => pullRequest(p, { ref: 'refs/heads/main', sha: p.main }),
      'unsafe-event',
    ],
    [
      'an event that names no commit',
      (p) => p.side,
      (p) => pullRequest(p, { baseSha: '--output=x' }),
      'base-not-found',
    ],
    ['a base that is nowhere', (p) => p.side, (p) => pullRequest(p, { baseSha: absent }), 'base-not-found'],
    [
      'a merge group',
      (p) => p.merge,
      (p) => ({ kind: 'merge-group', sha: p.merge, baseSha: p.main }),
      (p) => p.main,
    ],
    ['a push', (p) => p.main, (p) => push('main', p.first), (p) => p.first],
    ['a new branch', (p) => p.side, () => push('side', zeros), (p) => p.first],
    ['a new branch without commits of its own', (p) => p.main, () => push('other', zeros), (p) => p.main],
    ['the very first push', (p) => p.main, () => push('main', zeros), 'base-not-found'],
    ['a forced push, the old commit gone', (p) => p.side, () => push('side', absent), (p) => p.first],
    [
      'a forced push to the default branch, the old commit gone',
      (p) => p.main,
      () => push('main', absent),
      'base-not-found',
    ],
    ['a revision', (p) => p.main, () => ({ kind: 'revision', rev: 'HEAD~1^' }), (p) => p.first],
    ['a branch of origin', (p) => p.side, () => ({ kind: 'revision', rev: 'main' }), (p) => p.first],
    ['a revision that is none', (p) => p.main, () => ({ kind: 'revision', rev: 'absent' }), 'base-not-found'],
    [
      'a revision that looks like an option',
      (p) => p.main,
      () => ({ kind: 'revision', rev: '--all' }),
      'base-not-found',
    ],
  ];
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'portcullis-test-'));
    git(root, 'init', '--quiet');
    git(root, 'fetch', '--quiet', project.root, '+refs/heads/*:refs/remotes/origin/*', 'refs/pull/7/merge');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(rows)('%s', async (_, head, request, expected) => {
    git(root, 'update-ref', '--no-deref', 'HEAD', head(project));
    const before = fingerprint(join(root, '.git'));
    const found = resolveBase(open(root), request(project));
    if (typeof expected === 'string') await expect(found).rejects.toMatchObject({ code: expected });
    else expect((await found)?.commit).toBe(expected(project));
    expect(fingerprint(join(root, '.git'))).toBe(before);
  });

  it('none', async () => {
    expect(await resolveBase(open(makeRepository()), { kind: 'none' })).toBeNull();
  });

  it("an author's merge commit cannot choose its base", async () => {
    const project = copyOfProject();
    const { root } = project;
    // A commit of the author's own, made the first parent: its policy would allow everything.
    git(root, 'checkout', '--quiet', '--orphan', 'evil');
    const evil = commit(root, { policy: 'allow everything' });
    git(root, 'checkout', '--quiet', 'side');
    const tree = git(root, 'rev-parse', 'HEAD^{tree}');
    const forged = git(root, 'commit-tree', '-p', evil, '-p', project.side, '-m', 'merge', tree);
    git(root, 'checkout', '--quiet', '--detach', forged);
    for (const request of [
      pullRequest(project, { headSha: forged }),
      pullRequest(project, { headSha: project.side }),
      pullRequest(project, { headSha: forged, sha: forged }),
      pullRequest(project, { ref: 'refs/heads/side', sha: forged, headSha: project.side }),
    ]) {
      expect((await resolveBase(open(root), request))?.commit).toBe(project.first);
    }
  });
});

function fastImport(root: string, text: string): void {
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, input: text });
}

const push = (branch: string, before: string): BaseRequest => ({
  kind: 'push',
  ref: `refs/heads/${branch}`,
  before,
  defaultBranch: 'main',
});

describe('what is missing is fetched beside the clone', () => {
  const rows: [
    name: string,
    head: (project: Project) => string,
    options: string[],
    request: (project: Project) => BaseRequest,
    expected: (project: Project) => string,
  ][] = [
    ["GitHub's merge, shallow", (p) => p.merge, ['--depth=1'], (p) => pullRequest(p), (p) => p.main],
    ['the head, shallow', (p) => p.side, ['--depth=1'], (p) => pullRequest(p), (p) => p.first],
    ['the head, its whole history', (p) => p.side, [], (p) => pullRequest(p), (p) => p.first],
    [
      'a merge group, shallow',
      (p) => p.merge,
      ['--depth=1'],
      (p) => ({ kind: 'merge-group', sha: p.merge, baseSha: p.main }),
      (p) => p.main,
    ],
    ['a push, shallow', (p) => p.main, ['--depth=1'], (p) => push('main', p.first), (p) => p.first],
    ['a new branch, shallow', (p) => p.side, ['--depth=1'], () => push('side', zeros), (p) => p.first],
    [
      'a forced push, the old commit gone',
      (p) => p.side,
      ['--depth=1'],
      () => push('side', absent),
      (p) => p.first,
    ],
    [
      'a commit id, shallow',
      (p) => p.side,
      ['--depth=1'],
      (p) => ({ kind: 'revision', rev: p.main }),
      (p) => p.first,
    ],
    [
      'a branch, shallow',
      (p) => p.side,
      ['--depth=1'],
      () => ({ kind: 'revision', rev: 'main' }),
      (p) => p.first,
    ],
  ];
  it.each(rows)('%s', async (_, head, options, request, expected) => {
    const server = await serve(project.server);
    const root = checkout(project.root, head(project), ...options);
    const [before, stores] = [fingerprint(join(root, '.git')), useOwnTemporaryFolder()];
    const base = await resolveBase(open(root), request(project), {
      serverUrl: server.url,
      repository: 'owner/name',
    });
    if (base === null) throw new Error('no base');
    expect(base.commit).toBe(expected(project));
    expect(await contents(commitTree(base.git, base.commit))).toMatchObject({
      policy: expected(project) === project.first ? 'first' : 'third',
    });
    expect((await contents(commitTree(base.git, head(project)))).a).toBe('a');
    base.dispose();
    expect(fingerprint(join(root, '.git'))).toBe(before);
    expect(readdirSync(stores)).toEqual([]);
  });

  it('deepens until the histories meet, with a commit on top that the server does not know', async () => {
    const project = copyOfProject();
    const commits = Array.from(
      { length: 60 },
      (_, n) => `commit refs/heads/main\ncommitter a <a> ${n} +0000\ndata 0\n`,
    );
    git(project.root, 'checkout', '--quiet', '--detach');
    fastImport(project.root, commits.join('').replace('data 0\n', 'data 0\nfrom refs/heads/main^0\n'));
    const server = await serve(project.server);
    const root = checkout(project.root, project.side, '--depth=1');
    commit(root, { local: 'local' });
    const before = fingerprint(join(root, '.git'));
    const request = pullRequest(project, { baseSha: git(project.root, 'rev-parse', 'main') });
    const base = await resolveBase(open(root), request, { serverUrl: server.url, repository: 'owner/name' });
    expect(base?.commit).toBe(project.first);
    base?.dispose();
    expect(fingerprint(join(root, '.git'))).toBe(before);
  });

  it('contents too, in a partial clone', async () => {
    const project = copyOfProject();
    git(project.root, 'config', 'uploadpack.allowFilter', 'true');
    const server = await serve(project.server);
    for (const depth of [['--depth=1'], []]) {
      const root = makeFolder();
      git(
        root,
        'clone',
        '--quiet',
        '--filter=blob:none',
        '--sparse',
        ...depth,
        `file://${project.root}`,
        '.',
      );
      git(root, 'fetch', '--quiet', ...depth, 'origin', 'refs/pull/7/merge');
      git(root, 'checkout', '--quiet', '--detach', project.merge);
      const before = fingerprint(join(root, '.git'));
      const remote = { serverUrl: server.url, repository: 'owner/name' };
      const base = await resolveBase(open(root), pullRequest(project), remote);
      if (base === null) throw new Error('no base');
      expect(await contents(commitTree(base.git, base.commit))).toEqual({ policy: 'third', a: 'a', d: 'd' });
      base.dispose();
      expect(fingerprint(join(root, '.git'))).toBe(before);
    }
  });

  it('says why when it cannot be had, and leaves nothing behind', async () => {
    const server = await serve(project.server);
    const root = checkout(project.root, project.side, '--depth=1');
    const stores = useOwnTemporaryFolder();
    const asked: [Parameters<typeof resolveBase>[1], string, string][] = [
      [pullRequest(project, { baseSha: absent }), server.url, 'owner/name'],
      [pullRequest(project), server.url, 'owner/other'],
      [pullRequest(project), server.url, '../../etc'],
      [pullRequest(project), 'ext::sh -c "touch ran"', 'owner/name'],
      [pullRequest(project), `file://${project.server}`, 'owner/name'],
    ];
    for (const [request, serverUrl, repository] of asked) {
      const found = resolveBase(open(root), request, { serverUrl, repository });
      await expect(found).rejects.toMatchObject({ code: 'base-not-found' });
      await expect(found).rejects.toThrow(/could not be fetched/);
    }
    expect(readdirSync(stores)).toEqual([]);
  });
});

function useOwnTemporaryFolder(): string {
  const folder = makeFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}
