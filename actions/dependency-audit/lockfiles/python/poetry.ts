import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import {
  below,
  isSet,
  itemsOf,
  membersOf,
  textOf,
  type Tree,
  type TreeMap,
} from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { pythonName } from '../../purl-types.ts';
import { packagesOf } from '../entries.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import type { Read } from '../read.ts';
import { tomlOf } from '../toml.ts';
import { knownVersion, wantedItems } from '../wanted.ts';
import { delivered, type Held } from './archive-name.ts';
import { namedIn, textsOf } from './named.ts';

/** `poetry.lock`, lock versions 1.x (before 1.2 with categories) and 2.x (from 2.1 with groups). */
export function readPoetryLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = tomlOf(file);
  const stated = below(below(root, 'metadata'), 'lock-version');
  const formatVersion = knownVersion(stated, /^[12]\.\d+$/, '1.x and 2.x', lines);
  const found = wantedItems(root, 'package', ['metadata'], lines).map((tree) => namedIn(tree, lines));
  const links = new Links(found.map(({ name }) => name));
  const entries = found.map(({ tree, ...named }) => ({
    ...named,
    ...groupsOf(tree),
    origin: originIn(below(tree, 'source')),
    delivers: deliveredBy(tree, named, root),
    integrity: filesOf(tree, root).flatMap((item) => textOf(item, 'hash') ?? []),
    needs: links.ofAll([...membersOf(tree, 'dependencies').keys()].map(pythonName)),
  }));
  return { formatVersion, packages: packagesOf('PyPI', entries) };
}

/** The group `main` is what is shipped; all the others exist for development, as Poetry's documentation says. */
function groupsOf(tree: Tree): { isDev: boolean | undefined; groups: readonly string[] } {
  const category = textOf(tree, 'category');
  const groups =
    category === undefined ? itemsOf(tree, 'groups').flatMap((item) => textOf(item) ?? []) : [category];
  const others = groups.includes('main') ? [] : groups;
  return {
    isDev: groups.length === 0 ? undefined : !groups.includes('main'),
    groups: isSet(tree, 'optional') ? [...others, 'optional'] : others,
  };
}

function originIn(source: Tree | undefined): Origin | undefined {
  const url = textOf(source, 'url');
  if (url === undefined) return undefined;
  const type = textOf(source, 'type');
  if (type === 'git') return originOf('git', url, textOf(source, 'resolved_reference'));
  if (type === 'url') return originOf('url', url);
  if (type === 'directory') return originOf('path', url);
  return type === 'file' ? originOf('archive', url) : originOf('registry', url);
}

/** Beside the package; before lock version 2 at the end of the file. */
function filesOf(tree: Tree, root: TreeMap): readonly Tree[] {
  const old = below(below(root, 'metadata'), 'files');
  return [...itemsOf(tree, 'files'), ...itemsOf(old, textOf(tree, 'name') ?? '')];
}

function deliveredBy(tree: Tree, named: Held, root: TreeMap): Held | undefined {
  const source = below(tree, 'source');
  const type = textOf(source, 'type');
  const own = type === 'url' || type === 'file' ? textsOf(source, ['url']) : [];
  const files = filesOf(tree, root).flatMap((file) => textsOf(file, ['file']));
  return delivered(named, [...own, ...files], type === 'url');
}
