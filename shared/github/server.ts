import { GitHubError, type GitHubFault } from '../core/github.ts';
import { NetworkError } from '../core/http.ts';
import { type Failure, failureOf, faultOf, isTransient, secondsAsked } from './api-error.ts';
import { systemClock } from './clock.ts';
import { type Answer, type Fetch, type Question, connect } from './octokit.ts';
import { type Leave, type Sleep, patience } from './patience.ts';

export interface ApiSettings {
  /** As GITHUB_API_URL has it, `https://api.github.com` or `https://ghes.example/api/v3`; nothing else is ever asked. */
  readonly apiUrl: string;
  /** Undefined: only what is public, and few requests an hour. */
  readonly token: string | undefined;
  readonly fetch: Fetch;
  readonly sleep?: Sleep;
  /** Default: a minute in all. */
  readonly leave?: Leave;
}

/** How its answers are taken. */
export interface Manner {
  /** Over 300: what is an answer all the same, since its meaning depends on the question. */
  readonly answers: readonly number[];
  /** What holds for one question holds for all: asking on would make it worse. */
  readonly lasting: readonly GitHubFault[];
}

/** Whom a question is about, for the sentence when it fails. */
export interface Subject {
  /** `owner/name` */
  readonly repository: string;
  /** What a workflow has to allow for it, `checks: write`; undefined for what is only read. */
  readonly permission?: string | undefined;
  /** Doing it twice is more than doing it once, so a hiccup ends it. Default: so it is with POST. */
  readonly isOnce?: boolean;
  /** Asked when all pauses are over: true, and it is not sent. */
  readonly late?: (() => boolean) | undefined;
}

/** The API at one address for one token: it waits where it is asked to, and asks again what may be asked again. */
export interface Server {
  readonly host: string;
  readonly origin: string;
  /** Path of its address, without a slash at the end. */
  readonly prefix: string;
  /** Redirects are answers. @throws GitHubError */
  readonly ask: (question: Question, subject: Subject) => Promise<Answer>;
}

/**
 * Writes at once, before there is a pause of so many milliseconds between them.
 * `https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests`
 */
const [burst, spacing] = [20, 1_000];

const baseOf = (apiUrl: string): URL => {
  const base = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (base && /^https?:$/.test(base.protocol) && !base.username && !base.password && !base.search)
    return base;
  throw new GitHubError(
    'not-reached',
    'GITHUB_API_URL is not the address of a GitHub API.',
    'Write it like https://api.github.com or https://ghes.example/api/v3.',
  );
};

const checkToken = (token: string | undefined): void => {
  if (token === undefined || /^[\x21-\x7e]{1,4096}$/.test(token)) return;
  throw new GitHubError(
    'unauthorized',
    'The GitHub token holds characters that no token has.',
    'Check that the secret was stored without quotes and line breaks.',
  );
};

/** @throws GitHubError where the address or the token cannot be one. */
export const githubServer = (settings: ApiSettings, { answers, lasting }: Manner): Server => {
  const { apiUrl, token, fetch, sleep = systemClock.sleep, leave } = settings;
  const base = baseOf(apiUrl);
  checkToken(token);
  const { host, origin } = base;
  const prefix = base.pathname.replace(/\/+$/, '');
  const waiting = patience((ms) => sleep(ms), leave);
  let client: ReturnType<typeof connect> | undefined;
  let final: GitHubError | undefined;
  let writes = 0;

  const patiently =
    (late: () => boolean): Fetch =>
    async (url, request) => {
      if (request.method !== 'GET' && ++writes > burst) await sleep(spacing);
      await waiting.over();
      if (final) throw final;
      if (late())
        throw new NetworkError(
          'timeout',
          host,
          `The time for asking ${host} was over.`,
          'Run the job again.',
        );
      return fetch(url, request);
    };

  /** False: it is no use. */
  const again = (failure: Failure, isOnce: boolean, tries: number): boolean => {
    const seconds = secondsAsked(failure) ?? (!isOnce && isTransient(failure) ? 2 ** tries : undefined);
    return seconds !== undefined && waiting.retry(seconds, tries);
  };

  return {
    host,
    origin,
    prefix,
    async ask(question, { repository, permission, isOnce = question.method === 'POST', late = () => false }) {
      client ??= connect({ baseUrl: origin + prefix, token, waiting });
      const request = await client;
      for (let tries = 0; ; tries++) {
        let failure: Failure;
        try {
          return await request(question, patiently(late));
        } catch (error) {
          failure = failureOf(error);
        }
        const { status, headers, data } = failure;
        if (status !== null && answers.includes(status)) return { status, headers, data };
        if (final) throw final;
        if (again(failure, isOnce, tries)) continue;
        const fault = faultOf(failure, { host, repository, hasToken: token !== undefined, permission });
        if (lasting.includes(fault.code)) final = fault;
        throw fault;
      }
    },
  };
};
