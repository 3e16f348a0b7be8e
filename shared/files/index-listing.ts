import { join } from 'node:path';
import type { Excluded, Unchecked } from '../core/check.ts';
import type { FileEntry, Listing } from '../core/files.ts';
import type { Git } from '../exec/git.ts';
import { bytesOf, misnamed, pathOf, recordsOf } from './names.ts';
import { isGone } from './stats.ts';

/** What git tracks or would add, as it lies in the work tree; paths that were deleted there are left out. */
export async function listIndex(git: Git, root: string): Promise<Listing> {
  const entries: FileEntry[] = [];
  const excluded: Excluded[] = [];
  const unchecked: Unchecked[] = [];
  for (const { tag, mode, blob, name } of (await itemsOf(git, root)).values()) {
    const path = pathOf(name);
    if (path === undefined) unchecked.push(misnamed(bytesOf(name)));
    else if (mode === gitlink) excluded.push(submodule(path));
    else if (path.endsWith('/')) excluded.push({ path: path.slice(0, -1), why: 'a repository of its own' });
    // A link that is not in the work tree stays without its blob: what it leads to may be left out too.
    else if (tag === 'S' && mode !== symlink && isGone(join(root, path))) entries.push({ path, blob });
    else entries.push({ path });
  }
  return { entries, excluded, unchecked };
}

export const symlink = '120000';
export const gitlink = '160000';

export const submodule = (path: string): Excluded => ({
  path,
  why: 'a submodule: a repository of its own',
});

interface Item {
  /** git-ls-files(1) `-t`: H tracked, S skip-worktree, M unmerged, R deleted, ? other. */
  readonly tag: string;
  /** Octal; empty for a file that git does not track. */
  readonly mode: string;
  readonly blob: string;
  /** As in `recordsOf`. */
  readonly name: string;
}

/** By name. */
async function itemsOf(git: Git, root: string): Promise<ReadonlyMap<string, Item>> {
  const args = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'];
  const items = new Map<string, Item>();
  const start = Buffer.from(join(root, '/'));
  for (const record of recordsOf(await git.read(args))) {
    const item = parseRecord(record);
    const { tag, mode, name } = item;
    if (tag !== 'R') items.set(name, item);
    // Git takes for deleted whatever it cannot look at, in a closed folder too.
    else if (mode !== gitlink && isGone(Buffer.concat([start, bytesOf(name)]))) items.delete(name);
  }
  return items;
}

/** `? path` or `<tag> <mode> <object> <stage>\t<path>`. */
function parseRecord(record: string): Item {
  const tag = record.charAt(0);
  if (tag === '?') return { tag, mode: '', blob: '', name: record.slice(2) };
  const tab = record.indexOf('\t');
  const [, mode = '', blob = ''] = record.slice(0, tab).split(' ');
  return { tag, mode, blob, name: record.slice(tab + 1) };
}
