import { late } from '../../../shared/core/deadline.ts';
import { OsvFault } from './client.ts';

/** Runs one request of many; rejects with OsvFault, without asking, once there is no sense in asking on. */
export type Asking = <Answer>(request: () => Promise<Answer>) => Promise<Answer>;

/** A server that is down costs the time of a timeout with each request. */
const mostFailures = 5;
/** In a row: questions are refused one by one, unless the server takes none at all. */
const mostRefusals = 100;
/** Of a run. A stranger's list of packages, and a stranger's answers, end here. */
const mostRequests = 25_000;

export function asking(isOver: () => boolean): Asking {
  let [failures, refusals, requests] = [0, 0, 0];
  return async (request) => {
    if (isOver()) throw new OsvFault('unavailable', late.message, late.hint);
    if (failures >= mostFailures || refusals >= mostRefusals)
      throw new OsvFault('unavailable', 'the advisory server failed too often to be asked on', tryLater);
    if (requests >= mostRequests)
      throw new OsvFault('unavailable', `a run asks at most ${mostRequests} times`, late.hint);
    requests += 1;
    try {
      const answer = await request();
      failures = refusals = 0;
      return answer;
    } catch (error) {
      if (error instanceof OsvFault && error.code === 'unavailable') failures += 1;
      if (error instanceof OsvFault && error.code === 'refused') refusals += 1;
      throw error;
    }
  };
}

const tryLater = 'Run again later, name a mirror, or give advisories as a file.';

/** Requests under way at a time; the client of the network has a limit of its own. */
export const atOnce = 8;
