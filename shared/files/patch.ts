import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FileEdits } from '../core/fixes.ts';
import type { Problem } from '../core/problem.ts';
import { isInside } from '../exec/program.ts';
import { blobId, maxFileBytes } from './content.ts';
import { splice, splicesOf, type Splice } from './splice.ts';
import { codeOf, isAbsence } from './stats.ts';

// Windows has neither (undefined counts as 0).
const careful = constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A file of the work tree as it was read, and what is to change in it. Nothing is written yet. */
export interface Patch {
  readonly path: string;
  readonly bytes: Buffer;
  readonly splices: readonly Splice[];
  readonly stats: Stats;
}

/**
 * Reads a file that is to be edited. It has to be the very file that was checked: `blob` is its object id, undefined for a
 * file that was not. No link is followed, and nothing but regular files below `root` (absolute, links resolved) is touched.
 */
export function preparePatch(
  root: string,
  { path, edits }: FileEdits,
  blob: string | undefined,
): Patch | Problem {
  try {
    if (blob === undefined) return refused(path, 'it is none of the files that were checked');
    if (!isOwnFolder(root, path)) return refused(path, 'a link stands on the way to it');
    if (lstatSync(join(root, path)).isSymbolicLink()) return linked(path);
    const file = openSync(join(root, path), constants.O_RDONLY | careful);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return refused(path, 'it is no regular file');
      const bytes = stats.size > maxFileBytes ? undefined : readFileSync(file);
      if (bytes === undefined || blobId(bytes, blob.length === 64 ? 'sha256' : 'sha1') !== blob)
        return refused(path, 'it changed after it was checked', 'Run again on a tree that stands still.');
      const splices = splicesOf(bytes, edits);
      return splices === undefined
        ? refused(path, 'the fix does not fit the characters of this file')
        : { path, bytes, splices, stats };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? linked(path) : refused(path, reasonOf(error));
  }
}

/** The file of the work tree that is read at `path`, through links too; undefined where there is none. */
export function realPath(root: string, path: string): string | undefined {
  try {
    const file = realpathSync.native(join(root, path));
    return isInside(root, file) ? relative(root, file).split(sep).join('/') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts the edited file in the place of the old one, in one step: no reader ever sees a half of it. Its mode stays, and its owner where
 * that is permitted.
 * Undefined: written.
 */
export function writePatch(root: string, { path, bytes, splices, stats }: Patch): Problem | undefined {
  const file = join(root, path);
  try {
    // A new file in its place would not ask.
    accessSync(file, constants.W_OK);
    const temporary = join(dirname(file), `.portcullis-${randomBytes(8).toString('hex')}`);
    try {
      writeNew(temporary, splice(bytes, splices), stats);
      if (!isOwnFolder(root, path) || !isUnchanged(lstatSync(file), stats))
        return refused(path, 'it changed meanwhile', 'Run again on a tree that stands still.');
      renameSync(temporary, file);
    } finally {
      rmSync(temporary, { force: true });
    }
    return undefined;
  } catch (error) {
    return refused(path, reasonOf(error));
  }
}

function writeNew(file: string, bytes: Buffer, { mode, uid, gid }: Stats): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | careful;
  const descriptor = openSync(file, flags, 0o600);
  try {
    writeFileSync(descriptor, bytes);
    const own = fstatSync(descriptor);
    const isOwned = (own.uid === uid && own.gid === gid) || isGiven(descriptor, uid, gid);
    // Behind the owner, who takes the set-user-id bit away; it must not come to mean another user.
    fchmodSync(descriptor, mode & (isOwned ? 0o7777 : 0o777));
  } finally {
    closeSync(descriptor);
  }
}

/** Whoever may write a file of another user cannot always give one away: then it is their own, as after a checkout. */
function isGiven(descriptor: number, uid: number, gid: number): boolean {
  try {
    fchownSync(descriptor, uid, gid);
    return true;
  } catch {
    return false;
  }
}

function isOwnFolder(root: string, path: string): boolean {
  const folder = dirname(join(root, path));
  return (
    isInside(root, folder) && !isInside(join(root, '.git'), folder) && realpathSync.native(folder) === folder
  );
}

const isUnchanged = (now: Stats, then: Stats): boolean =>
  now.isFile() &&
  now.dev === then.dev &&
  now.ino === then.ino &&
  now.size === then.size &&
  now.mtimeMs === then.mtimeMs;

function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? 'unknown';
  if (code === 'EACCES' || code === 'EPERM') return 'writing it is not permitted';
  return isAbsence(error) ? 'it is not in the work tree' : code;
}

const linked = (path: string): Problem => refused(path, 'it is a link', 'Mend the file that it leads to.');

const refused = (path: string, why: string, hint = 'Mend it by hand.'): Problem => ({
  code: 'not-fixed',
  message: `${JSON.stringify(path)} was not fixed: ${why}.`,
  hint,
});
