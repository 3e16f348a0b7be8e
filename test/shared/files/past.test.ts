import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BaseRequest } from '../../../shared/core/base.ts';
import type { Past } from '../../../shared/core/files.ts';
import { resolveBase, wholeHistory } from '../../../shared/files/base.ts';
import { brought } from './brought.ts';
import { serve } from './git-server.ts';
import { checkout, makeProject, open, pullRequest } from './project.ts';
import { commit, fingerprint, git, makeFolder, makeRepository, write } from './sandbox.ts';

const since = (rev: string): BaseRequest => ({ kind: 'revision', rev });

async function range(root: string, request: BaseRequest): Promise<Past> {
  const base = await resolveBase(open(root), request);
  if (base === null) throw new Error('no base');
  return base.past();
}

it('shows what a range brought in and took away again, and nothing from before', async () => {
  const root = makeRepository({ 'a.txt': 'old\n', 'move.txt': 'moved\n' });
  git(root, 'tag', 'base');
  commit(root, { 'a.txt': 'leaked\n', 'odd\n\u00e4:.txt': 'odd\n', link: { link: 'target' } });
  git(root, 'mv', 'move.txt', 'b.txt');
  commit(root, { 'a.txt': 'old\n' });
  const past = await range(root, since('base'));
  expect(await brought(past)).toEqual([
    'a.txt leaked',
    'a.txt old',
    'b.txt moved',
    'link target',
    'odd\n\u00e4:.txt odd',
  ]);
  expect([past.commits, past.since?.size]).toEqual([2, 2]);
});

it('shows what only a merge made, and of the merged branch what its commits made', async () => {
  const root = makeRepository({ 'a.txt': 'a\n' });
  git(root, 'tag', 'base');
  git(root, 'checkout', '--quiet', '-b', 'side');
  commit(root, { 'b.txt': 'side\n' });
  git(root, 'checkout', '--quiet', 'main');
  commit(root, { 'c.txt': 'main\n' });
  git(root, 'merge', '--quiet', '--no-ff', '--no-commit', 'side');
  commit(root, { 'evil.txt': 'evil\n', 'b.txt': 'neither\n' });
  expect(await brought(await range(root, since('base')))).toEqual([
    'b.txt neither',
    'b.txt side',
    'c.txt main',
    'evil.txt evil',
  ]);
});

it('shows a root commit, and passes over a submodule', async () => {
  const root = makeRepository({ 'a.txt': 'root\n' });
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
  git(root, 'commit', '--quiet', '--message=submodule');
  const past = await wholeHistory(open(root)).past();
  expect(await brought(past)).toEqual(['a.txt root']);
  expect(past.since).toBeUndefined();
});

it('names each place of a blob once, with the first commit', async () => {
  const root = makeRepository({ 'a.txt': 'same\n' });
  commit(root, { 'b.txt': 'same\n' });
  commit(root, { 'a.txt': 'other\n', 'c.txt': 'same\n' });
  const last = commit(root, { 'a.txt': 'same\n', 'd.txt': 'same\n' });
  const places = [...(await (await wholeHistory(open(root)).past()).places()).values()];
  const of = (commit: string) => git(root, 'rev-parse', commit);
  expect(places).toEqual([
    [
      { commit: of('HEAD~3'), path: 'a.txt' },
      { commit: of('HEAD~2'), path: 'b.txt' },
      { commit: of('HEAD~1'), path: 'c.txt' },
      { commit: last, path: 'd.txt' },
    ],
    [{ commit: of('HEAD~1'), path: 'a.txt' }],
  ]);
});

it.each(['packed', 'loose'])('leaves out what no commit reaches, %s', async (how) => {
  const root = makeRepository({ 'a.txt': 'kept\n' });
  commit(root, { 'a.txt': 'thrown away\n' });
  git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
  git(root, 'branch', 'other');
  if (how === 'packed') git(root, 'repack', '-a', '-d', '--quiet');
  expect(await brought(await wholeHistory(open(root)).past())).toEqual(['a.txt kept']);
});

