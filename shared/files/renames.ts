import type { Git } from '../exec/git.ts';

// Beyond this many candidates git looks at equal contents only, since comparing is quadratic.
const maxCandidates = 1000;

/** Files that the head has under another path than the base: base path by head path. Throws PortcullisError `git`. */
export async function renames(git: Git, base: string, head: string): Promise<Map<string, string>> {
  const find = (similarity: string) =>
    git.ask(['diff-tree', '-r', '-z', similarity, `-l${maxCandidates}`, '--diff-filter=R', base, head]);
  const similar = await find('-M');
  // Contents that a partial clone lacks cannot be compared; object ids can.
  const { stdout } = similar.code === 0 ? similar : await find('-M100%');
  const found = new Map<string, string>();
  const fields = stdout.toString('utf8').split('\0');
  // `:<mode> <mode> <object> <object> R<score>`, base path, head path
  for (let at = 0; at + 2 < fields.length; at += 3) found.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
  return found;
}
