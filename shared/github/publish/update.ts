import { type Clock, nap } from '../clock.ts';
import type { Writer } from '../writer.ts';
import { type Lock, takeLock } from './lock.ts';
import { type Comment, type Thread, isUnanswered } from './thread.ts';

/** Bodies of our comments, oldest first, to the one that shall stand; the first one as it is where nothing is missing. */
export type Merge = (bodies: readonly string[]) => string;

export interface Change {
  readonly writer: Writer;
  readonly thread: Thread;
  /** The oldest first: it stays, the others go into it. */
  readonly ids: readonly number[];
  readonly merge: Merge;
  /** By the clock. */
  readonly end: number;
  readonly clock: Clock;
}

/** `again`: the comments are no longer those that were found. */
export type Outcome = 'done' | 'again' | 'refused' | 'busy';

const bodiesOf = (comments: readonly Comment[]): readonly string[] => comments.map(({ body }) => body);

/** Everything is in the first one. */
export const isMerged = (merge: Merge, comments: readonly Comment[]): boolean =>
  comments[0]?.body === merge(bodiesOf(comments));

/**
 * Under the locks of all comments that are touched, taken from the oldest on, so that nobody waits in a circle. What is
 * read after a lock was made holds whatever its earlier holders wrote. A holder whose lock grew old writes no more.
 */
export const updateLocked = async ({ writer, thread, ids, merge, end, clock }: Change): Promise<Outcome> => {
  const locks = new Map<number, Lock>();
  const isOld = (): boolean => [...locks.values()].some((lock) => lock.isOld());
  /** While a write of ours may still be under way, nobody else may come in. */
  const unanswered: unknown[] = [];
  const known = async <Answer>(write: Promise<Answer>): Promise<Answer> => {
    try {
      return await write;
    } catch (error) {
      if (isUnanswered(error)) unanswered.push(error);
      throw error;
    }
  };
  try {
    for (const id of ids) {
      const lock = await takeLock(writer, id, end, clock);
      if (lock === 'refused' || lock === 'busy') return lock;
      if (lock !== 'gone') locks.set(id, lock);
    }
    const standing = await thread.read([...locks.keys()]);
    const [main, ...others] = standing;
    if (main === undefined || main.id !== ids[0] || isOld()) return 'again';
    if (!isMerged(merge, standing)) {
      const written = await known(thread.write(main.id, merge(bodiesOf(standing)), isOld));
      if (written === undefined || !isMerged(merge, [written])) return 'again';
    }
    for (const { id } of others) {
      await known(thread.remove(id, isOld));
      locks.delete(id);
    }
    return 'done';
  } catch (error) {
    if (isOld()) return 'again';
    throw error;
  } finally {
    if (unanswered.length === 0) for (const lock of locks.values()) await lock.release();
  }
};

/** In milliseconds: how soon a write follows its read, and how long others have to overwrite it before it is looked at. */
const [soon, settling] = [2_000, 8_000];

/** Where no lock is given: writes, and looks later whether it stands. */
export const updateUnlocked = async ({ thread, ids, merge, end, clock }: Change): Promise<Outcome> => {
  for (let looks = 0; clock.now() < end; looks++) {
    const read = clock.now();
    const late = (): boolean => clock.now() - read > soon;
    const standing = await thread.read(ids);
    const [main, ...others] = standing;
    if (main === undefined || main.id !== ids[0]) return 'again';
    if (isMerged(merge, standing)) {
      if (looks > 0) {
        for (const { id } of others) await thread.remove(id, late);
        return 'done';
      }
    } else {
      try {
        if ((await thread.write(main.id, merge(bodiesOf(standing)), late)) === undefined) return 'again';
      } catch (error) {
        if (!late()) throw error;
      }
    }
    await nap(clock, settling);
  }
  return 'busy';
};
