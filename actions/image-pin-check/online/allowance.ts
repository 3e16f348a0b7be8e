/** Questions to GitHub that one `owner/repo@ref` may cost. Repository and tags are paid for by its first ref. */
export const mostCalls = 4;

/** No call was left for it. */
export const unasked = Symbol('unasked');
export type Unasked = typeof unasked;

/** The calls of one `owner/repo@ref`. */
export class Allowance {
  #left = mostCalls;
  #denied = 0;

  /** Questions that were left out. */
  get denied(): number {
    return this.#denied;
  }

  async ask<Answer>(question: () => Promise<Answer>): Promise<Answer | Unasked> {
    if (this.#left === 0) {
      this.#denied++;
      return unasked;
    }
    this.#left--;
    return question();
  }
}