it('reads objects that lie in another repository, and commits of every branch', async () => {
  const origin = makeRepository({ 'a.txt': 'a\n' });
  git(origin, 'checkout', '--quiet', '-b', 'other');
  commit(origin, { 'b.txt': 'b\n' });
  git(origin, 'checkout', '--quiet', 'main');
  const root = join(makeFolder(), 'clone');
  git(origin, 'clone', '--quiet', '--shared', origin, root);
  expect(await brought(await wholeHistory(open(root)).past())).toEqual(['a.txt a', 'b.txt b']);
});

it('tells a history with a base what is new', async () => {
  const root = makeRepository();
  git(root, 'tag', 'base');
  const fresh = commit(root, { 'b.txt': 'b\n' });
  const base = await resolveBase(open(root), since('base'));
  const past = await wholeHistory(open(root), undefined, base ?? undefined).past();
  expect([past.commits, [...(past.since ?? [])]]).toEqual([2, [fresh]]);
});

it('tells of a blob that is gone', async () => {
  const root = makeRepository({ 'a.txt': 'a\n' });
  const blob = git(root, 'rev-parse', 'HEAD:a.txt');
  rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  expect(await brought(await wholeHistory(open(root)).past())).toEqual(['a.txt not-fetched']);
});

it('starts nothing that a repository names', async () => {
  const root = makeRepository({ 'a.txt': 'a\n', '.gitattributes': '* diff=evil filter=evil\n' });
  const mark = join(makeFolder(), 'mark');
  const script = join(makeFolder({ 'evil.sh': `#!/bin/sh\ntouch ${mark}\ncat\n` }), 'evil.sh');
  git(root, 'config', 'log.showSignature', 'true');
  for (const key of [
    'gpg.program',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.smudge',
    'diff.external',
    'core.pager',
    'core.fsmonitor',
  ])
    git(root, 'config', key, `sh ${script}`);
  write(root, { 'b.txt': 'b\n' });
  expect((await brought(await wholeHistory(open(root)).past())).length).toBe(2);
  expect(existsSync(mark)).toBe(false);
});

it('refuses what is not to be had', async () => {
  const project = makeProject(makeFolder());
  const root = checkout(project.root, project.merge, '--depth=1');
  writeFileSync(join(root, 'x'), '');
  await expect(wholeHistory(open(root)).past()).rejects.toMatchObject({ code: 'base-not-found' });
  await expect(range(root, since('HEAD'))).resolves.toMatchObject({ commits: 0 });
});

it("deepens GitHub's shallow merge beside the checkout, and leaves that alone", async () => {
  const project = makeProject(makeFolder());
  const { url } = await serve(project.server);
  const remote = { serverUrl: url, repository: 'owner/name' };
  const root = checkout(project.root, project.merge, '--depth=1');
  const before = fingerprint(join(root, '.git'));
  const base = await resolveBase(open(root), pullRequest(project), remote);
  const past = await base?.past();
  expect(past && (await brought(past))).toEqual(['b b', 'c c']);
  expect(past?.commits).toBe(3);
  base?.dispose();
  const history = wholeHistory(open(root), remote);
  expect((await history.past()).commits).toBe(6);
  history.dispose();
  expect(fingerprint(join(root, '.git'))).toBe(before);
});

it('fetches what a partial clone left at the server, or tells of it', async () => {
  const project = makeProject(makeFolder());
  const { url } = await serve(project.server);
  const root = join(makeFolder(), 'clone');
  git(project.root, 'config', 'uploadpack.allowFilter', 'true');
  const from = `file://${project.root}`;
  git(project.server, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', from, root);
  git(root, 'update-ref', '--no-deref', 'HEAD', project.side);
  const told = await brought(await wholeHistory(open(root)).past());
  expect(told.every((line) => line.endsWith(' not-fetched'))).toBe(true);
  const history = wholeHistory(open(root), { serverUrl: url, repository: 'owner/name' });
  expect(await brought(await history.past())).toEqual(['a a', 'b b', 'c c', 'policy first']);
  history.dispose();
});
