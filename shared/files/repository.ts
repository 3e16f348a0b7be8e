import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFile, isFolder, statsOf } from './stats.ts';

export interface Checkout {
  /** The folder that holds `.git`. */
  readonly root: string;
  readonly gitDir: string;
}

/**
 * The checkout that holds `folder` (absolute, links resolved), by the nearest `.git` above. Git's own search would
 * also take a folder that merely looks like a bare repository, with the settings in it: a tree can hold such a folder.
 */
export function findCheckout(folder: string): Checkout | undefined {
  for (let root = folder; ; root = dirname(root)) {
    // Somebody who stands inside `.git` is not in a checkout of their own.
    const gitDir = basename(root) === '.git' ? undefined : gitDirOf(join(root, '.git'));
    if (gitDir !== undefined) return { root, gitDir };
    if (dirname(root) === root) return undefined;
  }
}

/** `.git` is the folder itself, or (worktrees, submodules) a file that names it: gitrepository-layout(5). */
function gitDirOf(path: string): string | undefined {
  const stats = statsOf(path);
  if (stats === undefined) return undefined;
  if (!stats.isFile()) return isGitDir(path) ? path : undefined;
  if (stats.size > 64 * 1024) return undefined;
  const text = readFileSync(path, 'utf8');
  if (!text.startsWith('gitdir: ')) return undefined;
  const gitDir = resolve(dirname(path), text.slice('gitdir: '.length).replace(/[\r\n]+$/, ''));
  return isGitDir(gitDir) ? gitDir : undefined;
}

/** True for `.git` folders, and for repositories without a work tree. */
export function isGitDir(folder: string): boolean {
  if (statsOf(join(folder, 'HEAD')) === undefined) return false;
  // A worktree's folder keeps its objects and refs in the common one.
  if (isFile(join(folder, 'commondir'))) return true;
  return isFolder(join(folder, 'objects')) && isFolder(join(folder, 'refs'));
}
