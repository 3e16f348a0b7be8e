import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** True when `path` is `folder` or lies below it; both absolute, links already resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** PATH without what a scanned tree could plant: relative folders, and folders inside the tree. */
export function trustedPath(outside: string, environment: Environment = process.env): string[] {
  const tree = real(outside) ?? outside;
  return searchPath(environment)
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !isInside(tree, real(folder) ?? folder));
}

/** The absolute path of a program, never one inside the tree `outside`; undefined when there is none. */
export function findProgram(
  name: string,
  outside: string,
  environment: Environment = process.env,
): string | undefined {
  const tree = real(outside) ?? outside;
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  for (const folder of trustedPath(outside, environment)) {
    const path = join(folder, file);
    const target = real(path);
    if (target !== undefined && !isInside(tree, target) && isExecutable(target)) return path;
  }
  return undefined;
}

// Windows writes `Path`; a copy of its environment is no longer blind to case.
function searchPath(environment: Environment): string {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH');
  return (name === undefined ? undefined : environment[name]) ?? '';
}

function real(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
