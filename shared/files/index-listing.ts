import { join } from 'node:path';
import type { Excluded } from '../core/check.ts';
import type { FileEntry, Listing } from '../core/files.ts';
import type { Git } from '../exec/git.ts';
import { statsOf } from './stats.ts';

/** What git tracks or would add, as it lies in the work tree; paths that were deleted there are left out. */
export async function listIndex(git: Git, root: string): Promise<Listing> {
  const args = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'];
  const entries = new Map<string, FileEntry>();
  const excluded: Excluded[] = [];
  for (const record of (await git.read(args)).toString('utf8').split('\0')) {
    const item = parseRecord(record);
    if (item === undefined) continue;
    const { tag, mode, blob, path } = item;
    if (tag === 'R') entries.delete(path);
    else if (mode === gitlink) excluded.push({ path, why: 'a submodule: a repository of its own' });
    else if (path.endsWith('/')) excluded.push({ path: path.slice(0, -1), why: 'a repository of its own' });
    else if (tag !== 'S' || statsOf(join(root, path)) !== undefined) {
      entries.set(path, { path });
    } else if (mode === symlink) excluded.push({ path, why: 'a link left out of the sparse checkout' });
    else entries.set(path, { path, blob });
  }
  return { entries: [...entries.values()], excluded };
}

export const symlink = '120000';
export const gitlink = '160000';

interface Item {
  /** git-ls-files(1) `-t`: H tracked, S skip-worktree, M unmerged, R deleted, ? other. */
  readonly tag: string;
  /** Octal; empty for a file that git does not track. */
  readonly mode: string;
  readonly blob: string;
  readonly path: string;
}

/** `? path` or `<tag> <mode> <object> <stage>\t<path>`. */
function parseRecord(record: string): Item | undefined {
  if (record === '') return undefined;
  const tag = record.charAt(0);
  if (tag === '?') return { tag, mode: '', blob: '', path: record.slice(2) };
  const tab = record.indexOf('\t');
  const [, mode = '', blob = ''] = record.slice(0, tab).split(' ');
  return { tag, mode, blob, path: record.slice(tab + 1) };
}
