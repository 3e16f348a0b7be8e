/** `''` for what lies at the root of the repository. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A name in a folder; '' is the root. */
export const within = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/**
 * A path that a file of the folder names, from the repository's root; '' is the root itself. Undefined where it is
 * absolute or leaves the repository.
 */
export function pathFrom(folder: string, path: string): string | undefined {
  if (path.startsWith('/')) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Deeper trees are none that people work in. */
const mostLevels = 100;

/** The folder itself, the one above, and so on to the root. */
export function* foldersAbove(folder: string): Generator<string> {
  let at = folder;
  for (let level = 0; level < mostLevels; level++) {
    yield at;
    if (at === '') return;
    at = folderOf(at);
  }
}
