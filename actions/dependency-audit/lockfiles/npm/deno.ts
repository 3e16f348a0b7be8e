import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import {
  below,
  itemsOf,
  isSet,
  membersOf,
  textOf,
  type Tree,
  type TreeMap,
} from '../../../../shared/parse/tree.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { jsonOf, unknownVersion, versionIn } from '../trees.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { denoSections, nameInRequest, type DenoPackage } from './deno-sections.ts';
import { identified } from './archive-address.ts';
import { remotePackages } from './deno-remote.ts';
import { nameOf, rangeOf } from './descriptor.ts';
import { reachOf } from './reach.ts';
import { resolvedOrigin } from './source.ts';

/**
 * Reads the npm and JSR packages of `deno.lock` 1 to 5 (https://github.com/denoland/deno_lockfile). Of the modules that
 * are named by their address only those are packages whose address names one of npm.
 * @throws LockfileFault
 */
export function readDeno(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const stated = below(root, 'version');
  // The first version is a map of addresses alone.
  const formatVersion = stated === undefined ? '1' : versionIn(stated);
  if (formatVersion === undefined || !/^[1-5]$/.test(formatVersion))
    throw unknownVersion(lines.lineAt((stated ?? root).start), '1 to 5');
  const remote = remotePackages(stated === undefined ? root : below(root, 'remote'), lines);
  return {
    formatVersion,
    packages: packagesOf('npm', [...entriesOf(root, formatVersion, lines), ...remote]),
  };
}

function entriesOf(root: TreeMap, version: string, lines: Lines): readonly Entry[] {
  const { packages, chosen } = denoSections(root, version);
  const numbers = new Map(packages.map(({ id }, number) => [id, number]));
  // A name alone stands where there is only one request for it, or only one version of it.
  const byName = new Map(packages.map(({ id }) => [nameInRequest(id), id]));
  for (const [request, id] of chosen) byName.set(nameInRequest(request), id);
  const find = (request: string): number | undefined =>
    numbers.get(chosen.get(request) ?? request) ?? numbers.get(byName.get(request) ?? '');
  const asked = new Set(packages.filter(({ isJsr }) => isJsr).flatMap(({ needs }) => needs));
  const roots = [...chosen.keys()].filter((request) => !isAsked(request, asked));
  const direct = new Set([...roots, ...projectRequests(root)].flatMap((request) => find(request) ?? []));
  const needs = packages.map((one) => one.needs.flatMap((need) => find(need) ?? []));
  const reach = reachOf({ runtime: direct, development: new Set() }, needs);
  return packages.map((one, number) => ({
    ...identityOf(one, lines),
    region: lines.region(one.member.start, one.member.end),
    integrity: [textOf(one.member.value, 'integrity') ?? []].flat(),
    isDirect: reach[number]?.isDirect,
    isDev: undefined,
    groups: [],
    hasInstallScript: version === '5' && !one.isJsr ? isSet(one.member.value, 'scripts') : undefined,
    licence: undefined,
    needs: needs[number],
  }));
}

/** What a JSR package asks for stands with its range, or without where that is the only one. */
const isAsked = (request: string, asked: ReadonlySet<string>): boolean =>
  asked.has(request) || asked.has(nameInRequest(request));

/** What the settings of the project and its workspaces name. */
function projectRequests(root: TreeMap): readonly string[] {
  const workspace = below(root, 'workspace');
  const members = [...membersOf(workspace, 'members').values()].map(({ value }) => value);
  return [workspace, ...members]
    .flatMap((folder) => [folder, below(folder, 'packageJson')])
    .flatMap((folder: Tree | undefined) => itemsOf(folder, 'dependencies'))
    .flatMap((item) => textOf(item) ?? []);
}

/** An npm version ends where its peers begin. JSR gives its packages to npm under the scope `@jsr`, and so do we. */
function identityOf(
  { id, isJsr, member }: DenoPackage,
  lines: Lines,
): Pick<Entry, 'name' | 'version' | 'origin' | 'delivers'> {
  const locator = id.slice(4);
  const written = nameOf(locator);
  const [version = ''] = rangeOf(locator).split('_');
  if (written === '' || version === '')
    throw new LockfileFault('An entry has no name or no version.', lines.lineAt(member.start));
  const tarball = textOf(member.value, 'tarball');
  const name = isJsr ? `@jsr/${written.replace(/^@/, '').replace('/', '__')}` : written;
  return identified({ name, version }, resolvedOrigin(tarball), tarball);
}
