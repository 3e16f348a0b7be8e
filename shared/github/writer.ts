import { badAnswer, elsewhere } from './api-error.ts';
import { repositoryPathOf } from './names.ts';
import { type Answer, type Method, isRedirect } from './octokit.ts';
import { field, fieldsOf, text } from './payload.ts';
import { type ApiSettings, type Manner, type Server, githubServer } from './server.ts';

/**
 * What is written to one repository on GitHub, and read to know what to write: nothing is answered from memory. Both
 * methods give any status below 300, and 304, 404, 409, 413 and 422, whose meaning depends on the question; they reject
 * with GitHubError for all else.
 */
export interface Writer {
  /** `owner/name` */
  readonly repository: string;
  /** The login that what is written shows as its author: `github-actions[bot]`. Asked once at most. */
  author(): Promise<string>;
  /** @param path below the repository, from a slash on, escaped: `/issues/7/comments?per_page=100` */
  get(path: string): Promise<Answer>;
  /**
   * What may be done twice is tried again after a hiccup. Where that adds something, which is with POST and with PATCH of
   * a check run, the caller has to look whether it was done.
   * @param late asked when all pauses are over: true, and it is not sent, which rejects
   */
  send(method: Exclude<Method, 'GET'>, path: string, body?: object, late?: () => boolean): Promise<Answer>;
}

export interface WriterSettings extends ApiSettings {
  /** `owner/name` */
  readonly repository: string;
  /** The token is the one that GitHub made for this job. */
  readonly isJobToken: boolean;
  /** All that is to be written has to be under way before it says true. */
  readonly late?: (() => boolean) | undefined;
}

/** A line that broke once may hold for the next: there may be a lock to be given back. */
const manner: Manner = {
  answers: [304, 404, 409, 413, 422],
  lasting: ['no-token', 'unauthorized', 'rate-limited'],
};

/** Who writes with a job's token, on GHES too: `https://docs.github.com/en/actions/concepts/security/github_token` */
const actions = 'github-actions[bot]';

const permissionOf = (path: string): string => {
  if (/^\/check-(?:runs|suites)\b/.test(path)) return 'checks: write';
  if (path.startsWith('/code-scanning/')) return 'security-events: write';
  return 'pull-requests: write';
};

/** Annotations of a later request come to those that stand. */
const isAdding = (method: Method, path: string): boolean =>
  method === 'POST' || (method === 'PATCH' && path.startsWith('/check-runs/'));

/**
 * The login as REST shows it in `user.login`: GraphQL gives it to every kind of token, with the `[bot]` of an app's;
 * `/user` knows no app's token.
 */
const viewerOf = async ({ host, origin, prefix, ask }: Server, repository: string): Promise<string> => {
  const url = `${origin}${prefix.replace(/\/v3$/, '')}/graphql`;
  const viewer = async () => {
    const { data } = await ask(
      { method: 'POST', url, body: { query: '{ viewer { login } }' } },
      { repository },
    );
    return text(field(field(fieldsOf(data), 'data'), 'viewer'), 'login');
  };
  const user = async () => {
    const { data } = await ask({ method: 'GET', url: '/user' }, { repository });
    return text(fieldsOf(data), 'login');
  };
  const login = (await viewer().catch(() => null)) ?? (await user());
  if (login === null) throw badAnswer(host, repository);
  return login;
};

const either =
  (...late: readonly ((() => boolean) | undefined)[]): (() => boolean) =>
  () =>
    late.some((isLate) => isLate?.() === true);

/** Nothing is connected before the first request. */
export const githubWriter = ({
  repository,
  isJobToken,
  late: isLate,
  ...settings
}: WriterSettings): Writer => {
  let server: Server | undefined;
  let login: Promise<string> | undefined;
  const serve = (): Server => (server ??= githubServer(settings, manner));

  const ask = async (method: Method, path: string, body?: object, late?: () => boolean): Promise<Answer> => {
    const { host, ask: send } = serve();
    const home = repositoryPathOf(repository);
    if (home === undefined) throw badAnswer(host, repository);
    const answer = await send(
      { method, url: home + path, body },
      {
        repository,
        permission: permissionOf(path),
        isOnce: isAdding(method, path),
        late: either(late, isLate),
      },
    );
    if (isRedirect(answer)) throw elsewhere(host, repository);
    return answer;
  };

  return {
    repository,
    author: async () => (login ??= isJobToken ? Promise.resolve(actions) : viewerOf(serve(), repository)),
    get: (path) => ask('GET', path),
    send: ask,
  };
};
