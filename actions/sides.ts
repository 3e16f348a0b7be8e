import type { BaseSide, Side } from '../shared/core/run.ts';
import type { Attributes } from '../shared/files/attributes.ts';
import type { Base } from '../shared/files/base.ts';
import { commitTree } from '../shared/files/commit-tree.ts';
import type { Location } from '../shared/files/locate.ts';
import { moved, renames } from '../shared/files/renames.ts';
import { workTree } from '../shared/files/work-tree.ts';

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
export async function sideOfBase(
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
