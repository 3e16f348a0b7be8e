import { parseJson } from '../../../shared/core/json.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { Lockfile, Package } from '../package.ts';
import { semver } from '../versions/semver.ts';
import { entryText } from './entry-text.ts';
import { isCompatible, numbersOf } from './release.ts';

/** What a package-lock.json says of who asks. */
interface Asked {
  /** By name. */
  readonly ranges: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folders of the project that name it; '' is the first of them. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>;
}

const sections = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies', 'requires'];

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const askedIn = remembered(({ text }: Lockfile): Asked => {
  const [ranges, folders] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (to: Map<string, Set<string>>, name: string, value: string) =>
    to.set(name, (to.get(name) ?? new Set()).add(value));
  const root = new Map(membersOf(parseJson(text.replace(/^\uFEFF/, ''))));
  const waiting = [...membersOf(root.get('packages')), ...membersOf(root.get('dependencies'))];
  // Those of version 1 have others in them, which are added while it is read.
  for (const [path, entry] of waiting)
    for (const [section, members] of membersOf(entry)) {
      if (!sections.includes(section)) continue;
      for (const [name, range] of membersOf(members))
        if (typeof range !== 'string') waiting.push([`node_modules/${name}`, range]);
        else {
          add(ranges, name, range);
          if (root.has('packages') && !path.includes('node_modules/')) add(folders, name, path);
        }
    }
  return { ranges, folders };
});

/** Folders of the project that name the package, where the first of them all does not. */
export function workspacesNaming(doc: Lockfile, name: string): readonly string[] {
  const folders = [...(askedIn(doc).folders.get(name) ?? [])];
  return folders.includes('') || !folders.every((path) => /^[\w@][\w@./-]{0,200}$/.test(path)) ? [] : folders;
}

/** All that ask for what is there now take the other version too, as far as their ranges can be read. */
export function isWithinRanges(doc: Lockfile, name: string, from: string, to: string): boolean {
  const ranges = [...(askedIn(doc).ranges.get(name) ?? [])];
  const asking = ranges.filter((range) => permits(range, from) !== false);
  return asking.length > 0 && asking.every((range) => permits(range, to) === true);
}

/** `name@range`, as the key of a block of a yarn.lock has them. */
export const descriptorsOf = (doc: Lockfile, one: Package): readonly string[] =>
  (entryText(doc, one).split('\n', 1)[0] ?? '')
    .replace(/:\s*$/, '')
    .replaceAll('"', '')
    .split(/\s*,\s*/)
    .filter((descriptor) => descriptor !== '');

/** The same of a block of a yarn.lock. */
export const isWithinDescriptors = (descriptors: readonly string[], to: string): boolean =>
  descriptors.length > 0 &&
  descriptors.every((one) => permits(one.slice(one.indexOf('@', 1) + 1).replace(/^npm:/, ''), to) === true);

const comparator = /^(\^|~|>=|<=|>|<|=)?v?(\d{1,9}(?:\.\d{1,9}){0,2})$/;

/** https://github.com/npm/node-semver#ranges; undefined for a range that is not read: of prereleases, or with a hyphen. */
export function permits(range: string, version: string): boolean | undefined {
  if (range.length > 500 || version.includes('-')) return undefined;
  const answers = range.split('||').map((set) => {
    const parts = set
      .trim()
      .replace(/([<>=^~]) +/g, '$1')
      .replace(/(?:\.[xX*])+(?=\s|$)/g, '')
      .split(/\s+/);
    const each = parts.map((part) => permitsOne(part, version));
    return each.includes(undefined) ? undefined : each.every((answer) => answer === true);
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function permitsOne(part: string, version: string): boolean | undefined {
  if (part === '' || part === '*' || part === 'x') return true;
  const [, sign = '', low = ''] = comparator.exec(part) ?? [];
  if (low === '') return undefined;
  const order = semver.compare(version, low);
  const starts = (count: number) =>
    numbersOf(low)
      .slice(0, count)
      .every((number, index) => number === (numbersOf(version)[index] ?? 0));
  if (sign === '^') return order >= 0 && isCompatible(low, version);
  if (sign === '~') return order >= 0 && starts(2);
  if (sign === '>=') return order >= 0;
  if (sign === '<') return order < 0;
  // Of `>1` and `<=1` all of 1 is meant.
  if (sign === '>') return order > 0 && (numbersOf(low).length === 3 || !starts(3));
  return sign === '<=' ? order < 0 || starts(3) : starts(3);
}
