import { badAnswer } from './api-error.ts';
import { repositoryPathOf } from './names.ts';
import { field, fieldsOf, number, text } from './payload.ts';
import { type ApiSettings, githubServer } from './server.ts';

/**
 * The last run on `branch` of the repository itself that kept an artifact of this name; undefined where there is none.
 * Runs for pull requests from forks can make artifacts of any name, on a branch of any name, and are passed over.
 * `https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository`. Needs `actions: read`.
 * @throws GitHubError
 */
export async function runWithArtifact(
  repository: string,
  artifact: string,
  branch: string,
  settings: ApiSettings,
): Promise<number | undefined> {
  const { host, ask } = githubServer(settings, { answers: [], lasting: [] });
  const home = repositoryPathOf(repository);
  if (home === undefined) throw badAnswer(host, repository);
  const url = `${home}/actions/artifacts?name=${encodeURIComponent(artifact)}&per_page=100`;
  const { data } = await ask({ method: 'GET', url }, { repository });
  const { artifacts } = fieldsOf(data);
  if (!Array.isArray(artifacts)) throw badAnswer(host, repository);
  const runs = artifacts.flatMap((one): number[] => {
    const fields = fieldsOf(one);
    const run = field(fields, 'workflow_run');
    const id = number(run, 'id');
    const base = number(run, 'repository_id');
    const isOwn = base !== null && base === number(run, 'head_repository_id');
    return id !== null && isOwn && fields.expired === false && text(run, 'head_branch') === branch
      ? [id]
      : [];
  });
  return runs.length > 0 ? Math.max(...runs) : undefined;
}
