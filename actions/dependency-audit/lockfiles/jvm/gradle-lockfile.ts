import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';

/**
 * `gradle.lockfile`, `buildscript-gradle.lockfile`, `settings-gradle.lockfile` and, of old, `gradle/dependency-locks/*`.
 * https://docs.gradle.org/current/userguide/dependency_locking.html
 */
export function readGradleLockfile(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const entries: Entry[] = [];
  let strange: number | undefined;
  for (const [index, written] of file.text.split('\n').entries()) {
    const text = written.trim().replace(/^\uFEFF/, '');
    if (text === '' || text.startsWith('#') || text.startsWith('empty=')) continue;
    const offset = lines.offsetOf(index + 1) + written.indexOf(text);
    const entry = entryOf(text, file.path);
    if (entry !== undefined) entries.push({ ...entry, region: lines.region(offset, offset + text.length) });
    else if (text.includes(':')) throw noModule(index + 1);
    else strange ??= index + 1;
  }
  // Gradle's own editors leave words behind; a file of nothing else is no lockfile.
  if (entries.length === 0 && strange !== undefined) throw noModule(strange);
  return { packages: packagesOf('Maven', entries) };
}

const noModule = (line: number): LockfileFault =>
  new LockfileFault('The line is not of the form `group:name:version=configurations`.', line);

function entryOf(text: string, path: string): Omit<Entry, 'region'> | undefined {
  const [module = '', configurations] = text.split('=', 2);
  const [group = '', name = '', version = '', ...more] = module.split(':');
  if (group === '' || name === '' || version === '' || more.length > 0 || /\s/.test(module)) return undefined;
  const groups = configurations?.split(',').filter((one) => one !== '') ?? oldConfiguration(path);
  return { name: `${group}:${name}`, version, groups, isDev: isDevelopment(groups, path) };
}

/** Once there was a file for each configuration. */
function oldConfiguration(path: string): readonly string[] {
  const name = /(?:^|\/)dependency-locks\/([^/]+)\.lockfile$/.exec(path)?.[1];
  return name === undefined ? [] : [name];
}

/** What runs in the build alone, in tests alone, or (Spring Boot's plugin) on a developer's machine alone. */
function isDevelopment(groups: readonly string[], path: string): boolean | undefined {
  if (/(?:^|\/)(?:buildscript|settings)-gradle\.lockfile$/.test(path)) return true;
  return groups.length === 0 ? undefined : groups.every((group) => development.test(group));
}

const development = /(?:^t|T)est(?:s|[A-Z\d]|$)|^(?:testAndD|d)evelopmentOnly$/;
