import type { GatherContext } from '../../../shared/core/check.ts';
import { GitHubError, type GitHub } from '../../../shared/core/github.ts';
import { workOff } from '../../../shared/core/work-off.ts';
import { claimOf } from '../claimed-version.ts';
import type { Lockfile, Package } from '../package.ts';
import { baseDocuments } from './base-documents.ts';

type Context = Pick<GatherContext<Lockfile>, 'before' | 'files' | 'io'>;

/** Tags that a run asks GitHub for; what is left over counts as unproven. */
const [mostAsked, atOnce] = [200, 8];

/**
 * Versions that a change gives to commits in comments, but for those that base gives them too, or that GitHub has a tag
 * for. `mayAsk`: GitHub; `isAdvised`: there is something to be right or wrong about. Nobody vouches for what stands in a
 * repository that is compared with nothing but whoever has it checked.
 */
export async function unprovenClaims(
  docs: readonly Lockfile[],
  context: Context,
  isAdvised: (one: Package) => boolean,
  mayAsk: boolean,
): Promise<ReadonlySet<string>> {
  if (context.files.base === undefined) return new Set();
  const claiming = docs.filter(({ packages }) => packages.some((one) => claimOf(one) !== undefined));
  const known = claimsIn(await baseDocuments(claiming, context));
  const open = new Map([...claimsIn(claiming)].filter(([key, one]) => !known.has(key) && isAdvised(one)));
  if (mayAsk && open.size > 0) {
    const { github } = await context.io();
    await workOff([...open].slice(0, mostAsked), atOnce, async ([key, one]) => {
      if (await isTagged(one, github)) open.delete(key);
    });
  }
  return new Set(open.keys());
}

const claimsIn = (docs: readonly Lockfile[]): ReadonlyMap<string, Package> =>
  new Map(
    docs.flatMap(({ packages }) =>
      packages.flatMap((one): [string, Package][] => {
        const claim = claimOf(one);
        return claim === undefined ? [] : [[claim, one]];
      }),
    ),
  );

/** With or without the `v`. */
async function isTagged({ name, version, origin }: Package, github: GitHub): Promise<boolean> {
  const [owner = '', repository = ''] = name.split('/');
  const bare = version.replace(/^v/i, '');
  for (const tag of new Set([version, `v${bare}`, bare])) {
    try {
      const commit = await github.commit(owner, repository, `tags/${tag}`);
      if (commit !== undefined) return commit.toLowerCase() === origin.commit;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return false;
    }
  }
  return false;
}
