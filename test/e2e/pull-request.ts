import { commit, git, makeRepository, type Content } from '../shared/files/sandbox.ts';
import { job, pull, report } from './portcullis.ts';

type Files = Readonly<Record<string, Content>>;

export const rootUser = 'FROM alpine:3.20\nUSER root\n';
export const fine = 'FROM alpine:3.20\nUSER 1000\n';
export const finding = 'dockerfile-lint/last-user-root Dockerfile:2';

/** main with `base`, a branch with `head` on top, and GitHub's test merge checked out. */
export function pullRequest(base: Files, head: Files) {
  const root = makeRepository(base);
  const first = git(root, 'rev-parse', 'HEAD');
  git(root, 'checkout', '--quiet', '-b', 'side');
  const side = commit(root, head);
  git(root, 'checkout', '--quiet', '--detach', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message=merge', 'side');
  const merge = git(root, 'rev-parse', 'HEAD');
  const env = job({
    event: 'pull_request',
    sha: merge,
    ref: 'refs/pull/7/merge',
    payload: pull(side, first),
  });
  return { root, first, side, merge, env };
}

export const lint = (cwd: string, env: Readonly<Record<string, string>>, ...args: string[]) =>
  report(['dockerfile-lint', ...args], { cwd, env: { ...env, PORTCULLIS_ANNOTATIONS: 'false' } });
