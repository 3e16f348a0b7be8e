import type { RunnerContext } from '../event.ts';

/** What an upload is about: code scanning keeps alerts by ref, and shows them on the commit. */
export interface Analysis {
  readonly commit: string;
  readonly ref: string;
}

/**
 * Of a pull request it is the merge commit that GitHub made, or the head where that was checked out. Undefined where the
 * checkout is of something else: its results would take the place of those that belong to the ref.
 * @param head the commit that was checked; null where it is not known, as without git
 */
export const analysisOf = (
  { sha, ref, pullRequest }: Pick<RunnerContext, 'sha' | 'ref' | 'pullRequest'>,
  head: string | null,
): Analysis | undefined => {
  if (pullRequest !== null && head === pullRequest.headSha)
    return { commit: head, ref: `refs/pull/${pullRequest.number}/head` };
  if (head !== null && head !== sha) return undefined;
  // On pull_request_target and the like ref and commit are those of the base, of which nothing was asked.
  if (pullRequest !== null && ref !== `refs/pull/${pullRequest.number}/merge`) return undefined;
  return { commit: sha, ref };
};
