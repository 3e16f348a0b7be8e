import { createHash } from 'node:crypto';
import type { FakeRepository } from './fake-github.ts';

export const blobId = (text: string): string => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** What a commit holds, in folders too. `modes`, by path: `120000` for a link, `160000` for a submodule. */
export function putFiles(
  { files, trees }: FakeRepository,
  commit: string,
  texts: Readonly<Record<string, string>>,
  modes: Readonly<Record<string, string>> = {},
): void {
  const entries = new Map<string, object>();
  for (const [path, text] of Object.entries(texts)) {
    files.set(`${commit}:${path}`, text);
    entries.set(path, { mode: modes[path] ?? '100644', type: 'blob', sha: blobId(text) });
    const parts = path.split('/');
    for (const depth of parts.keys()) {
      const folder = parts.slice(0, depth).join('/');
      if (depth > 0) entries.set(folder, { mode: '040000', type: 'tree', sha: sha1(commit + folder) });
    }
  }
  for (const folder of ['', ...entries.keys()]) {
    const start = folder === '' ? '' : `${folder}/`;
    const tree = [...entries]
      .map(([path, entry]) => ({ ...entry, path: path.startsWith(start) ? path.slice(start.length) : '/' }))
      .filter(({ path }) => !path.includes('/'));
    const sha = folder === '' ? commit : sha1(commit + folder);
    if (tree.length > 0) trees.set(sha, { sha, tree, truncated: false });
  }
}
