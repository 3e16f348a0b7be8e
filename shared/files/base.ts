import type { BaseRequest, Remote } from '../core/base.ts';
import type { Past } from '../core/files.ts';
import { PortcullisError } from '../core/errors.ts';
import type { Git } from '../exec/git.ts';
import { confirmCheckout, wrongCheckout } from './event-checkout.ts';
import { History } from './history.ts';
import { pastOf } from './past.ts';
import { commitId, commitNamed } from './revision.ts';

/** A commit that was brought to hand. */
export interface Fetched {
  readonly commit: string;
  /** Reads it, and the checkout's own commits too. */
  readonly git: Git;
  /** Removes what was fetched; `git` is of no use afterwards. */
  dispose(): void;
}

/** A checkout's history, as far as a check wants to look into it. Throws PortcullisError `base-not-found`, `git`. */
export interface Commits {
  past(): Promise<Past>;
  dispose(): void;
}

/** The commit that a run is compared with, and the one whose settings it obeys. */
export interface Base extends Fetched {
  /** Where policy, baseline and attributes are read: never a commit that the author of the change chose. */
  readonly trusted: string;
  /** Why this commit, as a phrase: `the merge base with main`. */
  readonly how: string;
  /** What the commits since then brought in. Throws PortcullisError `base-not-found`, `git`. */
  past(): Promise<Past>;
}

type Choice = Pick<Base, 'commit' | 'trusted' | 'how'>;
type Request<Kind extends BaseRequest['kind']> = Extract<BaseRequest, { kind: Kind }>;

/**
 * Chooses the base by the rules of the design ("Introduced, existing, fixed"), and fetches it when the clone is shallow;
 * the clone itself is never written to. Null when none is asked for. Throws PortcullisError `base-not-found`, or
 * `unsafe-event` when what is checked out is not what the event is about.
 */
export async function resolveBase(git: Git, request: BaseRequest, remote?: Remote): Promise<Base | null> {
  if (request.kind === 'none') return null;
  return withHistory(git, remote, async (history) => {
    const choice = await choose(history, request);
    await history.bring(choice.commit);
    if (choice.trusted !== choice.commit) await history.bring(choice.trusted);
    const past = async (): Promise<Past> => {
      const head = (await history.head()) ?? '';
      // What was committed here is not at the server.
      const pushed = request.kind === 'pull-request' && head !== request.sha ? request.headSha : head;
      const commits = await history.between(choice.commit, head, pushed);
      return pastOf(history.git, commits, {
        what: `the commits since ${choice.how}`,
        since: new Set(commits),
      });
    };
    return { ...choice, past };
  });
}

/** Every commit of a checkout; with a base it is told which of them are new. */
export function wholeHistory(git: Git, remote?: Remote, base?: Base): Commits {
  const history = new History(git, remote);
  return {
    async past() {
      const head = await history.head();
      if (head === undefined) throw history.notFound('There is no commit yet, so there is no history');
      const commits = await history.whole(head);
      const told = { what: 'the whole history', since: (await base?.past())?.since };
      return pastOf(history.git, commits, told);
    },
    dispose: () => history.dispose(),
  };
}

/** Brings one commit to hand. Throws PortcullisError `base-not-found`. */
export function fetchCommit(git: Git, commit: string, remote?: Remote): Promise<Fetched> {
  return withHistory(git, remote, async (history) => {
    await history.bring(commitId(commit));
    return { commit };
  });
}

async function withHistory<Found>(
  git: Git,
  remote: Remote | undefined,
  work: (history: History) => Promise<Found>,
): Promise<Found & Pick<Fetched, 'git' | 'dispose'>> {
  const history = new History(git, remote);
  try {
    const found = await work(history);
    return { ...found, git: history.git, dispose: () => history.dispose() };
  } catch (error) {
    history.dispose();
    throw error;
  }
}

async function choose(history: History, request: Exclude<BaseRequest, Request<'none'>>): Promise<Choice> {
  const head = await history.head();
  if (head === undefined)
    throw history.notFound('There is no commit yet, so there is nothing to compare with');
  await confirmCheckout(history, head, request.kind === 'revision' ? request.event : request);
  switch (request.kind) {
    case 'revision':
      return ofRevision(history, head, request);
    case 'pull-request':
      return ofPullRequest(history, head, request);
    case 'merge-group': {
      const commit = commitId(request.baseSha);
      return { commit, trusted: commit, how: "the merge group's base" };
    }
    case 'push': {
      const choice = await ofPush(history, head, request);
      return { ...choice, trusted: choice.commit };
    }
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
    return { commit: first, trusted: first, how: "the first parent of GitHub's merge" };
  }
  // The author chooses what a branch starts from, so the merge base is to compare with and not to obey.
  const trusted = commitId(request.baseSha);
  const commit = await history.mergeBase(head, trusted, commitId(request.headSha));
  if (commit === head && head !== request.headSha) throw wrongCheckout(request.headSha);
  return { commit, trusted, how: `the merge base with ${request.baseRef}` };
}

async function ofRevision(
  history: History,
  head: string,
  { rev, event }: Request<'revision'>,
): Promise<Choice> {
  const trusted = await commitNamed(history, rev, event !== undefined);
  await history.bring(trusted);
  const commit = await history.mergeBase(head, trusted);
  return { commit, trusted, how: `the merge base with the revision ${rev}` };
}

async function ofPush(
  history: History,
  head: string,
  request: Request<'push'>,
): Promise<Omit<Choice, 'trusted'>> {
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
  if (defaultBranch === null) throw history.notFound(`The commit before the push, ${before}, is gone`);
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
