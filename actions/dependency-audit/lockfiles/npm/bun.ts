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
import { LockfileFault } from '../fault.ts';
import { isArchive, isPath } from '../origin.ts';
import type { Read } from '../read.ts';
import { jsonOf, unknownVersion, versionIn } from '../trees.ts';
import { identified } from './archive-address.ts';
import { nameOf, rangeOf } from './descriptor.ts';
import { Nesting } from './nesting.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { reachOf } from './reach.ts';
import { npmSource, resolvedOrigin } from './source.ts';

/**
 * Reads `bun.lock` (https://bun.com/docs/pm/lockfile): an array a package, under the path that leads to it.
 * @throws LockfileFault
 */
export function readBun(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines, 'commented');
  const stated = below(root, 'lockfileVersion');
  const formatVersion = versionIn(stated);
  if (formatVersion !== '0' && formatVersion !== '1')
    throw unknownVersion(lines.lineAt((stated ?? root).start), '0 and 1');
  return { formatVersion, packages: packagesOf('npm', entriesOf(root, lines)) };
}

/** bun's lockfile before 1.2 is no text. */
export const binaryHint =
  'Run `bun install --save-text-lockfile --frozen-lockfile --lockfile-only`, commit bun.lock and delete bun.lockb.';

export function readBunBinary(): never {
  throw new LockfileFault('This lockfile of bun is binary, and cannot be read.', null, binaryHint);
}

interface Installed {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** `name@version`, or `name@` and its source. */
  readonly locator: string;
  readonly parts: readonly Tree[];
  /** Dependencies, and `bundled`. */
  readonly about: Tree | undefined;
}

function entriesOf(root: TreeMap, lines: Lines): readonly Entry[] {
  const installed = [...membersOf(root, 'packages')].flatMap(([path, { start, end, value }]): Installed[] => {
    const parts = itemsOf(value);
    const locator = textOf(parts[0]);
    if (locator === undefined) throw new LockfileFault('An entry names no package.', lines.lineAt(start));
    const about = parts.find(({ kind }) => kind === 'map');
    return isOfProject(locator) ? [] : [{ path, start, end, locator, parts, about }];
  });
  const nesting = new Nesting();
  for (const [number, { path }] of installed.entries()) {
    const folder = outer(path);
    nesting.add(folder, path.slice(folder === '' ? 0 : folder.length + 1), number);
  }
  const named = (path: string, tree: Tree | undefined, sections: readonly string[]): readonly number[] => {
    const find = nesting.from(path);
    return sections.flatMap((section) =>
      [...membersOf(tree, section).keys()].flatMap((name) => find(name) ?? []),
    );
  };
  const folders = [...membersOf(root, 'workspaces')];
  const namedBy = (sections: readonly string[]): ReadonlySet<number> =>
    new Set(
      folders.flatMap(([folder, { value }]) =>
        named(folder === '' ? '' : (textOf(value, 'name') ?? ''), value, sections),
      ),
    );
  const roots = { runtime: namedBy(needing), development: namedBy(['devDependencies']) };
  const needs = installed.map(({ path, about }) => named(path, about, needing));
  const reach = reachOf(roots, needs);
  return installed.map(({ start, end, locator, parts, about }, number) => ({
    ...sourceIn(locator, textOf(parts[1])),
    region: lines.region(start, end),
    integrity: parts.slice(1).flatMap((part) => textOf(part)?.match(/^sha\d+-\S+$/) ?? []),
    ...reach[number],
    groups: [
      ...(reach[number]?.isDev === true ? ['dev'] : []),
      ...(isSet(about, 'bundled') ? ['bundled'] : []),
    ],
    hasInstallScript: undefined,
    licence: undefined,
    needs: needs[number],
  }));
}

const needing = ['dependencies', 'optionalDependencies', 'peerDependencies'];

const isOfProject = (locator: string): boolean => /^(?:root|workspace|link):/.test(rangeOf(locator));

/** The path around: `a` for `a/b` and for `a/@scope/b`. */
function outer(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash === -1) return '';
  const before = path.lastIndexOf('/', slash - 1);
  return path.slice(0, path[before + 1] === '@' ? Math.max(before, 0) : slash);
}

/** A version, or a source; `registry` is the address of its archive, empty for the usual registry. */
function sourceIn(
  locator: string,
  registry: string | undefined,
): Pick<Entry, 'name' | 'version' | 'origin' | 'delivers'> {
  const name = nameOf(locator);
  const reference = rangeOf(locator);
  const isSource = /[:/\\]/.test(reference) || isPath(reference) || isArchive(reference);
  return isSource
    ? identified({ name, version: '' }, npmSource(reference), reference)
    : identified({ name, version: reference }, resolvedOrigin(registry), registry);
}
