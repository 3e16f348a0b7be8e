import type { Ecosystem, Package } from './package.ts';
import type { Purl } from './purl.ts';
import { write } from './purl.ts';
import { normalised } from './purl-types.ts';

const types: Readonly<Record<Ecosystem, string>> = {
  npm: 'npm',
  PyPI: 'pypi',
  Go: 'golang',
  'crates.io': 'cargo',
  RubyGems: 'gem',
  Packagist: 'composer',
  Maven: 'maven',
  NuGet: 'nuget',
  Hex: 'hex',
  Pub: 'pub',
  ConanCenter: 'conan',
  SwiftURL: 'swift',
  CRAN: 'cran',
  Hackage: 'hackage',
  Julia: 'julia',
  'GitHub Actions': 'githubactions',
  CocoaPods: 'cocoapods',
};

const ecosystemsOfTypes = new Map(Object.entries(types).map(([ecosystem, type]) => [type, ecosystem]));

type Named = Pick<Package, 'ecosystem' | 'name' | 'version'>;

/**
 * The package URL of what a lockfile names. `qualifiers` are what the name and version do not say (Julia's `uuid`, a
 * gem's `platform`, Conan's `user` and `channel`). It never throws: a name that its ecosystem would not take is encoded.
 */
export function purlOf(
  { ecosystem, name, version }: Named,
  qualifiers: Readonly<Record<string, string>> = {},
): string {
  const keys = Object.keys(qualifiers).sort();
  return write(
    normalised({
      type: types[ecosystem],
      ...nameParts(ecosystem, name),
      version: version === '' ? undefined : ecosystem === 'Go' ? goVersion(name, version) : version,
      qualifiers: Object.fromEntries(keys.map((key) => [key, qualifiers[key] ?? ''])),
    }),
  );
}

function nameParts(ecosystem: Ecosystem, name: string): Pick<Purl, 'namespace' | 'name' | 'subpath'> {
  const segments = name.split('/');
  if (ecosystem === 'CocoaPods')
    return { namespace: undefined, name: segments[0] ?? '', subpath: joined(segments.slice(1)) };
  if (ecosystem === 'GitHub Actions')
    return { namespace: segments[0], name: segments[1] ?? '', subpath: joined(segments.slice(2)) };
  if (ecosystem === 'Maven') {
    const colon = name.indexOf(':');
    return {
      namespace: colon < 0 ? undefined : name.slice(0, colon),
      name: name.slice(colon + 1),
      subpath: undefined,
    };
  }
  return { namespace: joined(segments.slice(0, -1)), name: segments.at(-1) ?? '', subpath: undefined };
}

const joined = (segments: readonly string[]): string | undefined =>
  segments.length === 0 ? undefined : segments.join('/');

/** Modules have versions with a `v`; what comes with Go itself (`stdlib`, `toolchain`) has none. */
const goVersion = (name: string, version: string): string =>
  name.includes('/') && /^\d/.test(version) ? `v${version}` : version;

/** The other way: undefined for a type that no ecosystem of ours has. */
export function packageOf({ type, namespace, name, version = '', subpath }: Purl): Named | undefined {
  const ecosystem = ecosystemsOfTypes.get(type) as Ecosystem | undefined;
  if (ecosystem === undefined) return undefined;
  const between = ecosystem === 'Maven' ? ':' : '/';
  const hasPath = ecosystem === 'CocoaPods' || ecosystem === 'GitHub Actions';
  // Conan's namespace is a vendor, which its packages are not known by.
  const isBare = namespace === undefined || ecosystem === 'ConanCenter';
  const whole = isBare ? name : `${namespace}${between}${name}`;
  return {
    ecosystem,
    name: hasPath && subpath !== undefined ? `${whole}/${subpath}` : whole,
    version: ecosystem === 'Go' ? version.replace(/^v(?=\d)/, '') : version,
  };
}
