import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { pythonName } from '../../purl-types.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { originOf } from '../origin.ts';
import { keyRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf } from '../trees.ts';
import { asMap, knownVersion } from '../wanted.ts';
import { delivered, heldBy, type Held } from './archive-name.ts';
import { readSpecifier } from './requirement.ts';
import { beside, indexAt, pythonSource } from './source.ts';

/** `Pipfile.lock`, `pipfile-spec` 6: `default`, `develop`, and a section for each category of the Pipfile. */
export function readPipfileLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const meta = below(root, '_meta');
  if (meta === undefined) throw new LockfileFault('The file has no `_meta`.', 1);
  const formatVersion = knownVersion(below(meta, 'pipfile-spec'), /^6$/, '6', lines);
  const registries = new Map(
    itemsOf(meta, 'sources').map((source) => [textOf(source, 'name'), textOf(source, 'url')]),
  );
  const entries = [...root.members]
    .filter(([section]) => section !== '_meta')
    .flatMap(([section, { value }]) => sectionEntries(section, asMap(value, lines), registries, lines));
  return { formatVersion, packages: packagesOf('PyPI', entries) };
}

function sectionEntries(
  section: string,
  map: TreeMap,
  registries: ReadonlyMap<string | undefined, string | undefined>,
  lines: Lines,
): readonly Entry[] {
  const isDev = section === 'develop' ? true : section === 'default' ? false : undefined;
  const groups = section === 'develop' ? ['dev'] : section === 'default' ? [] : [section];
  return [...map.members].map(([name, member]) => {
    const about = asMap(member.value, lines);
    const address = textOf(about, 'file') ?? textOf(about, 'path') ?? '';
    const named = namedIn(pythonName(name), textOf(about, 'version'), address);
    return {
      ...named,
      delivers: delivered(named, [address], address.includes('://')),
      region: keyRegion(member, lines),
      isDev,
      groups,
      origin: originIn(about, registries),
      integrity: itemsOf(about, 'hashes').flatMap((hash) => textOf(hash) ?? []),
    };
  });
}

/** What lies at an address has the version that its file name tells. */
function namedIn(
  name: string,
  version: string | undefined,
  address: string,
): Held & Pick<Entry, 'comparator'> {
  const asked = readSpecifier(version ?? '');
  if (asked !== undefined && asked.version !== '') return { name, ...asked };
  return { name, version: heldBy(address, name)?.version ?? '' };
}

function originIn(
  about: Tree,
  registries: ReadonlyMap<string | undefined, string | undefined>,
): Origin | undefined {
  const git = textOf(about, 'git');
  if (git !== undefined) {
    const reference = textOf(about, 'ref');
    const isCommit = reference !== undefined && /^[0-9a-f]{40}$/i.test(reference);
    return originOf('git', git, isCommit ? reference.toLowerCase() : undefined);
  }
  const path = textOf(about, 'path');
  if (path !== undefined) return /^\.\/?$/.test(path) ? originOf('workspace', path) : beside(path);
  const file = textOf(about, 'file');
  if (file !== undefined) return pythonSource(file);
  const registry = registries.get(textOf(about, 'index'));
  return registry === undefined ? undefined : indexAt(registry);
}
