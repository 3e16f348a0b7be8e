/** Thrown when a budget is spent: no operator can absorb it. */
export class Spent extends Error {}

/**
 * What evaluations may cost together, in steps: one for each node that is evaluated and more where an operation reads
 * much (sixteen characters or eight elements a step). Kubernetes gives an expression 1,000,000 of its own, similar, steps.
 */
export class Budget {
  #left: number;
  constructor(steps: number) {
    this.#left = steps;
  }

  /** Takes steps away, before the work that they stand for. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new Spent();
  }

  /** Steps; negative once it is spent. */
  get left(): number {
    return this.#left;
  }

  get spent(): boolean {
    return this.#left < 0;
  }
}
