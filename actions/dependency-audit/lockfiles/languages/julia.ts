import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, membersOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import type { Read } from '../read.ts';
import { tomlOf } from '../toml.ts';
import { asMap, knownVersion } from '../wanted.ts';

/**
 * `Manifest.toml`, formats 1 and 2: https://pkgdocs.julialang.org/v1/toml-files/#Manifest.toml. Undefined where the
 * file is another program's. A part of Julia's own library that has no version comes with Julia, and is left out.
 */
export function readJuliaManifest(file: SourceFile): Read | undefined {
  const lines = new Lines(file.path, file.text);
  const root = tomlOf(file);
  const stated = below(root, 'manifest_format');
  const listed = namedLists(stated === undefined ? root : below(root, 'deps'));
  if (stated === undefined && !listed.some(({ tree }) => textOf(tree, 'uuid') !== undefined))
    return undefined;
  const formatVersion = knownVersion(stated, /^[12](?:\.\d+)*$/, '1 and 2', lines);
  const found = listed
    .map(({ name, tree }) => ({ name, tree: asMap(tree, lines) }))
    .filter(({ tree }) => pins(tree));
  const links = new Links(found.map(({ name }) => name));
  const byUuid = new Map(found.map(({ tree }, index) => [textOf(tree, 'uuid'), index]));
  const entries = found.map(({ name, tree }) => entryOf(name, tree, needsIn(tree, links, byUuid), lines));
  return { formatVersion, packages: packagesOf('Julia', entries) };
}

const namedLists = (tree: Tree | undefined): readonly { readonly name: string; readonly tree: Tree }[] =>
  [...membersOf(tree)].flatMap(([name, { value }]) => itemsOf(value).map((item) => ({ name, tree: item })));

const pins = (tree: TreeMap): boolean =>
  ['version', 'path', 'repo-url', 'git-tree-sha1'].some((key) => tree.members.has(key));

function entryOf(name: string, tree: TreeMap, needs: readonly number[], lines: Lines): Entry {
  const uuid = textOf(tree, 'uuid');
  if (uuid === undefined) throw new LockfileFault('A package has no UUID.', lines.lineAt(tree.start));
  const hash = textOf(tree, 'git-tree-sha1');
  return {
    name,
    version: textOf(tree, 'version') ?? '',
    region: lines.region(tree.start, tree.end),
    qualifiers: { uuid },
    origin: originIn(tree),
    integrity: hash === undefined ? [] : [`git-tree-sha1:${hash}`],
    needs,
  };
}

/** A list of names, or a table from names to UUIDs where a name alone is not clear. */
const needsIn = (
  tree: Tree,
  links: Links,
  byUuid: ReadonlyMap<string | undefined, number>,
): readonly number[] => [
  ...links.ofAll(itemsOf(tree, 'deps').flatMap((item) => textOf(item) ?? [])),
  ...[...membersOf(tree, 'deps').values()].flatMap(({ value }) => byUuid.get(textOf(value)) ?? []),
];

function originIn(tree: Tree): Origin | undefined {
  const path = textOf(tree, 'path');
  if (path !== undefined) return originOf('path', path);
  const url = textOf(tree, 'repo-url');
  const revision = textOf(tree, 'repo-rev');
  const isCommit = revision !== undefined && /^[0-9a-f]{40}$/i.test(revision);
  return url === undefined ? undefined : originOf('git', url, isCommit ? revision.toLowerCase() : undefined);
}
