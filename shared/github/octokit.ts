import type { Patience } from './patience.ts';
import type { Fields } from './payload.ts';

/** What octokit gives for a request that went well; it rejects with what `failureOf` reads. */
export interface Answer {
  readonly status: number;
  readonly headers: Fields;
  /** Parsed JSON, text, or an ArrayBuffer: by content type. */
  readonly data: unknown;
}

/** The part of fetch that octokit uses here: it must be guarded, and hand redirects back. */
export type Fetch = (
  url: string,
  request: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly redirect?: 'manual';
  },
) => Promise<Response>;

export interface ClientSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly token: string | undefined;
  readonly fetch: Fetch;
  readonly waiting: Patience;
}

/** `https://docs.github.com/en/rest/about-the-rest-api/api-versions` */
const version = '2022-11-28';

const silent = () => undefined;
/** Octokit's own would write to the runner's stdout. */
const log = { debug: silent, info: silent, warn: silent, error: silent };

/** Loads octokit, which takes longer to start than all the rest: to be called at the first question. */
export const connect = async ({ baseUrl, token, fetch, waiting }: ClientSettings) => {
  const [{ Octokit }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-throttling'),
  ]);
  const limited = (seconds: number, _asked: unknown, _client: unknown, earlierTries: number): boolean =>
    waiting.retry(seconds, earlierTries);
  const octokit = new (Octokit.plugin(throttling))({
    baseUrl,
    ...(token !== undefined && { auth: token }),
    userAgent: 'portcullis',
    log,
    request: { redirect: 'manual', fetch },
    // `fetch` does the waiting, for all requests alike; the plugin asks again at once.
    throttle: { onRateLimit: limited, onSecondaryRateLimit: limited, retryAfterBaseValue: 0 },
  });
  return (url: string, accept: string): Promise<Answer> =>
    octokit.request({ method: 'GET', url, headers: { accept, 'x-github-api-version': version } });
};
