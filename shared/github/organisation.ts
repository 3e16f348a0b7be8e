import { GitHubError, isRepositoryName } from '../core/github.ts';
import { badAnswer } from './api-error.ts';
import { ownerPath } from './names.ts';
import { type Answer, hasNext, pageQuery } from './octokit.ts';
import { fieldsOf, number, text } from './payload.ts';
import { type ApiSettings, githubServer, type Manner } from './server.ts';

/** `https://docs.github.com/en/rest/repos/repos#list-organization-repositories` */
export interface ListedRepository {
  readonly id: number;
  /** Without its owner. */
  readonly name: string;
  readonly archived: boolean;
  /** By GitHub: nobody can read it. */
  readonly disabled: boolean;
  readonly fork: boolean;
  /** Or internal. */
  readonly isPrivate: boolean;
}

const pageSize = 100;
const mostPages = 1_000;

const manner: Manner = {
  answers: [404],
  lasting: ['no-token', 'unauthorized', 'rate-limited', 'not-reached', 'forbidden'],
};

/** An installation's limit is reached for an hour at most; a secondary one asks for minutes. */
const leave = { seconds: 3_900, retries: 6 };

/** 0 where the answer does not say which page is the last. */
const lastPage = (answer: Answer): number => Number(pageQuery(answer, 'last').get('page')) || 0;

/**
 * All repositories that the token may see, oldest first, each once. The pages are read from the back: what is deleted
 * meanwhile moves the younger ones to pages that are still to come, so none slips through. What cannot be read is no
 * half of a list but an error. @throws GitHubError
 */
export async function organisationRepositories(
  name: string,
  settings: ApiSettings,
): Promise<readonly ListedRepository[]> {
  const { host, ask } = githubServer({ leave, ...settings }, manner);
  const home = ownerPath(name);
  if (home === undefined)
    throw new GitHubError('bad-answer', 'No organisation can have that name.', 'Write it as in its address.');

  const pageOf = async (page: number): Promise<Answer> => {
    const url = `${home}/repos?type=all&sort=created&direction=asc&per_page=${pageSize}&page=${page}`;
    const answer = await ask({ method: 'GET', url }, { repository: name });
    if (answer.status === 404)
      throw new GitHubError(
        'bad-answer',
        `${host} shows this token no organisation ${name}.`,
        'Check the name, and that the token belongs to a member or to an app that is installed there.',
      );
    if (answer.status !== 200 || !Array.isArray(answer.data)) throw badAnswer(host, name);
    return answer;
  };

  const repositories = new Map<number, ListedRepository>();
  const take = ({ data }: Answer): void => {
    for (const one of data as readonly unknown[]) {
      const repository = listed(one);
      if (repository === undefined) throw badAnswer(host, name);
      if (!repositories.has(repository.id)) repositories.set(repository.id, repository);
    }
  };

  let page = 1;
  let answer = await pageOf(page);
  while (hasNext(answer)) {
    page = Math.max(page + 1, lastPage(answer));
    if (page > mostPages)
      throw new GitHubError(
        'bad-answer',
        `${name} has more than ${mostPages * pageSize} repositories.`,
        'Audit it in parts, with several tokens that each see one.',
      );
    answer = await pageOf(page);
  }
  take(answer);
  while (--page > 0) take(await pageOf(page));
  return [...repositories.values()].sort((a, b) => a.id - b.id);
}

function listed(value: unknown): ListedRepository | undefined {
  const fields = fieldsOf(value);
  const [id, name] = [number(fields, 'id'), text(fields, 'name')];
  if (id === null || name === null || !isRepositoryName(name)) return undefined;
  return {
    id,
    name,
    archived: fields.archived === true,
    disabled: fields.disabled === true,
    fork: fields.fork === true,
    isPrivate: fields.private === true,
  };
}
