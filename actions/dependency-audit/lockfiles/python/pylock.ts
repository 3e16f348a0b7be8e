import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, membersOf, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { pythonName } from '../../purl-types.ts';
import { packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import type { Read } from '../read.ts';
import { tomlOf } from '../toml.ts';
import { knownVersion, wantedItems } from '../wanted.ts';
import { delivered, heldBy } from './archive-name.ts';
import { type Named, namedIn, textsOf } from './named.ts';
import { indexAt } from './source.ts';

/** `pylock.toml`, version 1.x: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export function readPylock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = tomlOf(file);
  const stated = below(root, 'lock-version');
  if (stated === undefined) throw new LockfileFault('The file states no `lock-version`.', 1);
  const formatVersion = knownVersion(stated, /^1\.\d+$/, '1.x', lines);
  const found = wantedItems(root, 'packages', [], lines).map((tree) => versioned(namedIn(tree, lines)));
  const links = new Links(found.map(({ name }) => name));
  const tellsNeeds = found.some(({ tree }) => below(tree, 'dependencies') !== undefined);
  const entries = found.map(({ tree, ...named }) => ({
    ...named,
    origin: originIn(tree),
    delivers: delivered(named, addressesOf(tree), textOf(below(tree, 'archive'), 'url') !== undefined),
    integrity: filesOf(tree).flatMap(hashesOf),
    needs: tellsNeeds
      ? links.ofAll(itemsOf(tree, 'dependencies').flatMap((item) => pythonName(textOf(item, 'name') ?? '')))
      : undefined,
  }));
  return { formatVersion, packages: packagesOf('PyPI', entries) };
}

const filesOf = (tree: Tree): readonly (Tree | undefined)[] => [
  below(tree, 'archive'),
  below(tree, 'sdist'),
  ...itemsOf(tree, 'wheels'),
];

const addressesOf = (tree: Tree): readonly string[] =>
  filesOf(tree).flatMap((file) => textsOf(file, ['url', 'path', 'name']));

/** The version may be left out; a file name has one all the same. */
function versioned(named: Named): Named {
  const { tree, name, version } = named;
  if (version !== '') return named;
  const held = addressesOf(tree).map((address) => heldBy(address, name));
  return { ...named, version: held.find((one) => one?.name === name)?.version ?? '' };
}

const hashesOf = (file: Tree | undefined): readonly string[] =>
  [...membersOf(file, 'hashes')].map(([algorithm, { value }]) => `${algorithm}:${textOf(value) ?? ''}`);

function originIn(tree: Tree): Origin | undefined {
  const vcs = below(tree, 'vcs');
  if (vcs !== undefined)
    return originOf('git', textOf(vcs, 'url') ?? textOf(vcs, 'path') ?? '', textOf(vcs, 'commit-id'));
  const directory = textOf(below(tree, 'directory'), 'path');
  if (directory !== undefined)
    return { ...originOf('path', directory), kind: /^\.?\/?$/.test(directory) ? 'workspace' : 'path' };
  const archive = below(tree, 'archive');
  if (archive !== undefined) {
    const url = textOf(archive, 'url');
    return url === undefined ? originOf('archive', textOf(archive, 'path') ?? '') : originOf('url', url);
  }
  const index = textOf(tree, 'index') ?? filesOf(tree).flatMap((file) => textOf(file, 'url') ?? [])[0];
  return index === undefined ? undefined : indexAt(index);
}
