import type { Ecosystem } from '../package.ts';
import { alpine } from './alpine.ts';
import { conan } from './conan.ts';
import { debian } from './debian.ts';
import { cran, hackage } from './dotted.ts';
import { go } from './go.ts';
import { maven } from './maven.ts';
import { nuget } from './nuget.ts';
import type { Compare, Order } from './ordered.ts';
import { packagist } from './packagist.ts';
import { pypi } from './pypi.ts';
import { redhat } from './redhat.ts';
import { rubygems } from './rubygems.ts';
import { semver, semverWithBuild } from './semver.ts';

const orders: Readonly<Record<Ecosystem, Order>> = {
  npm: semver,
  PyPI: pypi,
  Go: go,
  'crates.io': semver,
  RubyGems: rubygems,
  Packagist: packagist,
  Maven: maven,
  NuGet: nuget,
  Hex: semver,
  Pub: semverWithBuild,
  ConanCenter: conan,
  SwiftURL: semver,
  CRAN: cran,
  Hackage: hackage,
  Julia: semverWithBuild,
  'GitHub Actions': semver,
  CocoaPods: rubygems,
};

/** What images hold: OSV's data has it, no lockfile does. */
const systems: Readonly<Record<string, Order>> = {
  Alpine: alpine,
  Debian: debian,
  Ubuntu: debian,
  'Red Hat': redhat,
};

const all = new Map<string, Order>([...Object.entries(orders), ...Object.entries(systems)]);

/** Undefined for an ecosystem that is not known; what stands behind a colon (`Maven:https://…`, `Debian:12`) is left out. */
export const versionOrder = (ecosystem: string): Order | undefined => all.get(baseOf(ecosystem));

export function baseOf(ecosystem: string): string {
  const colon = ecosystem.indexOf(':');
  return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}

/** How to sort the versions of a package. */
export const orderOf = (ecosystem: Ecosystem): Compare => orders[ecosystem].compare;
