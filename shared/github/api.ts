import { GitHubError, type GitHubFault } from '../core/github.ts';
import { type Failure, failureOf, faultOf, isTransient } from './api-error.ts';
import { type Answer, type Fetch, connect } from './octokit.ts';
import { type Sleep, patience } from './patience.ts';

export interface ApiSettings {
  /** As GITHUB_API_URL has it, `https://api.github.com` or `https://ghes.example/api/v3`; nothing else is ever asked. */
  readonly apiUrl: string;
  /** Undefined: only what is public, and few requests an hour. */
  readonly token: string | undefined;
  readonly fetch: Fetch;
  readonly sleep?: Sleep;
}

/** GET, each distinct question once. */
export interface Api {
  readonly host: string;
  /**
   * Status 200, or 404, 409 (an empty repository) or 422, whose meaning depends on the question.
   * @param repository `/repos/<owner>/<name>`
   * @param path below it, from a slash on, escaped
   * @throws GitHubError
   */
  get(repository: string, path: string, accept?: string): Promise<Answer>;
}

const pause: Sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const json = 'application/vnd.github+json';
/** A renamed repository is one; GitHub gives its id then. */
const redirects = 3;
const isRedirect = (status: number): boolean => [301, 302, 307, 308].includes(status);
const isAnswer = (status: number | null): status is number => [404, 409, 422].includes(status ?? 0);
/** What holds for one question holds for all, and asking on makes it worse. */
const lasting: ReadonlySet<GitHubFault> = new Set([
  'no-token',
  'unauthorized',
  'rate-limited',
  'not-reached',
]);

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
export const githubApi = ({ apiUrl, token, fetch, sleep = pause }: ApiSettings): Api => {
  const base = baseOf(apiUrl);
  checkToken(token);
  const prefix = base.pathname.replace(/\/+$/, '');
  const waiting = patience((ms) => sleep(ms));
  const answers = new Map<string, Promise<Answer>>();
  /** Of renamed repositories: `/repositories/<id>`, which saves the redirect. */
  const homes = new Map<string, string>();
  let client: ReturnType<typeof connect> | undefined;
  let final: GitHubError | undefined;

  const patientFetch: Fetch = async (url, request) => {
    await waiting.over();
    if (final) throw final;
    return fetch(url, request);
  };

  const send = async (url: string, accept: string, repository: string): Promise<Answer> => {
    client ??= connect({ baseUrl: base.origin + prefix, token, fetch: patientFetch, waiting });
    const request = await client;
    for (let tries = 0; ; tries++) {
      let failure: Failure;
      try {
        return await request(url, accept);
      } catch (error) {
        failure = failureOf(error);
      }
      const { status, headers, data } = failure;
      if (isAnswer(status)) return { status, headers, data };
      if (final) throw final;
      if (isTransient(failure) && waiting.retry(2 ** tries, tries)) continue;
      const fault = faultOf(failure, { host: base.host, repository, hasToken: token !== undefined });
      if (lasting.has(fault.code)) final = fault;
      throw fault;
    }
  };

  /** Relative to the API's address; undefined where it leads away from it. */
  const targetOf = (location: unknown, from: string): string | undefined => {
    const here = base.origin + prefix + from;
    if (typeof location !== 'string' || !URL.canParse(location, here)) return undefined;
    const { origin, pathname, search, username, password } = new URL(location, here);
    if (origin !== base.origin || !pathname.startsWith(`${prefix}/`) || username || password)
      return undefined;
    // Octokit would take these for parameters of a route.
    return (pathname.slice(prefix.length) + search).replace(/[:{}]/g, (sign) => encodeURIComponent(sign));
  };

  const ask = async (repository: string, path: string, accept: string): Promise<Answer> => {
    const key = repository.toLowerCase();
    const name = repository.replace(/^\/repos\//, '');
    let url = (homes.get(key) ?? repository) + path;
    for (let hops = 0; hops <= redirects; hops++) {
      const answer = await send(url, accept, name);
      if (!isRedirect(answer.status)) return answer;
      const target = targetOf(answer.headers.location, url);
      if (target === undefined) break;
      const home = /^\/repositories\/\d{1,20}/.exec(target)?.[0];
      if (home !== undefined && target === home + path) homes.set(key, home);
      url = target;
    }
    throw new GitHubError(
      'bad-answer',
      `${base.host} sends a question about ${name} elsewhere, to where it is not followed.`,
      'If the repository has moved, write its new name.',
    );
  };

  return {
    host: base.host,
    get(repository, path, accept = json) {
      const question = `${accept} ${repository.toLowerCase()} ${path}`;
      let answer = answers.get(question);
      if (answer === undefined) answers.set(question, (answer = ask(repository, path, accept)));
      return answer;
    },
  };
};
