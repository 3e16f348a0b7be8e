import { closeSync, constants, fstatSync, lstatSync, openSync, opendirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { PortcullisError } from '../core/errors.ts';
import { codeOf } from './stats.ts';

/** One file, and whether it lay alone in a folder. */
export interface LoneFile {
  readonly bytes: Buffer;
  readonly isInFolder: boolean;
}

/**
 * Reads the file at `path`, or the one of this name in the folder at `path`, which must hold nothing else. No link is
 * followed. A string says what is wrong with what a stranger put there, as a phrase. Throws PortcullisError
 * `path-not-found`, and RangeError for more than `most` bytes, of which none is read.
 */
export function readLoneFile(path: string, name: string, most: number): LoneFile | string {
  try {
    if (!lstatSync(path).isDirectory()) return lone(readRegular(path, most), false);
    return wrongIn(path, name) ?? lone(readRegular(join(path, name), most), true);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new PortcullisError(
      'path-not-found',
      `${JSON.stringify(path)} could not be read: ${code}.`,
      'Is the path right, and may the user of this run read it?',
      error,
    );
  }
}

const lone = (bytes: Buffer | string, isInFolder: boolean): LoneFile | string =>
  typeof bytes === 'string' ? bytes : { bytes, isInFolder };

/** Reads two names at most, however many there are. */
function wrongIn(folder: string, name: string): string | undefined {
  const entries = opendirSync(folder);
  try {
    const [first, second] = [entries.readSync(), entries.readSync()];
    if (first === null) return 'is missing: the folder is empty';
    if (second !== null) return 'does not lie alone in its folder';
    return first.name === name ? undefined : `is missing: the folder holds no ${name}`;
  } finally {
    entries.closeSync();
  }
}

// Should a link or a pipe have come in its place since it was looked at. Windows has neither flag (undefined counts as 0).
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function readRegular(path: string, most: number): Buffer | string {
  if (!lstatSync(path).isFile()) return 'is no regular file';
  const file = openSync(path, flags);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return 'is no regular file';
    if (stats.size > most) throw new RangeError('It is too large.');
    // One byte more than promised: what grows meanwhile is not cut in silence.
    const bytes = Buffer.alloc(stats.size + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(file, bytes, length, bytes.length - length, null);
    return length > stats.size ? 'grew while it was read' : bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
