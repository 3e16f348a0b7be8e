import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { PortcullisError } from '../core/errors.ts';
import type { FileEntry, ReadResult } from '../core/files.ts';
import { isInside } from '../exec/program.ts';
import {
  blobId,
  deadLink,
  excluded,
  excused,
  fromBytes,
  irregular,
  maxFileBytes,
  outside,
  streamed,
  tooLarge,
  unchecked,
  type Hash,
} from './content.ts';
import type { Room } from './room.ts';
import { codeOf, isAbsence } from './stats.ts';

// A link is not followed, a pipe not waited for: where a file is opened, nobody has to have looked what it is. Windows has
// neither flag (undefined counts as 0), nor pipes in folders.
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const refusesLinks = (constants.O_NOFOLLOW as number | undefined) !== undefined;

/** Reads files of one folder, never through a link that leads out of it. Synchronous: faster, and no memory piles up. */
export class Disk {
  readonly #root: string;
  readonly #hash: Hash;
  readonly #folders = new Map<string, boolean>();

  /** `root` is absolute with its links resolved. */
  constructor(root: string, hash: Hash) {
    this.#root = root;
    this.#hash = hash;
  }

  /** Any failure becomes a result. What `room` held before is gone. */
  read(entry: FileEntry, room: Room): ReadResult {
    // Of thousands of files: to join and to take apart costs more than to look for a slash.
    const path = `${this.#root}/${entry.path}`;
    try {
      if (!this.#isOwnFolder(path.slice(0, path.lastIndexOf('/')))) return outside(entry);
      const file = refusesLinks ? open(path) : undefined;
      return file === undefined
        ? this.#readOther(entry, path, room)
        : this.#readOpen(entry, path, file, room);
    } catch (error) {
      return failed(entry, error);
    }
  }

  /** What is no file, or one that cannot be opened. */
  #readOther(entry: FileEntry, path: string, room: Room): ReadResult {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return this.#readLink(entry, path, room);
    return stats.isFile() ? this.#readOpen(entry, path, openSync(path, flags), room) : notRegular(entry);
  }

  /** A folder of the tree may itself be a link, put there since git listed what is below. */
  #isOwnFolder(folder: string): boolean {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const own = this.#isOwn(realpathSync.native(folder));
    this.#folders.set(folder, own);
    return own;
  }

  #isOwn(path: string): boolean {
    return isInside(this.#root, path) && !isInside(join(this.#root, '.git'), path);
  }

  #readLink(entry: FileEntry, path: string, room: Room): ReadResult {
    let target: string;
    try {
      target = realpathSync.native(path);
    } catch (error) {
      if (isAbsence(error)) return deadLink(entry, 'a link to nothing');
      if (codeOf(error) === 'ELOOP') return deadLink(entry, 'a link that leads back to itself');
      throw error;
    }
    if (!this.#isOwn(target)) return outside(entry);
    const stats = lstatSync(target);
    if (stats.isDirectory()) return excluded(entry, 'a link to a folder');
    return stats.isFile() ? this.#readOpen(entry, target, openSync(target, flags), room) : notRegular(entry);
  }

  /** Closes the file. */
  #readOpen(entry: FileEntry, path: string, file: number, room: Room): ReadResult {
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return notRegular(entry);
      if (stats.size > maxFileBytes) {
        const raw = streamed(entry, stats.size, undefined, () => stream(path, stats));
        return { ...tooLarge(entry, stats.size), raw };
      }
      // One byte more than promised: a file that grows meanwhile must not be cut in silence.
      const { space, isTaken } = room.make(stats.size + 1);
      const bytes = readInto(space, file, stats.size + 1, stats.size);
      if (bytes.length > stats.size) return failed(entry, new Error('it grew while it was read'));
      return fromBytes(entry, bytes, () => blobId(bytes, this.#hash), isTaken);
    } finally {
      closeSync(file);
    }
  }
}

/** Undefined: something else than a file, or none that can be opened. */
function open(path: string): number | undefined {
  try {
    return openSync(path, flags);
  } catch {
    return undefined;
  }
}

const chunkBytes = 1024 * 1024;

/** A large file in chunks; it has to be the one that was looked at. */
async function* stream(path: string, looked: Stats): AsyncGenerator<Buffer> {
  const file = openSync(path, flags);
  try {
    const { ino, dev, size } = fstatSync(file);
    if (ino !== looked.ino || dev !== looked.dev || size !== looked.size) throw changed();
    for (let left = size; left > 0;) {
      const bytes = readInto(Buffer.allocUnsafe(Math.min(left, chunkBytes)), file);
      if (bytes.length === 0) throw changed();
      left -= bytes.length;
      yield await Promise.resolve(bytes);
    }
  } finally {
    closeSync(file);
  }
}

const changed = (): PortcullisError =>
  new PortcullisError('unsteady', 'it changed while it was read', 'Run again on a tree that stands still.');

/** Until there are `enough` bytes, `most` of `space` are full, or the file ends. */
function readInto(space: Buffer, file: number, most = space.length, enough = most): Buffer {
  let length = 0;
  for (;;) {
    const count = readSync(file, space, length, most - length, null);
    length += count;
    if (count === 0 || length >= enough) return space.subarray(0, length);
  }
}

const notRegular = (entry: FileEntry): ReadResult => ({ entry, unchecked: irregular(entry.path) });

function failed(entry: FileEntry, error: unknown): ReadResult {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') {
    return unchecked(
      entry,
      'unreadable',
      'Reading it is not permitted.',
      'Give the user of this run the right to read it.',
    );
  }
  if (isAbsence(error)) {
    const message = 'It is not there: gone since it was listed, or a link left out of a sparse checkout.';
    const hint = 'Run again on a whole checkout that stands still.';
    return excused(unchecked(entry, 'unreadable', message, hint), 'not in the work tree');
  }
  const reason = code ?? (error instanceof Error ? error.message : 'unknown error');
  return unchecked(
    entry,
    'unreadable',
    `It could not be read: ${reason}.`,
    'Run again on a tree that stands still.',
  );
}
