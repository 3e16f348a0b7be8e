import type { Problem } from '../shared/core/result.ts';
import { locate, type Location } from '../shared/files/locate.ts';
import { attempt } from './attempt.ts';

/** Where to look. Paths that do not exist are told; the others are checked all the same. */
export async function findPlace(
  paths: readonly string[],
  cwd: string,
  problems: Problem[],
): Promise<Location> {
  const found: string[] = [];
  for (const path of paths) if (await attempt(problems, () => locate([path], cwd))) found.push(path);
  const location =
    found.length > 0 || paths.length === 0 ? await attempt(problems, () => locate(found, cwd)) : undefined;
  return location ?? { root: cwd, git: null, head: null, hash: 'sha1', selection: [nowhere] };
}

/** None of what the user named exists: nothing is to be checked in its place. */
const nowhere: Location['selection'][number] = { named: '', kind: 'root', path: '', matches: () => false };
