import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, membersOf, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { pythonName } from '../../purl-types.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { reachOf } from '../npm/reach.ts';
import { originOf } from '../origin.ts';
import type { Read } from '../read.ts';
import { tomlOf } from '../toml.ts';
import { knownVersion, wantedItems } from '../wanted.ts';
import { delivered, type Held } from './archive-name.ts';
import { type Named, namedIn, textsOf } from './named.ts';
import { indexAt } from './source.ts';

/**
 * `uv.lock`, version 1 (https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile). A virtual project is
 * nothing that is installed: it tells what is direct, and is no package. Only the project and its members may be that.
 */
export function readUvLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = tomlOf(file);
  const version = below(root, 'version');
  if (version === undefined) throw new LockfileFault('The file states no version.', 1);
  const formatVersion = knownVersion(version, /^1$/, '1', lines);
  const all = wantedItems(root, 'package', ['version'], lines).map((tree) => namedIn(tree, lines));
  const members = new Set(itemsOf(below(root, 'manifest'), 'members').map((item) => textOf(item)));
  const isOwn = ({ tree, name }: Named): boolean => isProject(tree) || members.has(name);
  const found = all.filter((one) => !isVirtual(one.tree) || !isOwn(one));
  return { formatVersion, packages: packagesOf('PyPI', entriesOf(found, all.filter(isOwn))) };
}

/** The project at the lockfile's own folder; the others of a workspace stand in its manifest. */
function isProject(tree: Tree): boolean {
  const source = below(tree, 'source');
  return (textOf(source, 'editable') ?? textOf(source, 'virtual')) === '.';
}

/** Where several sources are named, uv takes the other. */
const isVirtual = (tree: Tree): boolean => [...membersOf(tree, 'source').keys()].join() === 'virtual';

function entriesOf(found: readonly Named[], own: readonly Named[]): readonly Entry[] {
  const links = new Links(found.map(({ name }) => name));
  const named = (trees: readonly Tree[]): readonly number[] => links.ofAll(trees.flatMap(nameIn));
  const needs = found.map(({ tree }) => named(runtimeOf(tree)));
  const roots = {
    runtime: new Set(own.flatMap(({ tree }) => named(runtimeOf(tree)))),
    development: new Set(own.flatMap(({ tree }) => named(inGroups(tree, 'dev-dependencies')))),
  };
  const groups = new Map<number, string[]>();
  for (const { tree } of own)
    for (const kind of ['dev-dependencies', 'optional-dependencies'])
      for (const [group, { value }] of membersOf(tree, kind))
        for (const index of named(itemsOf(value))) groups.set(index, [...(groups.get(index) ?? []), group]);
  const reach = reachOf(roots, needs);
  const ownTrees = new Set(own.map(({ tree }) => tree));
  return found.map(({ tree, ...names }, index) => ({
    ...names,
    ...reach[index],
    ...(ownTrees.has(tree) && { isDirect: true }),
    groups: groups.get(index),
    origin: originIn(below(tree, 'source'), ownTrees.has(tree)),
    delivers: deliveredBy(tree, names),
    integrity: filesOf(tree).flatMap((file) => textOf(file, 'hash') ?? []),
    needs: needs[index],
  }));
}

/** The lock holds an extra's packages only where somebody asks for the extra. */
const runtimeOf = (tree: Tree): readonly Tree[] => [
  ...itemsOf(tree, 'dependencies'),
  ...inGroups(tree, 'optional-dependencies'),
];

const inGroups = (tree: Tree, kind: string): readonly Tree[] =>
  [...membersOf(tree, kind).values()].flatMap(({ value }) => itemsOf(value));

const filesOf = (tree: Tree): readonly (Tree | undefined)[] => [
  below(tree, 'sdist'),
  ...itemsOf(tree, 'wheels'),
];

function deliveredBy(tree: Tree, named: Held): Held | undefined {
  const source = below(tree, 'source');
  const own = textsOf(source, ['url', 'path']);
  const files = filesOf(tree).flatMap((file) => textsOf(file, ['url', 'path', 'filename']));
  return delivered(named, [...own, ...files], textOf(source, 'url') !== undefined);
}

function nameIn(tree: Tree): readonly string[] {
  const name = textOf(tree, 'name');
  return name === undefined ? [] : [pythonName(name)];
}

/** In the order in which uv looks for them. */
function originIn(source: Tree | undefined, isOwn: boolean): Origin | undefined {
  const registry = textOf(source, 'registry');
  if (registry !== undefined) return indexAt(registry);
  const git = textOf(source, 'git');
  // `https://host/x?rev=main#commit`
  if (git !== undefined) return originOf('git', git.replace(/#.*$/, ''), /#([0-9a-f]{40})$/.exec(git)?.[1]);
  const url = textOf(source, 'url');
  if (url !== undefined) return originOf('url', url);
  const file = textOf(source, 'path');
  if (file !== undefined) return originOf('archive', file);
  const [path] = textsOf(source, ['directory', 'editable', 'virtual']);
  return path === undefined ? undefined : originOf(isOwn ? 'workspace' : 'path', path);
}
