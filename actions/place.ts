import type { Problem } from '../shared/core/problem.ts';
import { locate, type Location } from '../shared/files/locate.ts';
import { attempt } from './attempt.ts';

/** Where to look. Paths that do not exist are told; the others are checked all the same. */
export async function findPlace(
  paths: readonly string[],
  cwd: string,
  problems: Problem[],
): Promise<Location> {
  const all = await locate(paths, cwd).catch(() => undefined);
  if (all) return all;
  const found: string[] = [];
  for (const path of paths) if (await attempt(problems, () => locate([path], cwd))) found.push(path);
  // What is wrong may be no single path but all of them together.
  const location =
    found.length > 0 || paths.length === 0 ? await attempt(problems, () => locate(found, cwd)) : undefined;
  return location ?? { root: cwd, git: null, head: null, hash: 'sha1', selection: [nowhere] };
}

/** None of what the user named exists: nothing is to be checked in its place. */
const nowhere: Location['selection'][number] = { named: '', kind: 'root', path: '', matches: () => false };
