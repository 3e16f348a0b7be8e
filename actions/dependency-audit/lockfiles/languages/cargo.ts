import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, membersOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import { memberRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { tomlOf } from '../toml.ts';
import { knownVersion, wantedItems } from '../wanted.ts';
import { isOnDisk } from './on-disk.ts';

/**
 * `Cargo.lock`, versions 1 (which does not say so) to 4. A crate without a source is the project's own, or lies in a
 * folder beside it. What is needed for development alone is not told.
 */
export function readCargoLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = tomlOf(file);
  const formatVersion = knownVersion(below(root, 'version'), /^[1-4]$/, '1 to 4', lines);
  const trees = wantedItems(root, 'package', ['version', 'root', 'metadata'], lines);
  const first = root.members.get('root')?.value;
  const crates = first?.kind === 'map' ? [first, ...trees] : trees;
  return { formatVersion, packages: packagesOf('crates.io', entriesOf(crates, root, lines)) };
}

function entriesOf(crates: readonly TreeMap[], root: TreeMap, lines: Lines): readonly Entry[] {
  const named = crates.map((tree) => namedIn(tree, lines));
  // A dependency is `name`, `name version` or `name version (source)`: as much as makes it clear.
  const links = new Links([]);
  named.forEach(({ name, version, source }, index) => {
    for (const label of new Set([name, `${name} ${version}`, `${name} ${version} (${source ?? ''})`]))
      links.add(label, index);
  });
  const needs = crates.map((tree) =>
    links.ofAll(itemsOf(tree, 'dependencies').flatMap((item) => textOf(item) ?? [])),
  );
  const own = named.flatMap(({ source }, index) => (source === undefined ? [index] : []));
  const direct = new Set(own.flatMap((index) => needs[index] ?? []));
  return crates.map((tree, index) => {
    const { name, version, source } = named[index] ?? namedIn(tree, lines);
    return {
      name,
      version,
      region: memberRegion(tree, 'name', lines),
      isDirect: own.length === 0 ? undefined : source === undefined || direct.has(index),
      origin: source === undefined ? ownCrate : originIn(source),
      integrity: checksumsOf(tree, root, `checksum ${name} ${version} (${source ?? ''})`),
      needs: needs[index],
    };
  });
}

const ownCrate: Origin = { kind: 'workspace', url: undefined, host: undefined, commit: undefined };

function namedIn(tree: Tree, lines: Lines): { name: string; version: string; source: string | undefined } {
  const name = textOf(tree, 'name');
  const version = textOf(tree, 'version');
  if (name === undefined || version === undefined)
    throw new LockfileFault('A package has no name or no version.', lines.lineAt(tree.start));
  return { name, version, source: textOf(tree, 'source') };
}

/** `registry+https://…`, `sparse+https://…`, `git+https://…?branch=x#commit`, `path+file://…` */
function originIn(source: string): Origin {
  const [, kind = '', url = ''] = /^([\w-]+)\+(.*)$/s.exec(source) ?? [];
  if (kind === 'git') return originOf('git', url.replace(/#.*$/, ''), /#([0-9a-f]{40})$/.exec(url)?.[1]);
  if (kind === 'path') return originOf('path', url);
  return originOf(isOnDisk(url) ? 'archive' : 'registry', url === '' ? source : url);
}

/** In version 1 they stand at the end of the file. */
function checksumsOf(tree: Tree, root: TreeMap, key: string): readonly string[] {
  const checksum = textOf(tree, 'checksum') ?? textOf(membersOf(root, 'metadata').get(key)?.value);
  return checksum === undefined || checksum === '<none>' ? [] : [`sha256:${checksum}`];
}
