import type { Lines } from '../../../../shared/parse/lines.ts';
import type { Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { isPath, originOf } from '../origin.ts';
import type { GoStatement } from './go-statements.ts';

/** By `module version` or `module`. A folder takes the module's place under its name, at no version. */
export function replacements(statements: readonly GoStatement[], lines: Lines): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const { verb, words, start, end } of statements) {
    if (verb !== 'replace') continue;
    const arrow = words.indexOf('=>');
    const [name = '', version] = words.slice(arrow + 1);
    if (arrow < 1 || arrow > 2 || name === '' || words.length > arrow + 3)
      throw new LockfileFault(
        'A replacement is not written as `module => module version`.',
        lines.lineAt(start),
      );
    const region = lines.region(start, end);
    const other =
      version === undefined && isPath(name)
        ? { name: '', version: '', region, origin: originOf('path', name) }
        : { name, version: withoutV(version ?? ''), region };
    found.set(words.slice(0, arrow).join(' '), other);
  }
  return found;
}

/** Advisories have versions without it. */
export const withoutV = (version: string): string => version.replace(/^v(?=\d)/, '');
