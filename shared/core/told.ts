import { identityOf, type Observation } from './observation.ts';
import { severityRank } from './severity.ts';

/**
 * Which values are told, how severely, and where. What is accepted speaks for its own path alone: whoever accepts a value
 * in test data has not accepted it anywhere else.
 */
export class Told {
  /** The worst rank by value; Infinity where each is accepted. */
  readonly #open = new Map<string, number>();
  /** By value and path. */
  readonly #here = new Map<string, number>();

  add(one: Observation, isAccepted: boolean): void {
    const rank = severityRank(one.severity);
    keepWorst(this.#open, identityOf(one, ''), isAccepted ? Infinity : rank);
    keepWorst(this.#here, identityOf(one), rank);
  }

  /** Whether it would say nothing more. */
  has(one: Observation, isAccepted: boolean): boolean {
    const rank = severityRank(one.severity);
    const open = this.#open.get(identityOf(one, ''));
    return (
      open !== undefined &&
      (isAccepted || open <= rank || (this.#here.get(identityOf(one)) ?? Infinity) <= rank)
    );
  }
}

function keepWorst(ranks: Map<string, number>, key: string, rank: number): void {
  ranks.set(key, Math.min(rank, ranks.get(key) ?? rank));
}
