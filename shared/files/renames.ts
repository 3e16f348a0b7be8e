import type { FileSource, Listing } from '../core/files.ts';
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

/**
 * Files that were moved in the work tree and are not committed yet: base path by head path. Only equal bytes count, and
 * only paths that are `wanted`: each new one is read.
 */
export async function moved(
  base: Listing,
  head: { readonly source: FileSource; readonly listing: Listing },
  wanted: (path: string) => boolean,
): Promise<Map<string, string>> {
  const old = new Set(base.entries.map(({ path }) => path));
  const present = new Set(head.listing.entries.map(({ path }) => path));
  const gone = new Map<string, string[]>();
  for (const { path, blob } of base.entries)
    if (blob !== undefined && !present.has(path) && wanted(path))
      gone.set(blob, [...(gone.get(blob) ?? []), path]);
  const found = new Map<string, string>();
  if (gone.size === 0) return found;
  const fresh = head.listing.entries.filter(({ path }) => !old.has(path) && wanted(path));
  for await (const result of head.source.read(fresh)) {
    const before = 'file' in result ? gone.get(result.file.blob)?.shift() : undefined;
    if (before !== undefined) found.set(result.entry.path, before);
  }
  return found;
}
