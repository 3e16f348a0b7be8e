import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { isPath, originOf } from '../origin.ts';
import type { Read } from '../read.ts';
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
  return { packages: packagesOf('Go', [...required, ...standardLibrary(statements, lines)]) };
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

/** By `module version` or `module`. A folder takes the module's place under its name, at no version. */
function replacements(statements: readonly GoStatement[], lines: Lines): ReadonlyMap<string, Entry> {
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

/** A toolchain is what builds; `go` alone is the least that would do. */
function standardLibrary(statements: readonly GoStatement[], lines: Lines): readonly Entry[] {
  const told = (verb: string): GoStatement | undefined => statements.findLast((each) => each.verb === verb);
  const toolchain = told('toolchain');
  const named = /^go(\d[^-\s]*)/.exec(toolchain?.words[0] ?? '')?.[1];
  const statement = named === undefined ? told('go') : toolchain;
  const version = named ?? statement?.words[0];
  if (statement === undefined || version === undefined) return [];
  const region = lines.region(statement.start, statement.end);
  return [{ name: 'stdlib', version, comparator: named === undefined ? '>=' : undefined, region }];
}

const withoutV = (version: string): string => version.replace(/^v(?=\d)/, '');
