import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many annotations earlier steps of this job have shown: GitHub drops what comes after 50 in silence. */
export interface Ledger {
  taken(): number;
  take(count: number): void;
}

/**
 * A file in the runner's temporary folder, which lives as long as the job: a byte for each annotation, since appending
 * is safe between steps that run at the same time. It is for show only: any step may write there, so the gate never asks.
 */
export const jobLedger = (temporary: string | undefined): Ledger => {
  if (!temporary) return { taken: () => 0, take: () => undefined };
  const file = join(temporary, 'portcullis-annotations');
  return {
    taken: () => statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    take: (count) => appendFileSync(file, '.'.repeat(count)),
  };
};
