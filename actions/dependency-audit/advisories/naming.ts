import { workOff } from '../../../shared/core/work-off.ts';
import { atOnce, type Asking } from './asking.ts';
import { batchSize, OsvFault, type Answer, type Named, type OsvClient, type Question } from './client.ts';
import type { Pinned } from './source.ts';

export interface NamedFor {
  readonly pinned: Pinned;
  readonly named: Named[];
  /** Why there may be more that were not named; undefined once all pages were read. */
  fault: OsvFault | undefined;
}

interface Open extends Question {
  readonly of: NamedFor;
  readonly page: number;
}

/** Of 1,000 ids each. */
const mostPages = 50;
/** Ids for all packages of a run. */
const mostNamed = 500_000;

/** Asks which advisories each of the packages has. */
export async function nameAdvisories(
  packages: readonly Pinned[],
  client: OsvClient,
  ask: Asking,
): Promise<readonly NamedFor[]> {
  const all = packages.map((pinned): NamedFor => ({ pinned, named: [], fault: unasked }));
  const batches = inBatches(all.map((of): Open => ({ pinned: of.pinned, of, page: 1 })));
  let count = 0;
  await workOff(batches, atOnce, async (batch) => {
    try {
      const answers = await ask(() => client.batch(batch));
      for (const { named } of answers) count += named.length;
      if (count > mostNamed) throw endless;
      batches.push(...inBatches(batch.flatMap((open, at) => take(open, answers[at]))));
    } catch (error) {
      if (!(error instanceof OsvFault)) throw error;
      // One name that the server takes for wrong must not cost the answers of all others.
      if (error.code === 'refused' && batch.length > 1) batches.push(...halves(batch));
      else for (const { of } of batch) of.fault = error;
    }
  });
  return all;
}

/** What is left to ask. */
function take({ of, page, pinned, pageToken }: Open, answer: Answer | undefined): Open[] {
  if (answer === undefined) return [];
  of.named.push(...answer.named.filter(isWanted(pinned)));
  const { nextPage } = answer;
  if (nextPage === undefined) {
    of.fault = undefined;
    return [];
  }
  if (page >= mostPages || nextPage === pageToken) {
    of.fault = endless;
    return [];
  }
  return [{ of, pinned, page: page + 1, pageToken: nextPage }];
}

/** Of a package without a version malware alone can be told; a popular one has hundreds of other records. */
const isWanted =
  ({ ecosystem, version }: Pinned) =>
  ({ id }: Named): boolean =>
    version !== '' || ecosystem === 'GitHub Actions' || id.startsWith('MAL-');

/** What every question begins with: only an answer takes it away. */
export const unasked = new OsvFault('unavailable', 'not all of it was asked', 'Run again.');

const endless = new OsvFault(
  'bad-answer',
  'the list of advisories does not end',
  'Run again, or name another mirror.',
);

const inBatches = (open: readonly Open[]): Open[][] =>
  Array.from({ length: Math.ceil(open.length / batchSize) }, (_, at) =>
    open.slice(at * batchSize, (at + 1) * batchSize),
  );

const halves = (batch: readonly Open[]): Open[][] => [
  batch.slice(0, batch.length >>> 1),
  batch.slice(batch.length >>> 1),
];
