import { isUtf8 } from 'node:buffer';
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Excluded, Unchecked } from '../core/check.ts';
import type { Listing } from '../core/files.ts';
import { irregular } from './content.ts';
import { misnamed } from './names.ts';

/** Every file below `start` (relative to `root`), for folders that git does not list. Links are entries, never followed. */
export function walk(root: string, start = ''): Listing {
  const entries: { path: string }[] = [];
  const excluded: Excluded[] = [];
  const unchecked: Unchecked[] = [];
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const items = itemsOf(join(root, folder));
    if (items === undefined) unchecked.push(closed(folder));
    for (const item of items ?? []) {
      const name = item.name.toString('utf8');
      const path = folder === '' ? name : `${folder}/${name}`;
      if (name === '.git') continue;
      if (!isUtf8(item.name)) {
        unchecked.push(item.isDirectory() ? closed(path) : misnamed(Buffer.from(path)));
      } else if (item.isFile() || item.isSymbolicLink()) entries.push({ path });
      // To open a device may be to start it.
      else if (!item.isDirectory()) unchecked.push(irregular(path));
      else if (name === 'node_modules') excluded.push({ path, why: 'installed packages' });
      else open.push(path);
    }
  }
  return { entries, excluded, unchecked };
}

function itemsOf(folder: string): Dirent<Buffer>[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch {
    return undefined;
  }
}

const closed = (path: string): Unchecked => ({
  path: path === '' ? './' : `${path}/`,
  code: 'unreadable',
  message: 'The folder could not be opened.',
  line: null,
  hint: 'Give the user of this run the right to read it, or exclude it in the policy.',
});
