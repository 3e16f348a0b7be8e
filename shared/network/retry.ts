import { NetworkError, isSafe, type Http, type HttpRequest, type HttpResponse } from '../core/http.ts';
import { codeOf } from './fault.ts';

export interface RetrySettings {
  /** In all, the first one included. Default 3. */
  readonly tries?: number;
  /** Milliseconds before the second try; doubles from there. Default 500. */
  readonly wait?: number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970, for a date in Retry-After when the answer has no date of its own. */
  readonly now?: () => number;
}

/**
 * Asks again where a server asks for it (429 and 503), and, for GET and HEAD, where a connection breaks or a gateway has
 * no answer. The last answer or error is handed on, and so is one that would have to be waited for too long.
 */
export function withRetries(http: Http, settings: RetrySettings = {}): Http {
  const { tries = 3, wait = 500, sleep = pause, now = Date.now } = settings;
  return {
    async request(request) {
      for (let attempt = 1; ; attempt += 1) {
        const backoff = Math.min(wait * 2 ** (attempt - 1), longestWait);
        const outcome = await http.request(request).catch((error: unknown) => caught(error, request));
        const pauseMs =
          outcome instanceof NetworkError ? backoff : pauseAfter(outcome, request, backoff, now);
        if (attempt < tries && pauseMs !== undefined) {
          await sleep(pauseMs);
        } else if (outcome instanceof NetworkError) {
          throw outcome;
        } else {
          return outcome;
        }
      }
    },
  };
}

/** Longer than this, a job is better off saying that it could not look. */
const longestWait = 30_000;

const isRepeatable = ({ method = 'GET' }: HttpRequest): boolean => isSafe(method);

function caught(error: unknown, request: HttpRequest): NetworkError {
  const passing = ['ECONNRESET', 'EPIPE', 'EAI_AGAIN'].includes(codeOf(error));
  if (error instanceof NetworkError && passing && isRepeatable(request)) return error;
  throw error;
}

/** Undefined for an answer to keep. */
function pauseAfter(
  { headers, status }: HttpResponse,
  request: HttpRequest,
  backoff: number,
  now: () => number,
): number | undefined {
  const asked = status === 429 || status === 503;
  if (!asked && !((status === 502 || status === 504) && isRepeatable(request))) return undefined;
  const after = headers['retry-after'];
  if (after === undefined) return backoff;
  const milliseconds = /^\d{1,9}$/.test(after)
    ? Number(after) * 1_000
    : // Its own date, since clocks differ.
      Date.parse(after) - (headers.date === undefined ? now() : Date.parse(headers.date));
  if (Number.isNaN(milliseconds)) return backoff;
  return milliseconds > longestWait ? undefined : Math.max(milliseconds, 0);
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
