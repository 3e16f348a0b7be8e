import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { PortcullisError } from '../core/errors.ts';
import { Git } from '../exec/git.ts';
import { isInside } from '../exec/program.ts';
import { checkoutState } from './checkout-state.ts';
import { findCheckout, isGitDir } from './repository.ts';
import { isGlob, selectFile, selectFolder, selectGlob, selectRoot, type Selected } from './selection.ts';
import { isFolder, statsOf } from './stats.ts';

/** Where a run looks. */
export interface Location {
  /** Absolute, links resolved: all paths of a run are relative to it. */
  readonly root: string;
  /** Null for a folder without git. */
  readonly git: Git | null;
  /** Commit id; null without git or before the first commit. */
  readonly head: string | null;
  /** The hash that makes object ids. */
  readonly hash: 'sha1' | 'sha256';
  /** One for each path that the user named. */
  readonly selection: readonly Selected[];
}

/** A path the user named, found on disk or read as a glob. */
interface Named {
  readonly named: string;
  readonly kind: 'folder' | 'file' | 'glob';
  /** Absolute, links resolved; for a glob the folder it starts from. */
  readonly place: string;
  readonly glob: string;
}

/**
 * Finds the root that holds all `paths` (none: `cwd`): the git checkout, else the common folder.
 * Throws PortcullisError `path-not-found`, `bad-input` (paths of different checkouts), `not-a-repository` (bare), `git`.
 */
export async function locate(paths: readonly string[], cwd: string): Promise<Location> {
  const named = (paths.length === 0 ? ['.'] : paths).map((path) => find(path, cwd));
  const folders = named.map(folderOf);
  const checkout = findCheckout(folders[0] ?? cwd);
  const root = checkout?.root ?? folders.reduce(commonFolder);
  for (const [index, folder] of folders.entries()) {
    if (findCheckout(folder)?.root !== checkout?.root) throw apart(named[0], named[index]);
  }
  const selection = named.map((one) => select(one, root));
  if (checkout === undefined) {
    if (isGitDir(root)) throw bare(root);
    return { root, git: null, head: null, hash: 'sha1', selection };
  }
  const git = Git.open({ gitDir: checkout.gitDir, workTree: root });
  const { head, hash } = await checkoutState(git);
  return { root, git, head, hash, selection };
}

function find(named: string, cwd: string): Named {
  const path = resolve(cwd, named);
  const stats = statsOf(path);
  if (stats === undefined) {
    if (!isGlob(named)) throw notFound(named);
    return { named, kind: 'glob', ...splitGlob(path, named) };
  }
  const folder = isFolder(path);
  // A link to a file keeps its own name; everything else gets the one it has on disk (upper and lower case too).
  const place =
    stats.isSymbolicLink() && !folder
      ? join(realpathSync.native(dirname(path)), basename(path))
      : realpathSync.native(path);
  return { named, kind: folder ? 'folder' : 'file', place, glob: '' };
}

/** Splits an absolute glob behind its last whole folder: `/r/a/*.yml` into `/r/a` and `*.yml`. */
function splitGlob(path: string, named: string): { place: string; glob: string } {
  const parts = path.split(sep);
  const first = parts.findIndex(isGlob);
  const folder = parts.slice(0, first).join(sep) || sep;
  if (!isFolder(folder)) throw notFound(named);
  const slashed = named.split(sep).join('/');
  const rest = parts.slice(first).join('/') + (slashed.endsWith('/') ? '/' : '');
  // `*.yml` alone means every folder below, as in .gitignore; `./*.yml` and `a/*.yml` mean this one.
  return { place: realpathSync.native(folder), glob: slashed === rest ? rest : `/${rest}` };
}

function select({ named, kind, place, glob }: Named, root: string): Selected {
  const path = relative(root, place).split(sep).join('/');
  if (kind === 'glob') return selectGlob(named, path, glob);
  if (path === '') return selectRoot(named);
  return kind === 'folder' ? selectFolder(named, path) : selectFile(named, path);
}

const folderOf = ({ kind, place }: Named): string => (kind === 'file' ? dirname(place) : place);

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (!isInside(folder, other) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

const notFound = (named: string): PortcullisError =>
  new PortcullisError(
    'path-not-found',
    `There is no file or folder ${JSON.stringify(named)}, or it may not be seen.`,
    'Paths are relative to the folder the command runs in; globs are written as in .gitignore.',
  );

const apart = (one: Named | undefined, other: Named | undefined): PortcullisError =>
  new PortcullisError(
    'bad-input',
    `${JSON.stringify(one?.named)} and ${JSON.stringify(other?.named)} lie in different repositories.`,
    'Check one repository at a time.',
  );

const bare = (root: string): PortcullisError =>
  new PortcullisError(
    'not-a-repository',
    `${root} is a bare repository: it has no files to check.`,
    'Clone it, and name the clone.',
  );
