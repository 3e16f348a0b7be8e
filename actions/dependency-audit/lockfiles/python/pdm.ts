import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { packagesOf } from '../entries.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import type { Read } from '../read.ts';
import { tomlOf } from '../toml.ts';
import { knownVersion, wantedItems } from '../wanted.ts';
import { delivered, type Held } from './archive-name.ts';
import { namedIn, textsOf } from './named.ts';
import { readRequirement } from './requirement.ts';
import { beside } from './source.ts';

/** `pdm.lock`, lock versions 2 to 4 (https://pdm-project.org/en/latest/usage/lockfile/). */
export function readPdmLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = tomlOf(file);
  const stated = below(below(root, 'metadata'), 'lock_version');
  const formatVersion = knownVersion(stated, /^[2-4](?:\.\d+)*$/, '2 to 4', lines);
  const found = wantedItems(root, 'package', ['metadata'], lines).map((tree) => namedIn(tree, lines));
  const links = new Links(found.map(({ name }) => name));
  const entries = found.map(({ tree, ...named }) => ({
    ...named,
    ...groupsOf(tree),
    origin: originIn(tree),
    delivers: deliveredBy(tree, named, root),
    integrity: filesOf(tree, named.version, root).flatMap((item) => textOf(item, 'hash') ?? []),
    needs: links.ofAll(
      itemsOf(tree, 'dependencies').flatMap((item) => readRequirement(textOf(item) ?? '')?.name ?? []),
    ),
  }));
  return { formatVersion, packages: packagesOf('PyPI', entries) };
}

/** `default` is what is shipped. Of the others only `dev` says what it is for: an extra has its own name, too. */
function groupsOf(tree: Tree): { isDev: boolean | undefined; groups: readonly string[] } {
  const groups = itemsOf(tree, 'groups').flatMap((item) => textOf(item) ?? []);
  const isDev = groups.length > 0 && groups.every((group) => group === 'dev') ? true : undefined;
  return {
    isDev: groups.includes('default') ? false : isDev,
    groups: groups.includes('default') ? [] : groups,
  };
}

function originIn(tree: Tree): Origin | undefined {
  const git = textOf(tree, 'git');
  if (git !== undefined) return originOf('git', git, textOf(tree, 'revision'));
  const url = textOf(tree, 'url');
  if (url !== undefined) return originOf('url', url);
  const path = textOf(tree, 'path');
  return path === undefined ? undefined : beside(path);
}

/** Beside the package; before lock version 4.3 at the end of the file, below `name version`. */
function filesOf(tree: Tree, version: string, root: TreeMap): readonly Tree[] {
  const old = below(below(root, 'metadata'), 'files');
  return [...itemsOf(tree, 'files'), ...itemsOf(old, `${textOf(tree, 'name') ?? ''} ${version}`)];
}

function deliveredBy(tree: Tree, named: Held, root: TreeMap): Held | undefined {
  const url = textOf(tree, 'url');
  const own = url ?? textOf(tree, 'path') ?? [];
  const files = filesOf(tree, named.version, root).flatMap((file) => textsOf(file, ['url', 'file']));
  return delivered(named, files.concat(own), url !== undefined);
}
