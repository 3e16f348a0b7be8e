import type { SideFiles } from '../../../shared/core/side-files.ts';
import { folderOf } from '../../../shared/parse/repository-path.ts';
import { isTestData } from '../../../shared/parse/test-data.ts';
import type { Lockfile } from '../package.ts';
import { readOsvScanner } from './osv-scanner.ts';
import { soundOf } from './read.ts';
import type { Ignores } from './settings-file.ts';

/**
 * Reads each `osv-scanner.toml` beside a lockfile, for the lockfiles of that folder; the one at the root is not nested.
 * https://google.github.io/osv-scanner/configuration/
 */
export async function readNestedIgnores(
  docs: readonly Pick<Lockfile, 'path'>[],
  side: SideFiles,
): Promise<Ignores> {
  const folders = new Set(docs.map(({ path }) => folderOf(path)).filter((folder) => folder !== ''));
  const wanted = [...folders].map((folder) => `${folder}/osv-scanner.toml`);
  const found = await side.read(wanted.filter((path) => side.paths.has(path) && !isTestData(path)));
  const all = [...found].map(([path, bytes]) => {
    const text = Buffer.from(bytes).toString('utf8');
    return { folder: folderOf(path), read: readOsvScanner({ path, text, size: bytes.length, blob: '' }) };
  });
  return {
    acceptances: all.flatMap(({ folder, read }) =>
      soundOf(read).map((entry) => ({
        ...entry,
        fits: (hit, doc) => folderOf(doc.path) === folder && entry.fits(hit, doc),
      })),
    ),
    problems: all.flatMap(({ read }) => read.problems),
  };
}
