import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveBase } from '../../../shared/files/base.ts';
import { commitTree } from '../../../shared/files/commit-tree.ts';
import { locate } from '../../../shared/files/locate.ts';
import { serve } from './git-server.ts';
import { commit, contents, fingerprint, git, makeFolder } from './sandbox.ts';

const isRoot = process.getuid?.() === 0;

it.each([
  ['sha1', 'clone'],
  ['sha256', 'clone'],
  ['sha1', 'linked worktree'],
])('objects of a clone and fetched ones are read together: %s, %s', async (hash, place) => {
  const server = makeFolder();
  const origin = join(server, 'owner/name');
  git(server, 'init', '--quiet', '--initial-branch=main', `--object-format=${hash}`, origin);
  const [before] = [commit(origin, { a: 'a' }), commit(origin, { b: 'b' }), commit(origin, { c: 'c' })];
  const { url } = await serve(server);
  const folder = makeFolder();
  const clone = join(folder, 'line\nfeed');
  git(folder, 'clone', '--quiet', '--depth=1', `file://${origin}`, clone);
  git(clone, 'worktree', 'add', '--quiet', '--detach', join(folder, 'linked worktree'));
  if (isRoot) execFileSync('chown', ['-R', '12345:12345', folder]);

  const { git: own, head } = await locate([], place === 'clone' ? clone : join(folder, place));
  if (own === null || head === null) throw new Error('no commit');
  const untouched = fingerprint(folder);
  const request = { kind: 'push', ref: 'refs/heads/main', before, defaultBranch: 'main' } as const;
  const base = await resolveBase(own, request, { serverUrl: url, repository: 'owner/name' });
  if (base === null) throw new Error('no base');
  expect(await contents(commitTree(base.git, base.commit))).toEqual({ a: 'a' });
  expect(await contents(commitTree(base.git, head))).toEqual({ a: 'a', b: 'b', c: 'c' });
  base.dispose();
  expect(fingerprint(folder)).toBe(untouched);
});
