import type { Unchecked, UncheckedCode } from '../../../shared/core/check.ts';

export type Trouble = Omit<Unchecked, 'path'>;

/** What one file may cost, with all that is packed in it, and what could not be looked at. */
export class Allowance {
  /** Bytes that may still come out of archives. */
  bytes = 256 * 1024 * 1024;
  /** Files that may still come out of archives. */
  entries = 100_000;
  // Made at the first trouble: of thousands of files a few have any.
  #others: Trouble[] | undefined;
  #troubles: Map<string, { readonly trouble: Trouble; count: number }> | undefined;

  /** How much the next file of an archive may have. */
  get room(): number {
    return Math.min(mostOfEntry, this.bytes);
  }

  get isSpent(): boolean {
    return this.bytes <= 0 || this.entries <= 0;
  }

  /** Once for each reason, with the first that it was said of. `what` is a name of a stranger's. */
  tell(code: UncheckedCode, what: string, why: string): void {
    this.#troubles ??= new Map();
    const told = this.#troubles.get(why);
    if (told !== undefined) {
      told.count += 1;
      return;
    }
    const trouble = { code, message: `${what} ${why}`, line: null, hint };
    this.#troubles.set(why, { trouble, count: 1 });
  }

  /** What somebody else could not look at. */
  add(trouble: Trouble): void {
    this.#others ??= [];
    if (!this.#others.some(({ message }) => message === trouble.message)) this.#others.push(trouble);
  }

  /** So far. */
  get problems(): readonly Trouble[] {
    if (this.#troubles === undefined) return this.#others ?? none;
    const own = [...this.#troubles.values()].map(({ trouble, count }) => ({
      ...trouble,
      message: count === 1 ? trouble.message : `${trouble.message}; so it is with ${count - 1} more`,
    }));
    return [...(this.#others ?? none), ...own];
  }
}

const none: readonly Trouble[] = [];

/** What is unpacked at once has to fit in memory, twice. */
export const mostOfEntry = 32 * 1024 * 1024;

const hint = 'Look into it by hand, or exclude it in the policy if there can be no secret in it.';
