import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../core/observation.ts';
import { LocalFileError, type LocalFile, type LocalFiles } from '../core/local-files.ts';
import { codeOf, isAbsence } from './stats.ts';

/** All that is read for one path, in bytes. */
const most = 2_048 * 1_048_576;
/** Files of a folder. */
const mostFiles = 1_000_000;

/** Paths are taken from `root`, the repository's. */
export function localFiles(root: string): LocalFiles {
  return {
    read: (path, wanted) => Promise.resolve().then(() => readAll(resolve(root, path), wanted)),
    inRepository(path) {
      const inside = relative(root, resolve(root, path));
      return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
        ? undefined
        : inside.split(sep).join('/');
    },
  };
}

function readAll(path: string, wanted: (path: string) => boolean): readonly LocalFile[] {
  try {
    if (!statSync(path).isDirectory()) return [{ path: basename(path), bytes: readFileSync(path) }];
    let size = 0;
    return filesBelow(path, wanted).map((inside) => {
      const bytes = readFileSync(join(path, inside));
      size += bytes.length;
      if (size > most) throw new LocalFileError('holds more than 2 GB');
      return { path: inside, bytes };
    });
  } catch (error) {
    if (error instanceof LocalFileError) throw error;
    if (isAbsence(error)) return [];
    throw new LocalFileError(`cannot be read (${codeOf(error) ?? 'unknown error'})`, { cause: error });
  }
}

/** Links are not followed; `recursive` of readdir does it on some versions of Node. */
function filesBelow(folder: string, wanted: (path: string) => boolean): readonly string[] {
  const found: string[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop())
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && wanted(path)) found.push(path);
      if (found.length > mostFiles) throw new LocalFileError('holds too many files');
    }
  return found.sort(compareText);
}
