import { lstatSync, statSync, type Stats } from 'node:fs';

/** What lies at a path, links not followed; undefined for nothing, and for what cannot be seen. */
export const statsOf = (path: string): Stats | undefined => attempt(() => lstatSync(path));

export const isFile = (path: string): boolean => attempt(() => statSync(path))?.isFile() ?? false;
export const isFolder = (path: string): boolean => attempt(() => statSync(path))?.isDirectory() ?? false;

// Not `throwIfNoEntry`: a file where a folder should be (ENOTDIR) and a folder that is closed (EACCES) throw all the same.
function attempt(look: () => Stats): Stats | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
