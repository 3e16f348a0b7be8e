import { GitHubError } from '../../core/github.ts';
import { type Clock, nap } from '../clock.ts';
import type { Answer } from '../octokit.ts';
import { type Fields, fieldsOf, number, text } from '../payload.ts';
import type { Writer } from '../writer.ts';
import { isUnanswered } from './thread.ts';

/** The right to change one comment. */
export interface Lock {
  /** Too old to begin a change with: another may soon take it for left behind. */
  isOld(): boolean;
  /** Of our own lock alone; what goes wrong is left to time. */
  release(): Promise<void>;
}

/** `gone`: the comment is; `refused`: the token may not react; `busy`: others held it until the time was over. */
export type NoLock = 'gone' | 'refused' | 'busy';

/** A pull request's readers see it for a second or two: we are looking at it. */
const content = 'eyes';
/**
 * In milliseconds. A change is begun within the first, and GitHub ends every request after ten seconds, so what is older
 * than the second was left behind: `https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts`
 */
const [young, abandoned] = [10_000, 25_000];
const [firstPause, longestPause] = [400, 4_000];
const mostUnanswered = 3;

/** Milliseconds since the lock was made, by the server's clock alone; NaN where it does not say. */
const ageOf = ({ headers }: Answer, reaction: Fields): number =>
  Date.parse(text(headers, 'date') ?? '') - Date.parse(text(reaction, 'created_at') ?? '');

const isDone = (act: Promise<unknown>): Promise<boolean> =>
  act.then(
    () => true,
    () => false,
  );

/**
 * A lock that GitHub gives: of one account and one kind there is one reaction to a comment, so making it answers 201 to
 * one job, and 200 with what there is to the others. `pull-requests: write` is enough.
 * `https://docs.github.com/en/rest/reactions/reactions#create-reaction-for-an-issue-comment`
 * @param end by the clock
 * @throws GitHubError
 */
export const takeLock = async (
  writer: Writer,
  comment: number,
  end: number,
  clock: Clock,
): Promise<Lock | NoLock> => {
  const path = `/issues/comments/${comment}/reactions`;
  const remove = (id: number) => writer.send('DELETE', `${path}/${id}`);
  let unanswered = 0;

  /** Undefined: nobody knows. */
  const react = async (): Promise<Answer | undefined | 'refused'> => {
    try {
      return await writer.send('POST', path, { content });
    } catch (error) {
      if (error instanceof GitHubError && error.code === 'forbidden') return 'refused';
      if (isUnanswered(error) && ++unanswered < mostUnanswered) return undefined;
      throw error;
    }
  };

  for (let tries = 0; clock.now() < end; tries++) {
    // Before it is made, so that it is never older than we think.
    const made = clock.now();
    const answer = await react();
    if (answer === 'refused') return answer;
    const reaction = fieldsOf(answer?.data);
    const id = number(reaction, 'id');
    if (answer?.status === 404) return 'gone';
    if (answer !== undefined && (answer.status >= 300 || id === null)) return 'refused';
    if (answer?.status === 201 && id !== null)
      return {
        isOld: () => clock.now() - made > young,
        release: async () => {
          await isDone(remove(id));
        },
      };
    const isAbandoned = answer !== undefined && ageOf(answer, reaction) > abandoned;
    const isFreed = isAbandoned && id !== null && (await isDone(remove(id)));
    if (!isFreed) await nap(clock, Math.min(firstPause * 1.6 ** tries, longestPause));
  }
  return 'busy';
};
