import { GitHubError, type Setting, type SettingAnswer } from '../core/github.ts';
import type { Api } from './api.ts';
import { badAnswer, messageOf } from './api-error.ts';
import { ownerPath, refPath, repositoryPath, subjectOf } from './names.ts';
import { hasNext } from './octokit.ts';

const [pageSize, mostPages] = [100, 10];

/** Below the repository, or the owner. */
const paths = {
  repository: '',
  organisation: '',
  actions: '/actions/permissions',
  'workflow-token': '/actions/permissions/workflow',
  'private-reporting': '/private-vulnerability-reporting',
  'dependabot-alerts': '/vulnerability-alerts',
} as const;

function pathOf(setting: Setting): string | undefined {
  if ('id' in setting) return `/rulesets/${String(setting.id)}?includes_parents=true`;
  if (!('branch' in setting)) return paths[setting.of];
  const branch = refPath(setting.branch)?.replaceAll('/', '%2F');
  if (branch === undefined) return undefined;
  if (setting.of === 'branch-rules') return `/rules/branches/${branch}`;
  return `/branches/${branch}${setting.of === 'branch' ? '' : '/protection'}`;
}

/** GitHub says so to those alone who may see that there is none; to others, that nothing is found. */
const isUnprotected = (data: unknown): boolean => /^branch not protected\b/i.test(messageOf(data));

/** @throws GitHubError */
export async function readSetting(
  api: Api,
  owner: string,
  name: string,
  setting: Setting,
): Promise<SettingAnswer> {
  const home = setting.of === 'organisation' ? ownerPath(owner) : repositoryPath(owner, name);
  const path = pathOf(setting);
  if (home === undefined || path === undefined) return { none: 'not-found' };
  try {
    return setting.of === 'branch-rules' ? await list(api, home, path) : await one(api, home, path);
  } catch (error) {
    if (error instanceof GitHubError && error.code === 'not-offered') return { none: error.code };
    throw error;
  }
}

async function one(api: Api, home: string, path: string): Promise<SettingAnswer> {
  const { status, data } = await api.get(home, path);
  if (status === 200 || status === 204) return { data };
  if (status === 404) return { none: isUnprotected(data) ? 'not-set' : 'not-found' };
  // Private vulnerability reporting is for public repositories.
  if (status === 422) return { none: 'not-offered' };
  throw badAnswer(api.host, subjectOf(home));
}

async function list(api: Api, home: string, path: string): Promise<SettingAnswer> {
  const items: unknown[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await api.get(home, `${path}?per_page=${String(pageSize)}&page=${String(page)}`);
    if (answer.status === 404) return { none: 'not-found' };
    if (answer.status !== 200 || !Array.isArray(answer.data)) throw badAnswer(api.host, subjectOf(home));
    items.push(...(answer.data as readonly unknown[]));
    if (!hasNext(answer)) return { data: items };
  }
  throw new GitHubError(
    'bad-answer',
    `${subjectOf(home)} has more rules than are read here.`,
    'Put rules of one kind into one ruleset.',
  );
}
