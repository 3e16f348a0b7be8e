import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, membersOf, textOf, type Tree, type TreeMember } from '../../../../shared/parse/tree.ts';
import { semver } from '../../versions/semver.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import type { Read } from '../read.ts';
import { unknownVersion, versionIn, yamlOf } from '../trees.ts';
import { identified } from './archive-address.ts';
import { nameOf } from './descriptor.ts';
import { onlyOnes } from './only.ts';
import { reachOf } from './reach.ts';
import { isOfProject, isPatch, locatedAt, unpatched } from './yarn-locator.ts';

/** Of `__metadata`: Yarn 2 began with 4, Yarn 4 writes 8 to 10; entries look the same in all of them. */
const newest = 10;

/**
 * Reads `yarn.lock` of Yarn 2 and later: an entry a package, under all the descriptors that lead to it.
 * https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-core/sources/Project.ts
 * @throws LockfileFault
 */
export function readYarnBerry(file: SourceFile): Read | undefined {
  if (!/^(?:\uFEFF)?__metadata:/m.test(file.text)) return undefined;
  const lines = new Lines(file.path, file.text);
  const [root] = yamlOf(file, lines, 'strings');
  const stated = below(below(root, '__metadata'), 'version');
  const formatVersion = versionIn(stated);
  if (formatVersion === undefined || !/^\d+$/.test(formatVersion) || Number(formatVersion) > newest)
    throw unknownVersion(lines.lineAt(stated?.start ?? 0), `up to ${newest}`);
  const resolutions = [...membersOf(root)]
    .filter(([key]) => key !== '__metadata')
    .map(([key, member]) => resolutionOf(key, member, lines));
  return { formatVersion, packages: packagesOf('npm', entriesOf(resolutions, lines)) };
}

interface Resolution {
  readonly descriptors: readonly string[];
  /** `name@reference`: what was chosen. */
  readonly locator: string;
  readonly member: TreeMember;
}

function resolutionOf(key: string, member: TreeMember, lines: Lines): Resolution {
  const locator = textOf(member.value, 'resolution');
  if (locator === undefined)
    throw new LockfileFault('An entry has no resolution.', lines.lineAt(member.start));
  return { descriptors: key.split(/ *, */), locator, member };
}

function entriesOf(resolutions: readonly Resolution[], lines: Lines): readonly Entry[] {
  const packages = resolutions.filter((one) => !isFolder(one));
  const chosen = new Choices(packages);
  const folders = resolutions.filter(isFolder);
  const direct = new Set(folders.flatMap((one) => chosen.needsOf(one)));
  const needs = packages.map((one) => chosen.needsOf(one));
  const reach = reachOf({ runtime: direct, development: new Set() }, needs);
  return packages.map(({ locator, member: { start, end, value } }, number) => {
    const checksum = textOf(value, 'checksum');
    return {
      ...sourceIn(locator, value, lines.lineAt(start)),
      region: lines.region(start, end),
      integrity: checksum === undefined ? [] : [checksum],
      isDirect: reach[number]?.isDirect,
      isDev: undefined,
      groups: [],
      hasInstallScript: undefined,
      licence: undefined,
      needs: needs[number],
    };
  });
}

/** A folder of the project, which is asked for as one; what a range of a registry leads to is none, whatever stands there. */
const isFolder = ({ descriptors, locator }: Resolution): boolean =>
  isOfProject(locator) && descriptors.some(isOfProject);

/** Yarn fetches the version that the locator names, and writes beside it the one that it found there. */
function sourceIn(
  locator: string,
  value: Tree,
  line: number,
): Pick<Entry, 'name' | 'version' | 'origin' | 'delivers'> {
  const { name, version, origin, archive } = locatedAt(locator);
  const written = textOf(value, 'version') ?? '';
  const isVersion = semver.reads(version);
  if (isVersion && semver.reads(written) && semver.compare(version, written) !== 0)
    throw new LockfileFault('The version and the resolution of an entry differ.', line);
  return identified({ name, version: isVersion ? version : written }, origin, archive);
}

/** Which packages a descriptor leads to: where Yarn patches one by itself, it writes the descriptor of the plain one. */
class Choices {
  readonly #numbers = new Links([]);
  readonly #only: ReadonlyMap<string, number>;

  constructor(packages: readonly Resolution[]) {
    this.#only = onlyOnes(packages.map(({ descriptors }) => descriptors.map(nameOf)));
    for (const [number, { descriptors }] of packages.entries())
      for (const descriptor of new Set(descriptors.flatMap((one) => [one, unpatched(one)])))
        this.#numbers.add(descriptor, number);
  }

  /** A resolution that the project sets stands under its own range: then the only package of the name is meant. */
  needsOf({ descriptors, member }: Resolution): readonly number[] {
    const plain = descriptors.filter(isPatch).map(unpatched);
    return [
      ...this.#numbers.ofAll(plain),
      ...[...membersOf(member.value, 'dependencies')].flatMap(([name, { value: range }]) => {
        const asked = textOf(range) ?? '';
        const numbers = this.#numbers.ofAll([`${name}@${asked}`, `${name}@npm:${asked}`]);
        if (numbers.length > 0) return numbers;
        return /^(?:workspace|link|portal):/.test(asked) ? [] : (this.#only.get(name) ?? []);
      }),
    ];
  }
}
