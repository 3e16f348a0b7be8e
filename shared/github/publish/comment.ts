import { GitHubError } from '../../core/github.ts';
import { type Clock, nap, systemClock } from '../clock.ts';
import type { Writer } from '../writer.ts';
import { isUnanswered, ourThread } from './thread.ts';
import { type Change, type Merge, isMerged, updateLocked, updateUnlocked } from './update.ts';

export interface StickyOptions {
  /** First line of every comment of ours. */
  readonly marker: string;
  /** Whether one is made where there is none. */
  readonly create: boolean;
  readonly clock?: Clock;
}

/** In milliseconds, of which a lock that was left behind takes a half. */
const longest = 60_000;
const mostRounds = 20;
const roundPause = 700;
/** How often a list is waited for that does not show what was just made. */
const mostLags = 4;

const unfinished = (): GitHubError =>
  new GitHubError(
    'unavailable',
    'Other jobs kept the comment busy, or it was gone whenever it was to be written.',
    'Run this job again.',
  );

/**
 * Brings the one comment on a pull request up to date, whoever else does so at the same time. Who comes from `merge`
 * with its own sections in hand finds them there, or in the error. Unchanged: one request; changed: five.
 * @param merge may be called often; an empty text for no bodies: there is nothing to say
 * @throws GitHubError `unavailable` where it was not done in time
 */
export const stickyComment = async (
  writer: Writer,
  pull: number,
  merge: Merge,
  { marker, create, clock = systemClock }: StickyOptions,
): Promise<void> => {
  const end = clock.now() + longest;
  const thread = await ourThread(writer, pull, marker);
  /** Made by ourselves in this call. */
  let made: number | undefined;
  let [lags, attempts] = [0, 0];
  let update = updateLocked;

  /** Whether it is worth looking whether the comment was made after all. */
  const make = async (body: string): Promise<boolean> => {
    try {
      made = (await thread.create(body)).id;
      return true;
    } catch (error) {
      if (!isUnanswered(error) || ++attempts > 2) throw error;
      return false;
    }
  };

  for (let round = 0; round < mostRounds && clock.now() < end; round++) {
    let standing = await thread.list();
    const isShown = made === undefined || standing.some(({ id }) => id === made);
    if (!isShown && made !== undefined) {
      // An older one may be hidden too, as long as the newer one is.
      const hidden = await thread.read([made]);
      if (hidden.length > 0 && ++lags <= mostLags) {
        await nap(clock, roundPause * lags);
        continue;
      }
      standing = [...standing, ...hidden];
    }
    if (standing.length === 0) {
      const body = create ? merge([]) : '';
      if (body === '') return;
      if (!(await make(body))) await nap(clock, roundPause);
      continue;
    }
    if (standing.length === 1 && isMerged(merge, standing)) return;
    const change: Change = { writer, thread, ids: standing.map(({ id }) => id), merge, end, clock };
    const outcome = await update(change);
    if (outcome === 'done') return;
    if (outcome === 'busy') break;
    if (outcome === 'refused') update = updateUnlocked;
    else await nap(clock, roundPause);
  }
  throw unfinished();
};
