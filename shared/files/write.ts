import { closeSync, constants, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PortcullisError } from '../core/errors.ts';
import { isInside } from '../exec/program.ts';
import { codeOf, isGone } from './stats.ts';

/** Windows has no such flag. */
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0;

/**
 * Writes a report. A path inside of the scanned tree may be prepared by a stranger: no link is followed there, neither
 * the file's own nor one that leads its folder out of the tree, and nothing is made on such a way. Throws PortcullisError
 * `report-file`.
 */
export function writeReport(path: string, content: string | Uint8Array, cwd: string, root: string): void {
  const file = resolve(cwd, path);
  const refuse = (why: string, cause?: unknown): never => {
    throw new PortcullisError(
      'report-file',
      `${JSON.stringify(path)} could not be written: ${why}.`,
      'Name another file.',
      cause,
    );
  };
  try {
    const tree = realpathSync.native(root);
    const { folder, passed } = follow(dirname(file));
    if (passed.some((place) => isInside(tree, place)) && !isInside(tree, folder))
      refuse('a link leads its folder out of the repository');
    mkdirSync(folder, { recursive: true });
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noFollow;
    const descriptor = openSync(join(folder, basename(file)), flags, 0o644);
    try {
      writeFileSync(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof PortcullisError) throw error;
    const code = codeOf(error) ?? 'unknown';
    refuse(code === 'ELOOP' ? 'it is a link' : code, error);
  }
}

/** Where a folder really is or would be, and the real places of all that exists on the way there. */
function follow(path: string): { folder: string; passed: string[] } {
  const above = dirname(path) === path ? undefined : follow(dirname(path));
  // A link to nothing is there, and has no real place: it throws.
  if (above !== undefined && isGone(path)) return { ...above, folder: join(above.folder, basename(path)) };
  const folder = realpathSync.native(path);
  return { folder, passed: [...(above?.passed ?? []), folder] };
}
