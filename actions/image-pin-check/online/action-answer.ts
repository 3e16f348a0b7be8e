import type { GitHub, Tag } from '../../../shared/core/github.ts';
import {
  isCommit,
  isSafeName,
  mostSpecific,
  tagsAt,
  type ActionFacts,
  type Target,
} from '../action-facts.ts';
import { daysBetween } from '../days.ts';
import { compareVersions, readVersion } from '../../../shared/parse/references/version.ts';
import type { ActionQuestion, AskContext, RepositoryAnswer } from './action-question.ts';
import { unasked, type Allowance } from './allowance.ts';
import { CommitInquiry } from './commit-answer.ts';
import { nestedPins } from './nested.ts';

/** All that is asked about one ref, by path; in the order of weight, since the allowance ends. Rejects with GitHubError. */
export async function askAction(
  question: ActionQuestion,
  known: RepositoryAnswer,
  allowance: Allowance,
  context: AskContext,
): Promise<ReadonlyMap<string, ActionFacts>> {
  const { github } = context;
  const { owner, repository, pin } = question;
  const found =
    pin === 'commit'
      ? await new CommitInquiry(question, known, allowance, github).answer()
      : { target: await findRef(question, known, allowance, github), named: new Map<string, never>() };
  const { target, ...other } = found;
  const release =
    question.level === 'immutable' && target?.kind === 'tag'
      ? await allowance.ask(() => github.release(owner, repository, tagName(question.ref)))
      : unasked;
  const immutable = release === unasked ? undefined : release?.immutable === true;
  const isPinned = target?.kind === 'commit' || immutable === true;
  const nested = new Map<string, ActionFacts['nested']>();
  if (target && isPinned)
    for (const path of question.followed)
      nested.set(path, await nestedPins(question, path, target.commit, allowance, github));
  const newer =
    target?.kind === 'commit' ? await findNewer(question, target, known, allowance, context) : undefined;
  const tooYoung = target && !isPinned && !(await isOldEnough(question, target.commit, allowance, context));
  const facts: ActionFacts = {
    ...known,
    ...other,
    ...(target === undefined ? {} : { target }),
    ...(immutable === undefined ? {} : { immutable }),
    ...(newer === undefined ? {} : { newer }),
    ...(tooYoung === true ? { tooYoung } : {}),
    nested: [],
  };
  return new Map([...question.paths].map((path) => [path, { ...facts, nested: nested.get(path) ?? [] }]));
}

const tagName = (ref: string): string => ref.replace(/^refs\/tags\//, '');

/** A tag before a branch of the same name, as git has it. Undefined: not learnt. */
async function findRef(
  { owner, repository, ref, pin }: ActionQuestion,
  { tags, tagsComplete }: RepositoryAnswer,
  allowance: Allowance,
  github: GitHub,
): Promise<Target | null | undefined> {
  const [, kind, name = ref] = /^refs\/(?:(tags|heads)\/)?(.*)$/.exec(ref) ?? [];
  if (pin === 'short-commit') return shortCommit(ref, tags, tagsComplete);
  if ((kind === undefined && name !== ref) || /^head$/i.test(name)) return undefined;
  if (kind !== 'heads') {
    const listed = tags.find((tag) => tag.name === name)?.commit;
    const commit =
      listed ??
      (tagsComplete
        ? undefined
        : await allowance.ask(() => github.commit(owner, repository, `tags/${name}`)));
    if (commit === unasked) return undefined;
    if (commit !== undefined) return target('tag', commit);
    if (kind === 'tags') return null;
  }
  const commit = await allowance.ask(() => github.commit(owner, repository, `heads/${name}`));
  if (commit === unasked) return undefined;
  return commit === undefined ? null : target('branch', commit);
}

const target = (kind: Target['kind'], commit: string): Target | undefined =>
  isCommit(commit) ? { kind, commit } : undefined;

/**
 * Only the commit of a tag, and only where no other tag's starts alike: a fork can make a commit with any few digits,
 * and GitHub would find that one too.
 */
function shortCommit(ref: string, tags: readonly Tag[], tagsComplete: boolean): Target | undefined {
  const commits = new Set(
    tags.map(({ commit }) => commit).filter((commit) => commit.startsWith(ref.toLowerCase())),
  );
  const [commit] = commits;
  return tagsComplete && commits.size === 1 && commit !== undefined ? target('commit', commit) : undefined;
}

/** Of one major, prereleases only for who has one, and only what has cooled down. */
async function findNewer(
  question: ActionQuestion,
  { commit }: Target,
  { tags }: RepositoryAnswer,
  allowance: Allowance,
  context: AskContext,
): Promise<Tag | undefined> {
  const now = readVersion(mostSpecific(tagsAt(tags, commit), undefined) ?? '');
  if (now === undefined) return undefined;
  const versions = tags.flatMap((tag) => {
    const version = readVersion(tag.name);
    const fits =
      version?.prefix === now.prefix &&
      version.numbers.length === now.numbers.length &&
      version.numbers[0] === now.numbers[0] &&
      (version.prerelease === '' || now.prerelease !== '') &&
      compareVersions(version, now) > 0;
    return fits && tag.commit !== commit && isCommit(tag.commit) && isSafeName(tag.name)
      ? [{ tag, version }]
      : [];
  });
  versions.sort((a, b) => compareVersions(b.version, a.version));
  for (const { tag } of versions) {
    if (await isOldEnough(question, tag.commit, allowance, context)) return tag;
  }
  return undefined;
}

/** False also where no call is left to learn it. */
async function isOldEnough(
  { owner, repository }: ActionQuestion,
  commit: string,
  allowance: Allowance,
  { github, today, cooldownDays }: AskContext,
): Promise<boolean> {
  if (cooldownDays <= 0) return true;
  const day = await allowance.ask(() => github.day(owner, repository, commit));
  if (day === unasked || day === undefined) return false;
  return daysBetween(day, today) >= cooldownDays;
}
