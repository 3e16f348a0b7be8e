import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { replacements, withoutV } from './go-replacements.ts';
import { standardLibrary } from './go-standard-library.ts';
import { goStatements, type GoStatement } from './go-statements.ts';

/**
 * `go.mod`: https://go.dev/ref/mod#go-mod-file. Versions stand without their `v`, as advisories have them. What runs
 * with every program, Go's own library, counts as the package `stdlib`.
 */
export function readGoMod(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const statements = goStatements(file.text, lines);
  if (statements.length === 0) throw new LockfileFault('The file holds no statement of go.mod.', 1);
  const replaced = replacements(statements, lines);
  const required = statements
    .filter(({ verb }) => verb === 'require')
    .map((statement) => requiredBy(statement, replaced, lines));
  const unnamed = listsAll(statements) ? [] : unrequired(replaced, statements);
  return { packages: packagesOf('Go', [...required, ...unnamed, ...standardLibrary(statements, lines)]) };
}

/** What `-modfile` may name: undefined for what is none, since other things end in `.mod` too. */
export function readOtherGoMod(file: SourceFile): Read | undefined {
  try {
    return readGoMod(file);
  } catch (error) {
    if (error instanceof LockfileFault) return undefined;
    throw error;
  }
}

/** From 1.17 on all that is built stands in the file: https://go.dev/ref/mod#go-mod-file-go */
function listsAll(statements: readonly GoStatement[]): boolean {
  const [, major, minor] =
    /^(\d+)\.(\d+)/.exec(statements.findLast(({ verb }) => verb === 'go')?.words[0] ?? '') ?? [];
  return Number(major) > 1 || Number(minor) >= 17;
}

/** What takes the place of a module that only others need. */
function unrequired(
  replaced: ReadonlyMap<string, Entry>,
  statements: readonly GoStatement[],
): readonly Entry[] {
  const required = new Set(statements.flatMap(({ verb, words }) => (verb === 'require' ? words[0] : [])));
  return [...replaced].flatMap(([key, entry]) =>
    required.has(key.split(' ', 1)[0]) || entry.name === '' ? [] : [{ ...entry, isDirect: false }],
  );
}

function requiredBy(statement: GoStatement, replaced: ReadonlyMap<string, Entry>, lines: Lines): Entry {
  const [name = '', version] = statement.words;
  if (version === undefined || statement.words.length > 2)
    throw new LockfileFault('A requirement is not a module and a version.', lines.lineAt(statement.start));
  const isDirect = !/^indirect(?:;|$)/.test(statement.comment);
  const other = replaced.get(`${name} ${version}`) ?? replaced.get(name);
  if (other !== undefined) return { ...other, name: other.name || name, isDirect };
  return { name, version: withoutV(version), region: lines.region(statement.start, statement.end), isDirect };
}
