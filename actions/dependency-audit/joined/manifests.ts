import { folderOf, foldersAbove } from '../../../shared/parse/repository-path.ts';
import type { Lockfile, Manager } from '../package.ts';

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
 * Manifests that a lockfile answers for: one beside them, or above, since members of a workspace have theirs there. Which
 * folders are members only some lockfiles tell, so any above will do.
 */
export function answered(docs: readonly Lockfile[]): ReadonlySet<Lockfile> {
  const folders = new Map<string, Set<string>>();
  for (const { format, path, joins } of docs) {
    if (joins?.kind === 'manifest') continue;
    const known = folders.get(format) ?? new Set();
    folders.set(format, known.add(folderOf(path)));
  }
  const isAnswered = ({ path, joins }: Lockfile): boolean => {
    if (joins?.kind !== 'manifest') return false;
    const formats = lockfilesOf[joins.manager];
    return [...foldersAbove(folderOf(path))].some((folder) =>
      formats.some((format) => folders.get(format)?.has(folder)),
    );
  };
  return new Set(docs.filter(isAnswered));
}
