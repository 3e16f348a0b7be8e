import type { Patience } from './patience.ts';
import { type Fields, text } from './payload.ts';

/** What octokit gives for a request that went well; it rejects with what `failureOf` reads. */
export interface Answer {
  readonly status: number;
  readonly headers: Fields;
  /** Parsed JSON, text, or an ArrayBuffer: by content type. */
  readonly data: unknown;
}

export const isRedirect = ({ status }: Answer): boolean => [301, 302, 307, 308].includes(status);

/** Whether a list goes on behind this page. */
export const hasNext = ({ headers }: Answer): boolean => /\brel="next"/.test(text(headers, 'link') ?? '');

/** What the address of the next or last page of a list asks for; nothing where the answer names no such page. */
export const pageQuery = ({ headers }: Answer, rel: 'next' | 'last'): URLSearchParams => {
  const links = (text(headers, 'link') ?? '').matchAll(/<([^<>]{1,4096})>; ?rel="(next|last)"/g);
  const target = [...links].find(([, , named]) => named === rel)?.[1] ?? '';
  return URL.canParse(target) ? new URL(target).searchParams : new URLSearchParams();
};

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Question {
  readonly method: Method;
  /** Below the API's address, from a slash on, or absolute. */
  readonly url: string;
  /** Default: JSON as GitHub writes it. */
  readonly accept?: string | undefined;
  /** Goes out as JSON. */
  readonly body?: object | undefined;
}

/** The part of fetch that octokit uses here: it must be guarded, and hand redirects back. */
export type Fetch = (
  url: string,
  request: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | null;
    readonly redirect?: 'manual';
  },
) => Promise<Response>;

export interface ClientSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly token: string | undefined;
  readonly waiting: Patience;
}

/** `https://docs.github.com/en/rest/about-the-rest-api/api-versions` */
const version = '2022-11-28';
const json = 'application/vnd.github+json';

const silent = () => undefined;
/** Octokit's own would write to the runner's stdout. */
const log = { debug: silent, info: silent, warn: silent, error: silent };

/** The plugin would keep a second between all writes, while others wait for their turn: `fetch` spaces out the many. */
const unspaced = { key: () => ({ schedule: (_options: unknown, start: () => Promise<void>) => start() }) };

/** Loads octokit, which takes longer to start than all the rest: to be called at the first question. */
export const connect = async ({ baseUrl, token, waiting }: ClientSettings) => {
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
    request: { redirect: 'manual' },
    // `fetch` does the waiting, for all requests alike; the plugin asks again at once.
    throttle: {
      onRateLimit: limited,
      onSecondaryRateLimit: limited,
      retryAfterBaseValue: 0,
      // Its type is a class of which the plugin uses this much.
      write: unspaced as never,
      notifications: unspaced as never,
    },
  });
  return ({ method, url, accept = json, body }: Question, fetch: Fetch): Promise<Answer> =>
    octokit.request({
      method,
      url,
      headers: { accept, 'x-github-api-version': version },
      request: { fetch },
      ...(body !== undefined && { data: body }),
    });
};
