import { lstatSync, statSync, type Stats } from 'node:fs';

/** What lies at a path, links not followed; undefined for nothing, and for what cannot be seen. */
export const statsOf = (path: string): Stats | undefined => attempt(() => lstatSync(path));

export const isFile = (path: string): boolean => attempt(() => statSync(path))?.isFile() ?? false;
export const isFolder = (path: string): boolean => attempt(() => statSync(path))?.isDirectory() ?? false;

/** Nothing lies there, for certain; what may not be seen (EACCES) is not gone. Links are not followed. */
export function isGone(path: string | Buffer): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return isAbsence(error);
  }
}

/** A failure that says that there is no such file, or no such folder above it. */
export const isAbsence = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');

/** Node's word for a system error: `ENOENT`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

// Not `throwIfNoEntry`: a file where a folder should be (ENOTDIR) and a folder that is closed (EACCES) throw all the same.
function attempt(look: () => Stats): Stats | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
