import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseRequest } from '../../../shared/core/base.ts';
import { Git } from '../../../shared/exec/git.ts';
import { commit, git, makeFolder } from './sandbox.ts';

export const open = (root: string) => Git.open({ gitDir: join(root, '.git'), workTree: root });

/** main: first, second, third; side: from first, two commits; refs/pull/7/merge: GitHub's merge of both. */
export function makeProject(server: string) {
  const root = join(server, 'owner', 'name');
  git(server, 'init', '--quiet', '--initial-branch=main', root);
  const first = commit(root, { policy: 'first', a: 'a' });
  git(root, 'checkout', '--quiet', '-b', 'side');
  commit(root, { b: 'b' });
  const side = commit(root, { c: 'c' });
  git(root, 'checkout', '--quiet', 'main');
  commit(root, { d: 'd' });
  const main = commit(root, { policy: 'third' });
  git(root, 'checkout', '--quiet', '--detach', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message=merge', 'side');
  const merge = git(root, 'rev-parse', 'HEAD');
  git(root, 'update-ref', 'refs/pull/7/merge', merge);
  git(root, 'checkout', '--quiet', 'main');
  return { server, root, first, side, main, merge };
}
export type Project = ReturnType<typeof makeProject>;

/** For tests that write to it. */
export function copyProject(project: Project): Project {
  const server = makeFolder();
  cpSync(project.server, server, { recursive: true });
  return { ...project, server, root: join(server, 'owner', 'name') };
}

/** As actions/checkout does: init, fetch one ref, check it out detached. */
export function checkout(from: string, commit: string, ...options: string[]): string {
  const root = makeFolder();
  git(root, 'init', '--quiet');
  git(root, 'fetch', '--quiet', '--no-tags', ...options, `file://${from}`, commit);
  git(root, 'checkout', '--quiet', '--detach', commit);
  return root;
}

export const pullRequest = (
  project: Project,
  change: Partial<Extract<BaseRequest, { kind: 'pull-request' }>> = {},
): BaseRequest => ({
  kind: 'pull-request',
  ref: 'refs/pull/7/merge',
  sha: project.merge,
  headSha: project.side,
  baseSha: project.main,
  baseRef: 'main',
  ...change,
});
