import type { BaseRequest, Remote } from '../core/base.ts';
import { PortcullisError } from '../core/errors.ts';
import type { Git } from '../exec/git.ts';
import { History } from './history.ts';

/** The commit that a run is compared with. */
export interface Base {
  readonly commit: string;
  /** Reads it, and the checkout's own commits too. */
  readonly git: Git;
  /** Why this commit, as a phrase: `the merge base with main`. */
  readonly how: string;
  /** Removes what was fetched; `git` is of no use afterwards. */
  dispose(): void;
}

type Choice = Pick<Base, 'commit' | 'how'>;
type Request<Kind extends BaseRequest['kind']> = Extract<BaseRequest, { kind: Kind }>;

/**
 * Chooses the base by the rules of the design ("Introduced, existing, fixed"), and fetches it when the clone is shallow;
 * the clone itself is never written to. Null when none is asked for. Throws PortcullisError `base-not-found`, or
 * `unsafe-event` when what is checked out is not what the event is about.
 */
export async function resolveBase(git: Git, request: BaseRequest, remote?: Remote): Promise<Base | null> {
  if (request.kind === 'none') return null;
  const history = new History(git, remote);
  try {
    const { commit, how } = await choose(history, request);
    await history.bring(commit);
    return { commit, how, git: history.git, dispose: () => history.dispose() };
  } catch (error) {
    history.dispose();
    throw error;
  }
}

async function choose(history: History, request: Exclude<BaseRequest, Request<'none'>>): Promise<Choice> {
  if (request.kind === 'revision') return ofRevision(history, request.rev);
  const head = await history.find('HEAD');
  if (head === undefined)
    throw history.notFound('There is no commit yet, so there is nothing to compare with');
  switch (request.kind) {
    case 'pull-request':
      return ofPullRequest(history, head, request);
    case 'merge-group':
      return { commit: commitId(request.baseSha), how: "the merge group's base" };
    case 'push':
      return ofPush(history, head, request);
  }
}

async function ofPullRequest(
  history: History,
  head: string,
  request: Request<'pull-request'>,
): Promise<Choice> {
  const [first, second, ...more] = await history.parents(head);
  // Only GitHub's own merge: a merge commit of the author's could name any commit as its first parent, and with it the
  // policy that the author is judged by.
  const isTestMerge =
    head === request.sha && /^refs\/pull\/\d+\/merge$/.test(request.ref) && more.length === 0;
  if (isTestMerge && first !== undefined && second === request.headSha) {
    return { commit: first, how: "the first parent of GitHub's merge" };
  }
  const isProven = head === request.headSha || first === request.headSha || second === request.headSha;
  // Elsewhere a job may well commit on top of what was checked out.
  if (request.startsOnBase && !isProven) throw wrongCheckout();
  const commit = await history.mergeBase(head, commitId(request.baseSha), commitId(request.headSha));
  if (commit === head && head !== request.headSha) throw wrongCheckout();
  return { commit, how: `the merge base with ${request.baseRef}` };
}

async function ofPush(history: History, head: string, request: Request<'push'>): Promise<Choice> {
  const { before, defaultBranch } = request;
  const isNew = /^0+$/.test(before);
  if (!isNew) {
    try {
      await history.bring(commitId(before));
      return { commit: before, how: 'the commit before the push' };
    } catch (error) {
      // After a forced push the server may have thrown it away.
      if (!(error instanceof PortcullisError) || error.code !== 'base-not-found') throw error;
    }
  }
  const commit = await history.mergeBase(head, await history.branch(defaultBranch));
  // Compared with itself everything would pass: fine for a branch without commits of its own, and only for that.
  if (commit === head && (!isNew || request.ref === `refs/heads/${defaultBranch}`)) {
    throw history.notFound(
      isNew ? 'A first push has no commit before it' : `The commit before the push, ${before}, is gone`,
    );
  }
  const why = isNew ? 'the branch is new' : 'the commit before the push is gone';
  return { commit, how: `the merge base with ${defaultBranch}, since ${why}` };
}

async function ofRevision(history: History, rev: string): Promise<Choice> {
  const how = `the revision ${rev}`;
  const known = await history.find(rev);
  if (known !== undefined) return { commit: known, how };
  if (isCommitId(rev)) return { commit: rev, how };
  if (!/^[\w][\w./-]*$/.test(rev))
    throw history.notFound(`The revision ${JSON.stringify(rev)} is not in this clone`);
  return { commit: await history.branch(rev), how };
}

const isCommitId = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Throws PortcullisError `base-not-found` for what an event cannot mean by a commit. */
function commitId(text: string): string {
  if (isCommitId(text) && !/^0+$/.test(text)) return text;
  throw new PortcullisError(
    'base-not-found',
    `The event names ${JSON.stringify(text)} as a commit.`,
    'Name the commit to compare with in `base`.',
  );
}

const wrongCheckout = (): PortcullisError =>
  new PortcullisError(
    'unsafe-event',
    'The base is checked out, so the pull request itself would not be looked at.',
    'Run on `pull_request`; `pull_request_target` checks out the base unless it is told to take the head.',
  );
