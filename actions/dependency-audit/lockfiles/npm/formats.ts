import type { Format } from '../read.ts';
import { binaryHint, readBun, readBunBinary } from './bun.ts';
import { readDeno } from './deno.ts';
import { readPackageLock } from './package-lock.ts';
import { readPnpm } from './pnpm.ts';
import { readYarnBerry } from './yarn-berry.ts';
import { readYarnClassic } from './yarn-classic.ts';

/** Lockfiles of what installs npm packages. */
export const npmFormats: readonly Format[] = [
  { format: 'package-lock', claims: named(/^package-lock\.json$/), certain: true, read: readPackageLock },
  { format: 'npm-shrinkwrap', claims: named(/^npm-shrinkwrap\.json$/), certain: true, read: readPackageLock },
  { format: 'yarn-berry', claims: named(/^yarn\.lock$/), certain: true, read: readYarnBerry },
  { format: 'yarn-classic', claims: named(/^yarn\.lock$/), certain: true, read: readYarnClassic },
  // With `git-branch-lockfile` every branch has its own.
  { format: 'pnpm-lock', claims: named(/^pnpm-lock(?:\.[^/]+)?\.yaml$/), certain: true, read: readPnpm },
  { format: 'bun-lock', claims: named(/^bun\.lock$/), certain: true, read: readBun },
  { format: 'bun-lockb', claims: named(/^bun\.lockb$/), certain: true, read: readBunBinary, binaryHint },
  { format: 'deno-lock', claims: named(/^deno\.lock$/), certain: true, read: readDeno },
];

/** What is installed already has a lockfile of its own, and is not the project's. */
function named(pattern: RegExp): (path: string) => boolean {
  return (path) =>
    // Many file systems find it in any case, and so does npm there.
    pattern.test(path.slice(path.lastIndexOf('/') + 1).toLowerCase()) && !/(?:^|\/)node_modules\//.test(path);
}
