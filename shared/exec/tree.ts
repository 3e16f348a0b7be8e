import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder that is not there yet, and folders for them: plain ones only, so no path leads out. Throws
 * TypeError for a path that could.
 */
export function writeTree(root: string, tree: ReadonlyMap<string, Uint8Array>): void {
  const folders = new Set<string>();
  mkdirSync(root, { mode: 0o700 });
  for (const [path, bytes] of tree) {
    if (!isPlain(path)) throw new TypeError(`${path} is no path below a folder`);
    const file = join(root, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    folders.add(folder);
    writeFileSync(file, bytes, { flag: 'wx', mode: 0o600 });
  }
}

/** Names between slashes. Windows reads `\` as a slash too, and `C:` as a drive. */
const isPlain = (path: string): boolean =>
  path.split('/').every((name) => !/^\.{0,2}$/.test(name)) &&
  !path.includes('\0') &&
  !(process.platform === 'win32' && /[\\:]/.test(path));
