import { remembered } from '../core/remembered.ts';
import type { Git } from '../exec/git.ts';

/** What a checkout is for the whole of a run. */
export interface CheckoutState {
  /** The hash that makes object ids. */
  readonly hash: 'sha1' | 'sha256';
  /** Commit id; null before the first commit. */
  readonly head: string | null;
  /** Older commits are not there (git-clone(1), `--depth`). */
  readonly isShallow: boolean;
}

/** Asked once. Throws PortcullisError `git`. */
export const checkoutState = remembered(async (git: Git): Promise<CheckoutState> => {
  const args = ['--show-object-format', '--is-shallow-repository', '--verify', '--quiet', 'HEAD^{commit}'];
  const { code, stdout, stderr } = await git.ask(['rev-parse', ...args]);
  const [hash, shallow, head] = stdout.toString('latin1').split('\n');
  // Exit code 1: there is no commit yet. The others are told all the same.
  if ((hash !== 'sha1' && hash !== 'sha256') || (shallow !== 'true' && shallow !== 'false'))
    throw git.failed('rev-parse', stderr);
  return { hash, head: code === 0 && head ? head : null, isShallow: shallow === 'true' };
});
