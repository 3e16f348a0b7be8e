import type { Lines } from '../../../../shared/parse/lines.ts';
import {
  below,
  isSet,
  membersOf,
  textOf,
  type Tree,
  type TreeMap,
  type TreeMember,
} from '../../../../shared/parse/tree.ts';
import type { Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { contentOf, identified } from './archive-address.ts';
import { Nesting } from './nesting.ts';
import { reachOf } from './reach.ts';
import { npmSource, resolvedOrigin } from './source.ts';

const folder = 'node_modules/';
/** In UTF-16 code units: longer than any path that could be installed. */
const longestPath = 2_048;

/** What lies in `node_modules`: the other members of `packages` are the project's own folders. */
export function installedEntries(root: TreeMap, lines: Lines): readonly Entry[] {
  const all = membersOf(root, 'packages');
  const nesting = new Nesting();
  const installed: { readonly path: string; readonly name: string; readonly member: TreeMember }[] = [];
  for (const [path, member] of all) {
    const line = lines.lineAt(member.start);
    if (path.length > longestPath) throw new LockfileFault('A path is too long.', line);
    if (member.value.kind !== 'map') throw new LockfileFault('An entry is no object.', line);
    if (!isInstalled(path) || isSet(member.value, 'link')) continue;
    const at = path.lastIndexOf(folder);
    const name = path.slice(at + folder.length);
    nesting.add(path.slice(0, Math.max(0, at - 1)), name, installed.length);
    installed.push({ path, name, member });
  }
  const folders = [...all].filter(([path]) => !isInstalled(path));
  const namedIn = (sections: readonly string[]): ReadonlySet<number> =>
    new Set(folders.flatMap(([path, { value }]) => needsOf(value, nesting.from(path), sections)));
  const needs = installed.map(({ path, member }) => needsOf(member.value, nesting.from(path), kinds));
  const reach = reachOf({ runtime: namedIn(kinds), development: namedIn(['devDependencies']) }, needs);
  const asked = rangesWithSources(all.values());
  return installed.map(({ name, member: { start, end, value } }, number) => ({
    ...sourceIn(name, value, asked),
    region: lines.region(start, end),
    integrity: textOf(value, 'integrity')?.split(/\s+/) ?? [],
    isDirect: reach[number]?.isDirect,
    isDev: reach[number]?.isDev !== false && isSet(value, 'dev'),
    groups: groupsIn(value),
    hasInstallScript: isSet(value, 'hasInstallScript'),
    licence: licenceIn(value),
    needs: needs[number],
  }));
}

const isInstalled = (path: string): boolean => path.startsWith(folder) || path.includes(`/${folder}`);

/** `devOptional`: in both groups, so needed by more than development. */
function groupsIn(value: Tree): readonly string[] {
  const flags = ['dev', 'optional', 'peer'].filter((flag) => isSet(value, flag));
  if (isSet(value, 'devOptional')) flags.push('dev', 'optional');
  if (isSet(value, 'inBundle')) flags.push('bundled');
  return flags;
}

/** Old packages have `{ type, url }`, or a list of those. */
function licenceIn(value: Tree): string | undefined {
  return textOf(value, 'license') ?? textOf(below(value, 'license'), 'type');
}

const kinds = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/** What is not there was left out on purpose. An optional peer is there because something else wants it. */
const needsOf = (
  value: Tree,
  find: (name: string) => number | undefined,
  sections: readonly string[],
): readonly number[] =>
  sections.flatMap((section) =>
    [...membersOf(value, section).keys()].flatMap((name) =>
      section === 'peerDependencies' && isOptionalPeer(value, name) ? [] : (find(name) ?? []),
    ),
  );

const isOptionalPeer = (value: Tree, name: string): boolean =>
  isSet(below(below(value, 'peerDependenciesMeta'), name), 'optional');

interface Asked {
  /** What comes from an address that is asked for by itself comes from no registry. */
  readonly addresses: ReadonlySet<string>;
  /** Folders that are named in a range that may be of another package. */
  readonly folders: ReadonlySet<string>;
}

function rangesWithSources(values: Iterable<{ readonly value: Tree }>): Asked {
  const addresses = new Set<string>();
  const folders = new Set<string>();
  for (const { value } of values)
    for (const kind of [...kinds, 'devDependencies'])
      for (const [name, { value: range }] of membersOf(value, kind)) {
        const text = textOf(range) ?? '';
        if (!/[:/]/.test(text)) continue;
        folders.add(name);
        if (text.includes('://')) addresses.add(text);
      }
  return { addresses, folders };
}

/** Its `name` is the one it has itself, where it lies in the folder of another. */
function sourceIn(
  folderName: string,
  value: Tree,
  asked: Asked,
): Pick<Entry, 'name' | 'version' | 'origin' | 'delivers'> {
  const resolved = textOf(value, 'resolved');
  const version = textOf(value, 'version') ?? '';
  const isSource = resolved !== undefined && asked.addresses.has(resolved);
  const origin = isSource ? npmSource(resolved) : resolvedOrigin(resolved);
  const name = textOf(value, 'name') ?? folderName;
  const said = identified({ name, version }, origin, resolved);
  if (name === folderName || resolved === undefined || origin.kind !== 'registry') return said;
  // What the project overrides stands in no range: then the address has to bear the name out.
  const isBorneOut = asked.folders.has(folderName) || contentOf(resolved, name) !== undefined;
  return isBorneOut ? said : { ...said, delivers: { name: folderName, version } };
}
