import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, membersOf, textOf, type Tree, type TreeMember } from '../../../../shared/parse/tree.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { unknownVersion, versionIn, yamlOf } from '../trees.ts';
import { nameOf } from './descriptor.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { onlyOnes } from './only.ts';
import { isOfProject, locatedAt } from './yarn-locator.ts';

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
  const packages = resolutions.filter(({ locator }) => !isOfProject(locator));
  const chosen = new Choices(packages);
  const direct = new Set(
    resolutions
      .filter(({ locator }) => isOfProject(locator))
      .flatMap(({ member }) => chosen.needsOf(member.value)),
  );
  return packages.map(({ locator, member: { start, end, value } }, number) => {
    const { name, origin } = locatedAt(locator);
    const checksum = textOf(value, 'checksum');
    return {
      name,
      version: textOf(value, 'version') ?? '',
      region: lines.region(start, end),
      origin,
      integrity: checksum === undefined ? [] : [checksum],
      isDirect: direct.has(number),
      isDev: undefined,
      groups: [],
      hasInstallScript: undefined,
      licence: undefined,
      needs: chosen.needsOf(value),
    };
  });
}

/** Which package a descriptor leads to. */
class Choices {
  readonly #numbers = new Map<string, number>();
  readonly #only: ReadonlyMap<string, number>;

  constructor(packages: readonly Resolution[]) {
    this.#only = onlyOnes(packages.map(({ descriptors }) => descriptors.map(nameOf)));
    for (const [number, { descriptors }] of packages.entries())
      for (const descriptor of descriptors) this.#numbers.set(descriptor, number);
  }

  /** A resolution that the project sets stands under its own range: then the only package of the name is meant. */
  needsOf(value: Tree): readonly number[] {
    return [...membersOf(value, 'dependencies')].flatMap(([name, { value: range }]) => {
      const asked = textOf(range) ?? '';
      const number = this.#numbers.get(`${name}@${asked}`) ?? this.#numbers.get(`${name}@npm:${asked}`);
      if (number !== undefined) return number;
      return /^(?:workspace|link|portal):/.test(asked) ? [] : (this.#only.get(name) ?? []);
    });
  }
}
