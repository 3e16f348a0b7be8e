import { elsewhere } from './api-error.ts';
import { subjectOf } from './names.ts';
import { type Answer, isRedirect } from './octokit.ts';
import { type ApiSettings, type Manner, githubServer } from './server.ts';

/** GET, each distinct question once. */
export interface Api {
  readonly host: string;
  /**
   * Status 200 or 204, or 404, 409 (an empty repository) or 422, whose meaning depends on the question.
   * @param repository `/repos/<owner>/<name>`, or `/orgs/<name>`
   * @param path below it, from a slash on, escaped
   * @throws GitHubError
   */
  get(repository: string, path: string, accept?: string): Promise<Answer>;
}

/** A renamed repository is one; GitHub gives its id then. */
const redirects = 3;

const manner: Manner = {
  answers: [404, 409, 422],
  lasting: ['no-token', 'unauthorized', 'rate-limited', 'not-reached'],
};

/** @throws GitHubError where the address or the token cannot be one. */
export const githubApi = (settings: ApiSettings): Api => {
  const { host, origin, prefix, ask: send } = githubServer(settings, manner);
  const answers = new Map<string, Promise<Answer>>();
  /** Of renamed repositories: `/repositories/<id>`, which saves the redirect. */
  const homes = new Map<string, string>();

  /** Relative to the API's address; undefined where it leads away from it. */
  const targetOf = (location: unknown, from: string): string | undefined => {
    const here = origin + prefix + from;
    if (typeof location !== 'string' || !URL.canParse(location, here)) return undefined;
    const { origin: there, pathname, search, username, password } = new URL(location, here);
    if (there !== origin || !pathname.startsWith(`${prefix}/`) || username || password) return undefined;
    // Octokit would take these for parameters of a route.
    return (pathname.slice(prefix.length) + search).replace(/[:{}]/g, (sign) => encodeURIComponent(sign));
  };

  const ask = async (path: string, below: string, accept: string | undefined): Promise<Answer> => {
    const key = path.toLowerCase();
    const repository = subjectOf(path);
    let url = (homes.get(key) ?? path) + below;
    for (let hops = 0; hops <= redirects; hops++) {
      const answer = await send({ method: 'GET', url, accept }, { repository });
      if (!isRedirect(answer)) return answer;
      const target = targetOf(answer.headers.location, url);
      if (target === undefined) break;
      const home = /^\/repositories\/\d{1,20}/.exec(target)?.[0];
      if (home !== undefined && target === home + below) homes.set(key, home);
      url = target;
    }
    throw elsewhere(host, repository);
  };

  return {
    host,
    get(repository, path, accept) {
      const question = `${accept ?? ''} ${repository.toLowerCase()} ${path}`;
      let answer = answers.get(question);
      if (answer === undefined) answers.set(question, (answer = ask(repository, path, accept)));
      return answer;
    },
  };
};
