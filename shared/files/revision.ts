import { PortcullisError } from '../core/errors.ts';
import type { History } from './history.ts';

/**
 * The commit that a user names. In a job a name is a branch of the server: a tag, or a branch that a step made, of the
 * same name must not take its place. Elsewhere it means what git takes it for. Throws PortcullisError `base-not-found`.
 */
export async function commitNamed(history: History, rev: string, inJob: boolean): Promise<string> {
  if (isCommitId(rev)) return (await history.find(rev)) ?? rev;
  const [, name = '', steps = ''] = /^([\w][\w./@-]*)((?:[~^]\d*)*)$/.exec(rev) ?? [];
  const unknown = () => history.notFound(`The revision ${JSON.stringify(rev)} is not in this clone`);
  if (inJob) {
    if (name === '') throw unknown();
    const start = await ofJob(history, name);
    const commit = steps === '' ? start : await history.back(start, steps);
    if (commit === undefined) throw unknown();
    return commit;
  }
  const [known] = await Promise.all([
    history.find(rev),
    name === '' ? undefined : refuseTwofold(history, name),
  ]);
  if (known !== undefined) return known;
  if (name === '' || steps !== '') throw unknown();
  return history.branch(name);
}

async function ofJob(history: History, name: string): Promise<string> {
  if (name === 'HEAD' || name.startsWith('refs/tags/') || isCommitId(name)) {
    const known = await history.find(name);
    if (known === undefined) throw history.notFound(`There is no ${name} in this clone`);
    return known;
  }
  return history.branch(name.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, ''));
}

/** Git takes the tag and merely warns; a run that compares with the wrong one of two looks right. */
async function refuseTwofold(history: History, name: string): Promise<void> {
  const [tag, branch] = [`refs/tags/${name}`, `refs/heads/${name}`];
  const [tagged, branched] = await Promise.all([history.find(tag), history.find(branch)]);
  if (tagged === undefined || branched === undefined || tagged === branched) return;
  throw new PortcullisError(
    'base-not-found',
    `${JSON.stringify(name)} is both a tag and a branch, and they differ.`,
    `Write ${tag} or ${branch}.`,
  );
}

const isCommitId = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Throws PortcullisError `base-not-found` for what an event cannot mean by a commit. */
export function commitId(text: string): string {
  if (isCommitId(text) && !/^0+$/.test(text)) return text;
  throw new PortcullisError(
    'base-not-found',
    `The event names ${JSON.stringify(text)} as a commit.`,
    'Name the commit to compare with in `base`.',
  );
}
