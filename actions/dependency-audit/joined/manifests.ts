import { folderOf, foldersAbove } from '../../../shared/parse/repository-path.ts';
import { isForeign } from '../asked.ts';
import { keyOf } from '../signals/changed.ts';
import type { Lockfile, Manager, Package } from '../package.ts';

/** By the names in formats.ts: what each package manager writes. */
const lockfilesOf: Readonly<Record<Manager, readonly string[]>> = {
  npm: [
    ...['package-lock', 'npm-shrinkwrap', 'yarn-berry', 'yarn-classic'],
    ...['pnpm-lock', 'bun-lock', 'bun-lockb', 'deno-lock'],
  ],
  python: ['poetry', 'uv', 'pdm', 'pylock', 'pipfile', 'requirements'],
  cargo: ['cargo'],
  ruby: ['gemfile'],
  composer: ['composer'],
};

/**
 * Of manifests that a lockfile answers for, what none of these holds: an install that is not told to keep to the lockfile
 * fetches it. A lockfile answers beside the manifest, or above, since members of a workspace have theirs there; which
 * folders are members only some lockfiles tell, so any above will do.
 */
export function unanswered(docs: readonly Lockfile[]): ReadonlyMap<Lockfile, readonly Package[]> {
  const pinned = new Map<string, Set<string>>();
  for (const { format, path, packages, joins } of docs) {
    if (joins?.kind === 'manifest') continue;
    const place = placeOf(format, folderOf(path));
    const known = pinned.get(place) ?? new Set();
    pinned.set(place, known);
    for (const one of packages) known.add(keyOf(one));
  }
  return new Map(
    docs.flatMap((doc): [Lockfile, readonly Package[]][] => {
      if (doc.joins?.kind !== 'manifest') return [];
      const formats = lockfilesOf[doc.joins.manager];
      const answers = [...foldersAbove(folderOf(doc.path))].flatMap((folder) =>
        formats.flatMap((format) => pinned.get(placeOf(format, folder)) ?? []),
      );
      if (answers.length === 0) return [];
      const isPinned = (one: Package): boolean => answers.some((keys) => keys.has(keyOf(one)));
      return [[doc, doc.packages.filter((one) => isForeign(one) && !isPinned(one))]];
    }),
  );
}

const placeOf = (format: string, folder: string): string => `${format}\0${folder}`;
