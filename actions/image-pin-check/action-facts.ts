import type { Repository, Tag } from '../../shared/core/github.ts';
import type { ActionReference } from '../../shared/parse/references/action.ts';
import { knownActions, type WrittenAction } from '../../shared/parse/references/reference.ts';
import type { PinDocument } from './pin-document.ts';
import { compareVersions, covers, isPartial, readVersion } from '../../shared/parse/references/version.ts';

/** What a ref stands for today. */
export interface Target {
  readonly kind: 'tag' | 'branch' | 'commit';
  readonly commit: string;
}

/**
 * Where a written commit was found: under a tag; in the history of the default branch or of a tag that was asked; in
 * the fork network only. GitHub's API names no other branches that hold a commit, so `outside` may be one of them.
 */
export type Origin = 'tag' | 'history' | 'outside';

/** What a pinned action runs in turn without being pinned itself. */
export interface Nested {
  readonly kind: 'image' | 'action';
  /** As it is written there: a stranger's text. */
  readonly text: string;
  /** File in the action's repository. */
  readonly path: string;
  readonly line: number;
}

/** What GitHub says of one `owner/repo[/path]@ref`. */
export interface ActionFacts {
  /** null: there is none of that name, or the token may not see it. */
  readonly repository: Repository | null;
  /** null: the ref names nothing. Missing: not learnt. */
  readonly target?: Target | null;
  /** Only of full commits. */
  readonly origin?: Origin;
  /** The first hundred of the repository; commits are full, names are a stranger's. */
  readonly tags: readonly Tag[];
  /** There are no more tags than these. */
  readonly tagsComplete: boolean;
  /** Names from version comments: the commit of the tag; `branch` of that name; null: neither. */
  readonly named: ReadonlyMap<string, string | null>;
  /** The release of the tag can not be changed; missing where nobody asked. */
  readonly immutable?: boolean;
  readonly nested: readonly Nested[];
  /** The newest version of the same major, where that is another commit and old enough. */
  readonly newer?: Tag;
  /** The target is younger than the cooldown, or of unknown age: nothing is to be pinned to it. */
  readonly tooYoung?: true;
}

/** The part of the check's facts that rules on actions read. */
export interface OnlineActions {
  /** By `actionKey`; what was not asked, or not answered, is missing. */
  readonly actions: ReadonlyMap<string, ActionFacts>;
}

/** In `ActionFacts.named`: no tag of that name, and a branch. */
export const isBranch = 'branch';

/** Owner and repository are one whatever their case; refs and paths are not. */
export const actionKey = (action: Omit<ActionReference, 'reusableWorkflow'>): string =>
  [repositoryKey(action), ...(action.path === '' ? [] : [action.path])].join('/') + `@${refOf(action)}`;

export const repositoryKey = ({ owner, repository }: Pick<ActionReference, 'owner' | 'repository'>): string =>
  `${owner}/${repository}`.toLowerCase();

/** A commit in lower case, every other ref as it is written. */
export const refOf = ({ ref, pin }: Pick<ActionReference, 'ref' | 'pin'>): string =>
  pin === 'commit' ? ref.toLowerCase() : ref;

export const factsOf = (facts: OnlineActions | undefined, action: ActionReference): ActionFacts | undefined =>
  facts?.actions.get(actionKey(action));

/** The actions of a document that GitHub was asked about and answered. */
export function* answeredActions(
  doc: PinDocument,
  facts: OnlineActions | undefined,
): Generator<{ pin: WrittenAction; action: ActionReference; found: ActionFacts }> {
  for (const { written: pin, action } of knownActions(doc)) {
    const found = factsOf(facts, action);
    if (found !== undefined) yield { pin, action, found };
  }
}

/** Only such names and commits of GitHub's may be shown or written. */
export const isSafeName = (name: string): boolean => /^[\w.+/-]{1,100}$/.test(name) && !name.startsWith('-');
export const isCommit = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** The tags of a commit that may be shown, in their given order. */
export const tagsAt = (tags: readonly Tag[], commit: string): readonly string[] =>
  tags.filter((tag) => tag.commit === commit && isSafeName(tag.name)).map(({ name }) => name);

/**
 * The tag that says most about a commit: of the versions that `ref` (any, where there is none) stands for a release
 * before a prerelease, the one with most numbers, then the newest; `ref` itself where there is none.
 */
export function mostSpecific(names: readonly string[], ref: string | undefined): string | undefined {
  const wanted = ref === undefined ? undefined : readVersion(ref);
  if (wanted !== undefined && !isPartial(wanted)) return ref;
  const found = names.flatMap((name) => {
    const version = readVersion(name);
    if (version === undefined) return [];
    return wanted === undefined || covers(wanted, version) ? [{ name, version }] : [];
  });
  found.sort(
    (a, b) =>
      Number(b.version.prerelease === '') - Number(a.version.prerelease === '') ||
      b.version.numbers.length - a.version.numbers.length ||
      compareVersions(b.version, a.version) ||
      a.name.length - b.name.length,
  );
  return found[0]?.name ?? ref;
}
