import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, membersOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { jsonOf } from '../trees.ts';
import { asMap, knownVersion } from '../wanted.ts';
import { readReference } from './conan-reference.ts';

/** `conan.lock`: a graph up to version 0.4 (Conan 1), lists from 0.5 (Conan 2). */
export function readConanLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const formatVersion = knownVersion(below(root, 'version'), /^0\.[1-5]$/, '0.1 to 0.5', lines);
  const nodes = below(below(root, 'graph_lock'), 'nodes');
  if (nodes?.kind === 'map')
    return { formatVersion, packages: packagesOf('ConanCenter', graphEntries(nodes, lines)) };
  if (formatVersion !== '0.5') throw new LockfileFault('The file has no graph.', 1);
  return { formatVersion, packages: packagesOf('ConanCenter', listedEntries(root, lines)) };
}

function listedEntries(root: TreeMap, lines: Lines): readonly Entry[] {
  const lists = ['requires', 'build_requires', 'python_requires', 'config_requires'].flatMap((kind) => {
    const list = root.members.get(kind)?.value;
    if (list !== undefined && list.kind !== 'list')
      throw new LockfileFault(`\`${kind}\` is no list.`, lines.lineAt(list.start));
    return list === undefined ? [] : [{ kind, items: itemsOf(list) }];
  });
  if (lists.length === 0) throw new LockfileFault('The file has no list of what is required.', 1);
  return lists.flatMap(({ kind, items }) =>
    items.map((item) => ({ ...entryOf(item, textOf(item), lines), groups: [kind] })),
  );
}

/** A node with the path of a conanfile, that no other needs, is the project, and no package. */
function graphEntries(nodes: TreeMap, lines: Lines): readonly Entry[] {
  const all = [...nodes.members].map(([id, { value }]) => ({ id, node: asMap(value, lines) }));
  const needed = new Set(all.flatMap(({ node }) => kinds.flatMap((kind) => neededIds(below(node, kind)))));
  const own = new Set(
    all
      .filter(
        ({ id, node }) => !needed.has(id) && (node.members.has('path') || referenceIn(node) === undefined),
      )
      .map(({ node }) => node),
  );
  const packages = all.filter(({ node }) => !own.has(node));
  const indices = new Map(packages.map(({ id }, index) => [id, index]));
  const needsOf = (node: Tree, kind: string): readonly number[] =>
    neededIds(below(node, kind)).flatMap((id) => indices.get(id) ?? []);
  const projects = [...own];
  const direct = new Map(
    kinds.map((kind) => [kind, new Set(projects.flatMap((node) => needsOf(node, kind)))]),
  );
  return packages.map(({ node }, index) => ({
    ...entryOf(node, referenceIn(node), lines),
    isDirect: projects.length === 0 ? undefined : [...direct.values()].some((indices) => indices.has(index)),
    groups: [...direct].flatMap(([kind, indices]) => (indices.has(index) ? [kind] : [])),
    needs: [...needsOf(node, 'requires'), ...needsOf(node, 'build_requires')],
  }));
}

const kinds = ['build_requires', 'requires'] as const;

/** Before version 0.4 the reference and the package stood in one. */
const referenceIn = (node: Tree): string | undefined => textOf(node, 'ref') ?? textOf(node, 'pref');

/** A list of ids; before 0.4 a map to them. */
const neededIds = (tree: Tree | undefined): readonly string[] =>
  [...itemsOf(tree), ...[...membersOf(tree).values()].map(({ value }) => value)].flatMap(
    (id) => textOf(id) ?? [],
  );

function entryOf(tree: Tree, reference: string | undefined, lines: Lines): Entry {
  const read = readReference(reference ?? '');
  if (read === undefined) throw new LockfileFault('An entry names no package.', lines.lineAt(tree.start));
  const { name, version, user, channel, revision } = read;
  const at = membersOf(tree).get('ref') ?? membersOf(tree).get('pref');
  return {
    name,
    version,
    region: at === undefined ? lines.region(tree.start, tree.end) : lines.region(at.start, at.value.end),
    qualifiers: user === undefined ? undefined : { user, ...(channel === undefined ? {} : { channel }) },
    integrity: revision === undefined ? [] : [`recipe:${revision}`],
  };
}
