import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { jsonOf, unknownVersion, versionIn } from '../trees.ts';
import { nestedEntries } from './package-lock-v1.ts';
import { installedEntries } from './package-lock-v2.ts';

/**
 * Reads `package-lock.json` and `npm-shrinkwrap.json`.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 * @throws LockfileFault
 */
export function readPackageLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const formatVersion = versionIn(below(root, 'lockfileVersion'));
  // npm wrote no version before npm 5; those shrinkwraps look like version 1.
  const isOld = formatVersion === undefined || formatVersion === '1';
  const packages = below(root, 'packages');
  // npm installs from it whatever the version says.
  if (isOld && packages !== undefined)
    throw new LockfileFault('A lockfile of version 1 has no `packages`.', lineOf(packages, lines));
  if (isOld) return { formatVersion, packages: packagesOf('npm', nestedEntries(root, lines)) };
  if (formatVersion !== '2' && formatVersion !== '3')
    throw unknownVersion(lineOf(below(root, 'lockfileVersion'), lines), '1, 2 and 3');
  if (packages?.kind !== 'map')
    throw new LockfileFault('The lockfile has no `packages`.', lines.lineAt(root.start));
  return { formatVersion, packages: packagesOf('npm', entriesOf(root, lines)) };
}

const lineOf = (tree: Tree | undefined, lines: Lines): number | null =>
  tree === undefined ? null : lines.lineAt(tree.start);

/**
 * npm 7 and later read `packages`, npm 6 reads `dependencies`, where version 2 says the same once more. What stands there
 * alone can be installed as well.
 */
function entriesOf(root: TreeMap, lines: Lines): readonly Entry[] {
  const installed = installedEntries(root, lines);
  const nested = nestedEntries(root, lines);
  if (nested.length === 0) return installed;
  const numbers = new Map<string, number>();
  for (const [number, entry] of installed.entries())
    for (const mark of marksOf(entry)) numbers.set(mark, number);
  const others: Entry[] = [];
  const numberOf = nested.map((entry) => {
    const [mark = '', source = mark] = marksOf(entry);
    const known = numbers.get(entry.origin?.kind === 'registry' ? mark : source);
    if (known !== undefined || entry.origin?.kind === 'path') return known;
    const number = installed.length + others.push(entry) - 1;
    for (const one of marksOf(entry)) numbers.set(one, number);
    return number;
  });
  const needsOf = ({ needs = [] }: Entry): readonly number[] => needs.flatMap((need) => numberOf[need] ?? []);
  return [...installed, ...others.map((entry) => ({ ...entry, needs: needsOf(entry) }))];
}

/** What both halves say of one package; the second of a source, whose version one of them leaves out. */
function marksOf({ name, version, origin, delivers }: Entry): readonly string[] {
  const source = origin?.commit ?? origin?.url;
  const mark = JSON.stringify([name, version, origin?.host, delivers]);
  return source === undefined ? [mark] : [mark, source];
}
