import type { Region } from '../../../shared/core/finding.ts';
import type { Ecosystem, Origin, Package } from '../package.ts';
import { purlOf } from '../package-purl.ts';
import { siteOf } from '../site.ts';
import { usualRegistry } from './origin.ts';

/** What one entry of a lockfile says of a package. What it leaves out, the format does not tell. */
export interface Entry {
  /** Where it is another than that of most. */
  readonly ecosystem?: Ecosystem | undefined;
  readonly name: string;
  readonly version: string;
  readonly region: Region;
  /** Where its version stands, where that is not in the entry. */
  readonly pinnedAt?: Region | undefined;
  readonly comparator?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string>> | undefined;
  readonly isDirect?: boolean | undefined;
  readonly isDev?: boolean | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly origin?: Origin | undefined;
  readonly delivers?: Package['delivers'] | undefined;
  readonly integrity?: readonly string[] | undefined;
  readonly hasInstallScript?: boolean | undefined;
  readonly licence?: string | undefined;
  /** Indices of entries. */
  readonly needs?: readonly number[] | undefined;
}

/**
 * Entries of one package at one version from one place are one package, where the first of them stands. It is dev, or in
 * a group, where all of them are.
 */
export function packagesOf(ecosystem: Ecosystem, entries: readonly Entry[]): readonly Package[] {
  const numbers = new Map<string, number>();
  const copies: Entry[][] = [];
  const numberOf = entries.map((entry) => {
    const key = identityOf(entry);
    const number = numbers.get(key) ?? copies.length;
    numbers.set(key, number);
    (copies[number] ??= []).push(entry);
    return number;
  });
  return copies.map((same, number) => packageOf(ecosystem, same, number, numberOf));
}

function identityOf({
  ecosystem,
  name,
  version,
  comparator,
  origin = usualRegistry,
  delivers,
}: Entry): string {
  const { kind, url, commit } = origin;
  const place = kind === 'path' || kind === 'archive' ? url : siteOf(origin);
  return JSON.stringify([ecosystem, name, version, comparator, kind, place, commit, delivers]);
}

function packageOf(
  usual: Ecosystem,
  copies: readonly Entry[],
  number: number,
  numberOf: readonly number[],
): Package {
  const [first] = copies;
  if (first === undefined) throw new Error('a package without an entry');
  const {
    ecosystem = usual,
    name,
    version,
    comparator,
    region,
    pinnedAt,
    qualifiers,
    groups = [],
    origin = usualRegistry,
    delivers,
  } = first;
  return {
    name,
    version,
    comparator,
    ecosystem,
    purl: purlOf({ ecosystem, name, version }, qualifiers),
    region,
    ...(pinnedAt && { pinnedAt }),
    isDirect: anyOf(copies.map((copy) => copy.isDirect)),
    isDev: not(anyOf(copies.map((copy) => not(copy.isDev)))),
    groups: [
      ...new Set(groups.filter((group) => copies.every((copy) => copy.groups?.includes(group)))),
    ].sort(),
    origin,
    ...(delivers && { delivers }),
    integrity: [...new Set(copies.flatMap(({ integrity = [] }) => integrity))].sort(),
    hasInstallScript: anyOf(copies.map((copy) => copy.hasInstallScript)),
    licence: copies.find(({ licence }) => licence !== undefined)?.licence,
    needs: needsOf(copies, number, numberOf),
  };
}

/** Undefined where no copy tells: a format may leave the list out of an entry that needs nothing. */
function needsOf(
  copies: readonly Entry[],
  number: number,
  numberOf: readonly number[],
): number[] | undefined {
  if (copies.every(({ needs }) => needs === undefined)) return undefined;
  const needs = new Set(copies.flatMap(({ needs: ofCopy = [] }) => ofCopy).map((need) => numberOf[need]));
  needs.delete(number);
  return [...needs].filter((need) => need !== undefined).sort((a, b) => a - b);
}

const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

/** True where one is; undefined where none is true and one is not known. */
function anyOf(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}
