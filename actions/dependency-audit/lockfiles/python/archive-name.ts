import { pythonName } from '../../purl-types.ts';
import { pypi } from '../../versions/pypi.ts';
import { splitAddress } from './address.ts';

/** A package at a version, as a file name tells. */
export interface Held {
  /** Normalised. */
  readonly name: string;
  /** As written; '' where the name tells none. */
  readonly version: string;
}

/** `name-version(-build)-python-abi-platform.whl`, and what is read of an sdist: `name-version.tar.gz`. */
const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i;
const archive = /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lz|lzma))$/i;

/** Whether a path or an address names a file that pip unpacks, and no folder. */
export const isDistribution = (address: string): boolean => archive.test(splitAddress(address).file);

/**
 * What the name of a wheel or sdist says that it holds:
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention and
 * https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name.
 * `expected`: the package's name, where it is known: sdists of old times have hyphens in names and versions.
 */
export function heldBy(address: string, expected?: string): Held | undefined {
  const { file } = splitAddress(address);
  if (!archive.test(file) || file.length > longest) return undefined;
  const [, wheelName = '', wheelVersion = ''] = wheel.exec(file) ?? [];
  if (wheelName !== '') return { name: pythonName(wheelName), version: versionIn(wheelVersion) };
  if (/\.whl$/i.test(file)) return undefined;
  return ofSdist(file.replace(archive, ''), expected);
}

/** Longer than any file system takes; in UTF-16 code units. */
const longest = 255;

/** A hyphen of the version is `_` in the name of a wheel. */
const versionIn = (text: string): string => (pypi.reads(text) ? text : text.replaceAll('_', '-'));

/** Ends where something begins that is a version to its end. */
function ofSdist(stem: string, expected: string | undefined): Held | undefined {
  for (const { index } of stem.matchAll(/-(?=v?\d)/gi)) {
    const name = pythonName(stem.slice(0, index));
    const version = stem.slice(index + 1);
    if (index === 0 || !pypi.reads(version)) continue;
    // `name-1.0-20200101-1`: the version of that very package, written in a way that nobody knows.
    return expected !== undefined && startsVersion(name, expected) ? undefined : { name, version };
  }
  return undefined;
}

const startsVersion = (name: string, expected: string): boolean =>
  name.startsWith(`${expected}-`) && /^v?\d/.test(name.slice(expected.length + 1));

/**
 * The first of the files that says to hold something else than the entry; undefined where all say the same, or nothing.
 * `isForeign`: the address is no registry's, where whoever hosts a file may name an sdist after a repository.
 */
export function delivered(
  { name, version }: Held,
  addresses: readonly string[],
  isForeign = false,
): Held | undefined {
  for (const address of addresses) {
    const held = heldBy(address, name);
    if (held === undefined || (isForeign && isOfRepository(address, held.name, name))) continue;
    if (held.name !== name || !isSame(version, held.version)) return held;
  }
  return undefined;
}

/** Archives that hosts of git make are called as the repository is, or have it in their names: `python-<name>-1.0.zip`. */
const isOfRepository = (address: string, held: string, name: string): boolean =>
  !/\.whl$/i.test(splitAddress(address).file) &&
  (/\/(?:archive|get|tarball|zipball|legacy\.\w+|zip|tar\.gz)\//.test(splitAddress(address).path) ||
    (held !== name && (isPart(held, name) || isPart(name, held))));

const isPart = (whole: string, part: string): boolean => `-${whole}-`.includes(`-${part}-`);

/** A release that an entry names without a local label may be a build with one. */
function isSame(stated: string, held: string): boolean {
  if (stated === '' || stated === held || !pypi.reads(held)) return true;
  if (!pypi.reads(stated)) return false;
  const told = stated.includes('+') ? held : held.replace(/\+.*$/, '');
  return pypi.compare(stated, told) === 0;
}
