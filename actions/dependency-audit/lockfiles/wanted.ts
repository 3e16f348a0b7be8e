import type { Lines } from '../../../shared/parse/lines.ts';
import { itemsOf, type Tree, type TreeMap } from '../../../shared/parse/tree.ts';
import { LockfileFault } from './fault.ts';
import { unknownVersion, versionIn } from './trees.ts';

/**
 * The maps of the list below the key; none where the file shows by one of `marks` that it is such a lockfile.
 * @throws LockfileFault
 */
export function wantedItems(
  root: TreeMap,
  key: string,
  marks: readonly string[],
  lines: Lines,
): readonly TreeMap[] {
  const value = root.members.get(key)?.value;
  if (value === undefined && marks.some((mark) => root.members.has(mark))) return [];
  if (value?.kind !== 'list')
    throw new LockfileFault(`The file has no list \`${key}\`.`, value ? lines.lineAt(value.start) : 1);
  return itemsOf(value).map((item) => asMap(item, lines));
}

/** @throws LockfileFault where an entry is anything but a map. */
export function asMap(tree: Tree, lines: Lines): TreeMap {
  if (tree.kind === 'map') return tree;
  throw new LockfileFault('An entry does not have the shape of a package.', lines.lineAt(tree.start));
}

/**
 * The version of the format.
 * @throws LockfileFault where it is not among those that are known.
 */
export function knownVersion(
  tree: Tree | undefined,
  known: RegExp,
  told: string,
  lines: Lines,
): string | undefined {
  const version = versionIn(tree);
  if (tree === undefined || (version !== undefined && known.test(version))) return version;
  throw unknownVersion(lines.lineAt(tree.start), told);
}
