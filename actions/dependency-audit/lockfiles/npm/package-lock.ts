import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import {
  below,
  isSet,
  membersOf,
  textOf,
  type Tree,
  type TreeMap,
  type TreeMember,
} from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { originOf, sourceOf, usualRegistry } from '../origin.ts';
import type { Read } from '../read.ts';
import { jsonOf, unknownVersion, versionIn } from '../trees.ts';
import { LockfileFault } from '../fault.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { Nesting } from './nesting.ts';
import { nestedEntries } from './package-lock-v1.ts';

/**
 * Reads `package-lock.json` and `npm-shrinkwrap.json`.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 * @throws LockfileFault
 */
export function readPackageLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const formatVersion = versionIn(below(root, 'lockfileVersion'));
  // npm wrote no version before npm 5; those shrinkwraps look like version 1.
  const isOld = formatVersion === undefined || formatVersion === '1';
  const packages = below(root, 'packages');
  // npm installs from it whatever the version says.
  if (isOld && packages !== undefined)
    throw new LockfileFault('A lockfile of version 1 has no `packages`.', lineOf(packages, lines));
  if (isOld)
    return { formatVersion, packages: packagesOf('npm', nestedEntries(root, lines)) };
  if (formatVersion !== '2' && formatVersion !== '3')
    throw unknownVersion(lineOf(below(root, 'lockfileVersion'), lines), '1, 2 and 3');
  if (packages?.kind !== 'map')
    throw new LockfileFault('The lockfile has no `packages`.', lines.lineAt(root.start));
  return { formatVersion, packages: packagesOf('npm', installedEntries(root, lines)) };
}

const lineOf = (tree: Tree | undefined, lines: Lines): number | null =>
  tree === undefined ? null : lines.lineAt(tree.start);

const folder = 'node_modules/';
/** In UTF-16 code units: longer than any path that could be installed. */
const longestPath = 2_048;

/** What lies in `node_modules`: the other members of `packages` are the project's own folders. */
function installedEntries(root: TreeMap, lines: Lines): readonly Entry[] {
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
  const direct = new Set<number>();
  for (const [path, { value }] of all)
    if (!isInstalled(path))
      for (const need of needsOf(value, nesting.from(path), projectKinds)) direct.add(need);
  const tarballs = wantedSources(all.values());
  return installed.map(({ path, name, member: { start, end, value } }, number) => {
    return {
      name: textOf(value, 'name') ?? name,
      version: textOf(value, 'version') ?? '',
      region: lines.region(start, end),
      origin: originIn(textOf(value, 'resolved'), tarballs),
      integrity: textOf(value, 'integrity')?.split(/\s+/) ?? [],
      isDirect: direct.has(number),
      isDev: isSet(value, 'dev'),
      groups: groupsIn(value),
      hasInstallScript: isSet(value, 'hasInstallScript'),
      licence: licenceIn(value),
      needs: needsOf(value, nesting.from(path), kinds),
    };
  });
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
const projectKinds = [...kinds, 'devDependencies'];

/** What is not there is optional, or was left out on purpose. */
const needsOf = (
  value: Tree,
  find: (name: string) => number | undefined,
  sections: readonly string[],
): readonly number[] =>
  sections.flatMap((section) => [...membersOf(value, section).keys()].flatMap((name) => find(name) ?? []));

/** Addresses that are asked for by themselves: what comes from one of them comes from no registry. */
function wantedSources(values: Iterable<{ readonly value: Tree }>): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { value } of values)
    for (const kind of projectKinds)
      for (const { value: range } of membersOf(value, kind).values()) {
        const text = textOf(range);
        if (text?.includes('://')) wanted.add(text);
      }
  return wanted;
}

/** Of what lies in a bundle, or was written without addresses, the file says nothing. */
function originIn(resolved: string | undefined, wanted: ReadonlySet<string>): Origin {
  if (resolved === undefined || resolved === '') return usualRegistry;
  const isAddress = /^https?:/i.test(resolved);
  return isAddress && !wanted.has(resolved) ? originOf('registry', resolved) : sourceOf(resolved);
}
