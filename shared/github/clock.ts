import type { Sleep } from './patience.ts';

/** Time and chance, as what waits for others needs them. */
export interface Clock {
  /** Milliseconds that only grow. */
  readonly now: () => number;
  readonly sleep: Sleep;
  /** From 0 to below 1. */
  readonly random: () => number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
  random: () => Math.random(),
};

/** Sleeps between half and the whole of so many milliseconds: those who wait together shall not come back together. */
export const nap = ({ sleep, random }: Clock, ms: number): Promise<void> => sleep(ms * (0.5 + random() / 2));
