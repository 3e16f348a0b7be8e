import { closeSync, constants, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PortcullisError } from '../core/errors.ts';
import { isInside } from '../exec/program.ts';

/** Windows has no such flag. */
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0;

/**
 * Writes a report. A path inside of the scanned tree may be prepared by a stranger: no link is followed there, neither
 * the file's own nor one that leads its folder out of the tree. Throws PortcullisError `report-file`.
 */
export function writeReport(path: string, text: string, cwd: string, root: string): void {
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
    mkdirSync(dirname(file), { recursive: true });
    const folder = realpathSync.native(dirname(file));
    if (isInside(root, file) && !isInside(tree, folder))
      refuse('a link leads its folder out of the repository');
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noFollow;
    const descriptor = openSync(join(folder, basename(file)), flags, 0o644);
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof PortcullisError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    refuse(code === 'ELOOP' ? 'it is a link' : code, error);
  }
}
