import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, isSet, membersOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { unknownVersion, versionIn, yamlOf } from '../trees.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { dialectOf, sourceIn, type Dialect } from './pnpm-key.ts';
import { reachOf, type Roots } from './reach.ts';

/**
 * Reads `pnpm-lock.yaml` 5, 6 and 9 (https://github.com/pnpm/spec/tree/master/lockfile). Newer ones may begin with a
 * document of what pnpm itself needs.
 * @throws LockfileFault
 */
export function readPnpm(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const documents = yamlOf(file, lines, 'core');
  const last = documents.at(-1);
  if (last === undefined) throw new LockfileFault('The lockfile is empty.', 1);
  const entries: Entry[] = [];
  for (const root of documents)
    for (const entry of entriesOf(root, dialectIn(root, lines), lines, entries.length)) entries.push(entry);
  return { formatVersion: versionIn(below(last, 'lockfileVersion')), packages: packagesOf('npm', entries) };
}

function dialectIn(root: TreeMap, lines: Lines): Dialect {
  const stated = below(root, 'lockfileVersion');
  const dialect = dialectOf(versionIn(stated) ?? '');
  if (dialect === undefined) throw unknownVersion(lines.lineAt(stated?.start ?? root.start), '5, 6 and 9');
  return dialect;
}

/** `before`: how many entries stand in earlier documents. */
function* entriesOf(root: TreeMap, dialect: Dialect, lines: Lines, before: number): Generator<Entry> {
  const importers = importersOf(root);
  const isOwn = (folder: string): boolean => membersOf(root, 'importers').has(folder);
  const installed = [...membersOf(root, 'packages')].flatMap(([key, member]) => {
    if (member.value.kind !== 'map')
      throw new LockfileFault('An entry is no mapping.', lines.lineAt(member.start));
    const source = sourceIn(key, member.value, dialect, isOwn);
    return source === undefined ? [] : [{ key, member, source }];
  });
  const numbers = new Map(installed.map(({ key }, number) => [key, number]));
  const chosen = (name: string, reference: string): number | undefined =>
    numbers.get(dialect.idOf(dialect.keyOf(name, reference))) ?? numbers.get(dialect.idOf(reference));
  const snapshots = snapshotsOf(root, dialect, numbers);
  const needs = installed.map((_, number) => needsOf(snapshots[number] ?? [], chosen));
  const roots = rootsOf(importers, chosen);
  const reach = reachOf(roots, needs);
  for (const [number, { member, source }] of installed.entries()) {
    const { start, end, value } = member;
    const isFlagged = dialect.hasFlags && below(value, 'dev') !== undefined ? isSet(value, 'dev') : undefined;
    const { isDirect, isDev: isAlone } = reach[number] ?? {};
    const isDev = isAlone === false ? false : (isFlagged ?? isAlone);
    const ways = snapshots[number] ?? [];
    const isOptional = ways.length > 0 && ways.every((way) => isSet(way, 'optional'));
    const integrity = textOf(below(value, 'resolution'), 'integrity');
    yield {
      ...source,
      region: lines.region(start, end),
      integrity: integrity?.split(/\s+/) ?? [],
      isDirect,
      isDev,
      groups: [...(isDev === true ? ['dev'] : []), ...(isOptional ? ['optional'] : [])],
      hasInstallScript: dialect.hasFlags ? isSet(value, 'requiresBuild') : undefined,
      licence: undefined,
      needs: (needs[number] ?? []).map((need) => need + before),
    };
  }
}

/** The project's folders: a lockfile of one folder alone may have it at the top. */
const importersOf = (root: TreeMap): readonly Tree[] => [
  root,
  ...[...membersOf(root, 'importers').values()].map(({ value }) => value),
];

/** Per package: what was installed of it, once for each set of peers. Undefined numbers are the project's own. */
function snapshotsOf(
  root: TreeMap,
  dialect: Dialect,
  numbers: ReadonlyMap<string, number>,
): readonly (readonly Tree[])[] {
  const found: Tree[][] = [...numbers].map(() => []);
  for (const [key, { value }] of membersOf(root, dialect.snapshots)) {
    const number = numbers.get(dialect.idOf(key));
    if (number !== undefined) found[number]?.push(value);
  }
  return found;
}

type Chosen = (name: string, reference: string) => number | undefined;

const needsOf = (snapshots: readonly Tree[], chosen: Chosen): readonly number[] => [
  ...namedIn(snapshots, ['dependencies', 'optionalDependencies'], chosen),
];

/** What pnpm itself needs to run (`configDependencies` and its own version) is no tool of development alone. */
const rootsOf = (importers: readonly Tree[], chosen: Chosen): Roots => ({
  runtime: namedIn(
    importers,
    ['dependencies', 'optionalDependencies', 'configDependencies', 'packageManagerDependencies'],
    chosen,
  ),
  development: namedIn(importers, ['devDependencies'], chosen),
});

/** A reference is a text, or stands as `version` beside what was asked for. */
function namedIn(trees: readonly Tree[], sections: readonly string[], chosen: Chosen): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const tree of trees)
    for (const section of sections)
      for (const [name, { value }] of membersOf(tree, section)) {
        const number = chosen(name, textOf(value) ?? textOf(value, 'version') ?? '');
        if (number !== undefined) numbers.add(number);
      }
  return numbers;
}
