import type { Check } from '../shared/core/check.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { BaseSide, Side } from '../shared/core/run.ts';
import { attributesOf, loadAttributes, type Attributes } from '../shared/files/attributes.ts';
import type { Base } from '../shared/files/base.ts';
import { commitTree } from '../shared/files/commit-tree.ts';
import type { Location } from '../shared/files/locate.ts';
import { moved, renames } from '../shared/files/renames.ts';
import { workTree } from '../shared/files/work-tree.ts';
import { attempt } from './attempt.ts';
import type { Ground } from './ground.ts';

export const nothing: Side = {
  commit: null,
  source: {
    list: () => Promise.resolve({ entries: [], excluded: [] }),
    async *read() {
      yield* await Promise.resolve([]);
    },
  },
  listing: { entries: [], excluded: [] },
};

export async function sideOfHead(location: Location, attributes?: Attributes): Promise<Side> {
  const source = workTree(location, attributes && { attributes });
  return { commit: location.head, source, listing: await source.list() };
}

/** `isClaimed` tells files that a check reads from all the others. */
async function sideOfBase(
  base: Base,
  head: Side,
  isClaimed: (path: string) => boolean,
  attributes?: Attributes,
): Promise<BaseSide> {
  const source = commitTree(base.git, base.commit, attributes && { attributes });
  const [listing, committed] = await Promise.all([
    source.list(),
    head.commit === null ? new Map<string, string>() : renames(base.git, base.commit, head.commit),
  ]);
  const known = new Set([...committed].flat());
  const later = await moved(listing, head, (path) => isClaimed(path) && !known.has(path));
  return {
    commit: base.commit,
    source,
    listing,
    renamed: new Map([...committed, ...later].map(([now, before]) => [before, now])),
  };
}

/** Head, what it is compared with, and the side whose settings hold. `checks` claim what a moved file is known by. */
export async function sidesOf(
  location: Location,
  ground: Ground,
  checks: readonly Pick<Check, 'claims'>[],
  problems: Problem[],
) {
  const attributes = await attributesFor(ground, problems);
  const head = (await attempt(problems, () => sideOfHead(location, attributes))) ?? {
    ...nothing,
    commit: location.head,
  };
  const base = await attempt(problems, () => {
    const isClaimed = (path: string) => checks.some((check) => check.claims(path) !== undefined);
    return ground.base && sideOfBase(ground.base, head, isClaimed, attributes);
  });
  return { head, base, trusted: (await attempt(problems, () => trustedSide(ground, head))) ?? nothing };
}

/** What the user named of a side. */
export function select({ commit, source, listing }: Side, { selection }: Location): Side {
  const wanted = ({ path }: { readonly path: string }) => selection.some((one) => one.matches(path));
  return {
    commit,
    source,
    all: listing.entries,
    listing: {
      entries: listing.entries.filter(wanted),
      excluded: listing.excluded.filter(wanted),
      // Any of them may hold what was named.
      unchecked: listing.unchecked ?? [],
    },
  };
}

/** What the commit that is checked holds, and where it has submodules. */
export async function pathsOf({ git, head }: Location): Promise<readonly string[]> {
  if (git === null || head === null) return [];
  const { entries, excluded } = await commitTree(git, head).list();
  return [...entries, ...excluded].map(({ path }) => path);
}

/** Undefined: the work tree's own. */
async function attributesFor({ trusted }: Ground, problems: Problem[]): Promise<Attributes | undefined> {
  if (trusted === 'work tree') return undefined;
  const none = attributesOf(new Map());
  if (trusted === 'nobody') return none;
  return (await attempt(problems, () => loadAttributes(commitTree(trusted.git, trusted.commit)))) ?? none;
}

/** Whose settings hold. */
export async function trustedSide({ trusted }: Ground, head: Side): Promise<Side> {
  if (trusted === 'work tree') return head;
  if (trusted === 'nobody') return nothing;
  const source = commitTree(trusted.git, trusted.commit);
  return { commit: trusted.commit, source, listing: await source.list() };
}
