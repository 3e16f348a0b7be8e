import type { Pinned } from './advisories/source.ts';
import { purlOf } from './package-purl.ts';
import type { Package } from './package.ts';
import { versionOrder } from './versions/order.ts';

/** The project's own packages may have the name of a public one. */
export const isForeign = ({ origin }: Pick<Package, 'origin'>): boolean =>
  origin.kind !== 'path' && origin.kind !== 'workspace';

/**
 * Which version it will be is decided on the day, out of those that the registry has left then. The ref of an action is
 * something in particular, whether its version is known or not.
 */
export const isOpen = ({ version, comparator, ecosystem }: Package): boolean =>
  ecosystem !== 'GitHub Actions' && (version === '' || comparator !== undefined);

/** What comes with whichever Go it is built with: `go` in a go.mod is the least that would do, and no choice of a version. */
export const isUnchosen = (one: Pick<Package, 'ecosystem' | 'name' | 'comparator'>): boolean =>
  one.ecosystem === 'Go' && one.name === 'stdlib' && one.comparator !== undefined;

/** One package as advisories know it. */
export interface Subject {
  /** With the name and version that are looked up. */
  readonly package: Package;
  /** Once for each way to write its version that is the same content to its ecosystem; of what is open without one. */
  readonly writings: readonly Pinned[];
}

/** What an entry may install: what it says, and what its address says; nothing for the project's own. */
export function subjectsOf(one: Package): readonly Subject[] {
  if (!isForeign(one)) return [];
  const stated = subject(one);
  return one.delivers === undefined ? [stated] : [stated, subject(delivered(one, one.delivers))];
}

function subject(one: Package): Subject {
  const { ecosystem, name } = one;
  const versions = isOpen(one) ? [''] : versionsOf(one);
  return { package: one, writings: versions.map((version) => ({ ecosystem, name, version })) };
}

function delivered(one: Package, { name, version }: NonNullable<Package['delivers']>): Package {
  const { ecosystem } = one;
  return { ...one, name, version, comparator: undefined, purl: purlOf({ ecosystem, name, version }) };
}

/** What to ask about a package, mostly one thing; see `isAskedByName`. */
export const questionsOf = (one: Package): readonly Pinned[] =>
  subjectsOf(one).flatMap(({ writings }) =>
    // What a comment says of a commit is not known to be true, so that any of its advisories may count.
    one.ecosystem === 'GitHub Actions' ? spellings({ ...one, version: '' }) : writings,
  );

/** GitHub does not tell large letters from small ones, and a server of advisories may. */
const spellings = ({ ecosystem, name, version }: Pinned): readonly Pinned[] =>
  [...new Set([name, name.toLowerCase()])].map((each) => ({ ecosystem, name: each, version }));

/** Without a version, or with one that its ecosystem has no place for: all advisories of that name are asked for. */
export const isAskedByName = ({ ecosystem, version }: Pinned): boolean =>
  version === '' || versionOrder(ecosystem)?.reads(version) !== true;

/** A build of one's own (`1.13.0+cu118`) holds what the release holds; Composer takes `v1.0` for `1.0.0`. */
function versionsOf({ ecosystem, version }: Package): readonly string[] {
  const plus = ecosystem === 'PyPI' ? version.indexOf('+') : -1;
  if (plus > 0) return [version, version.slice(0, plus)];
  const numbers = ecosystem === 'Packagist' ? /^v?(\d+(?:\.\d+){0,3})$/i.exec(version)?.[1] : undefined;
  if (numbers === undefined) return [version];
  const [major = '0', minor = '0', patch = '0', fourth = '0'] = numbers.split('.');
  return [...new Set([version, [major, minor, patch, ...(/^0+$/.test(fourth) ? [] : [fourth])].join('.')])];
}
