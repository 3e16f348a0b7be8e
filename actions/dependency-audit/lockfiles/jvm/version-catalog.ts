import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, membersOf, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import { demandOf, noDemand, type Demand } from '../demand.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { regionOf } from '../places.ts';
import type { Read } from '../read.ts';
import { tomlOf } from '../toml.ts';
import { unknownVersion, versionIn } from '../trees.ts';

/**
 * `libs.versions.toml`: the libraries of a version catalogue. Plugins have ids and no modules, and are left out.
 * https://docs.gradle.org/current/userguide/version_catalogs.html
 */
export function readVersionCatalog(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = tomlOf(file);
  const stated = below(below(root, 'metadata'), 'format');
  const formatVersion = below(stated, 'version');
  if (formatVersion !== undefined && !/^1\.[01]$/.test(versionIn(formatVersion) ?? ''))
    throw unknownVersion(lines.lineAt(formatVersion.start), '1.0, 1.1');
  const versions = below(root, 'versions');
  const entries = [...membersOf(root, 'libraries').values()].map((member): Entry => {
    const library = libraryIn(member.value, versions);
    if (library === undefined)
      throw new LockfileFault('A library names no module.', lines.lineAt(member.start));
    return { ...library, region: regionOf(member, lines), isDirect: true };
  });
  return { formatVersion: versionIn(formatVersion), packages: packagesOf('Maven', entries) };
}

/** `g:a:v`, `{ module = 'g:a', version = … }` or `{ group = 'g', name = 'a', version = … }`. */
function libraryIn(tree: Tree, versions: Tree | undefined): (Demand & { name: string }) | undefined {
  const short = textOf(tree);
  const written =
    short ?? textOf(tree, 'module') ?? `${textOf(tree, 'group') ?? ''}:${textOf(tree, 'name') ?? ''}`;
  const [group = '', name = '', version, ...more] = written.split(':');
  if (group === '' || name === '' || more.length > 0) return undefined;
  const demand = version === undefined ? demandIn(below(tree, 'version'), versions) : demandOf(version);
  return { name: `${group}:${name}`, ...demand };
}

/** A version, a reference to one, or a rich one, of which the preferred goes first where the rest is a range. */
function demandIn(tree: Tree | undefined, versions: Tree | undefined): Demand {
  const plain = textOf(tree);
  if (plain !== undefined) return demandOf(plain);
  const reference = textOf(tree, 'ref');
  if (reference !== undefined) return demandIn(below(versions, reference), undefined);
  const wanted = ['strictly', 'require', 'prefer'].flatMap((key) => textOf(tree, key) ?? []).map(demandOf);
  return (
    wanted.find(({ version, comparator }) => version !== '' && comparator === undefined) ??
    wanted[0] ??
    noDemand
  );
}
