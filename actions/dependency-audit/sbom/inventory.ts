import { isUnchosen } from '../asked.ts';
import type { Lockfile, Package } from '../package.ts';
import { parseSpdx, writeSpdx } from '../../../shared/parse/spdx/expression.ts';
import { checksumsOf, type Checksum } from './checksums.ts';

/** One package of all the lockfiles, wherever it stands. */
export interface Part {
  readonly purl: string;
  readonly name: string;
  /** '' where nothing pins one. */
  readonly version: string;
  readonly checksums: readonly Checksum[];
  /** An SPDX expression. */
  readonly licence: string | undefined;
  /** What is written for its licence, and is no expression. */
  readonly licenceName: string | undefined;
  readonly isDev: boolean | undefined;
  readonly isOptional: boolean;
  /** Where it comes from, if the files say so; sorted. */
  readonly origins: readonly { readonly kind: 'git' | 'url' | 'registry'; readonly url: string }[];
  readonly places: readonly { readonly path: string; readonly line: number }[];
  /** Purls, sorted; undefined where no file tells. */
  readonly needs: readonly string[] | undefined;
}

export interface Inventory {
  /** Sorted by purl. */
  readonly parts: readonly Part[];
  /** Purls of what the project itself needs, sorted. */
  readonly direct: readonly string[];
}

/** Who the SBOM is about, and who says so. */
export interface SbomAbout {
  /** Of the project. */
  readonly name: string;
  /** Of the project: a commit, say. */
  readonly version?: string | undefined;
  /** RFC 3339, in UTC. */
  readonly timestamp: string;
  readonly tool: { readonly name: string; readonly version: string };
}

interface Found {
  readonly one: Package;
  readonly lockfile: Lockfile;
}

/** Puts the packages of all lockfiles together; equal ones stand once. */
export function inventoryOf(lockfiles: readonly Lockfile[]): Inventory {
  const byPurl = new Map<string, Found[]>();
  const needed = new Set<string>();
  const direct = new Set<string>();
  for (const lockfile of lockfiles)
    for (const one of lockfile.packages) {
      if (isUnchosen(one)) continue;
      const same = byPurl.get(one.purl);
      if (same) same.push({ one, lockfile });
      else byPurl.set(one.purl, [{ one, lockfile }]);
      for (const need of needsOf(one, lockfile)) needed.add(need);
      if (one.isDirect === true) direct.add(one.purl);
    }
  // Where no file says who asks for a package, the project does.
  for (const [purl, found] of byPurl)
    if (!needed.has(purl) && found.some(({ one }) => one.isDirect === undefined)) direct.add(purl);
  const parts = [...byPurl].toSorted(([a], [b]) => inOrder(a, b)).map(([purl, found]) => partOf(purl, found));
  return { parts, direct: sorted(direct) };
}

const needsOf = (one: Package, { packages }: Lockfile): readonly string[] =>
  (one.needs ?? []).flatMap((index) => packages[index]?.purl ?? []).filter((purl) => purl !== one.purl);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].toSorted(inOrder);

function partOf(purl: string, found: readonly Found[]): Part {
  const packages = found.map(({ one }) => one);
  const licences = sorted(packages.flatMap(({ licence }) => licence ?? []));
  // A licence in another document cannot be referred to without that document.
  const whole = licences.filter((licence) => !licence.includes('DocumentRef-'));
  const expressions = whole.flatMap((licence) => parseSpdx(licence) ?? []);
  const isDev = packages.some((one) => one.isDev === false)
    ? false
    : packages.every((one) => one.isDev === true) || undefined;
  return {
    purl,
    name: packages[0]?.name ?? '',
    version: packages[0]?.version ?? '',
    checksums: checksumsOf(packages.flatMap(({ integrity }) => integrity)),
    licence: expressions[0] && writeSpdx(expressions[0]),
    licenceName: expressions.length > 0 ? undefined : licences[0],
    isDev,
    isOptional: packages.every(({ groups }) => groups.includes('optional')),
    origins: unique(packages.flatMap(originOf), ({ kind, url }) => `${url} ${kind}`),
    places: unique(
      found.map(({ one: { region } }) => ({ path: region.path, line: region.startLine })),
      ({ path, line }) => `${path} ${String(line).padStart(9, '0')}`,
    ),
    needs: packages.every(({ needs }) => needs === undefined)
      ? undefined
      : sorted(found.flatMap(({ one, lockfile }) => needsOf(one, lockfile))),
  };
}

function originOf({ origin: { kind, url, commit } }: Package): Part['origins'] {
  if (url === undefined || !isUrl(url) || kind === 'path' || kind === 'workspace' || kind === 'archive')
    return [];
  const isPinned = kind === 'git' && commit !== undefined;
  return [{ kind, url: isPinned ? gitUrl(url, commit) : url }];
}

/** As SPDX 2 writes the address of a commit; https://spdx.github.io/spdx-spec/v2.3/package-information/ §7.7 */
const gitUrl = (url: string, commit: string): string =>
  `${/^git[+:]/.test(url) ? '' : 'git+'}${url.replace(/#.*$/, '')}@${commit}`;

const isUrl = (text: string): boolean => URL.canParse(text) && /^[a-z][a-z\d+.-]*:\/\/[!-~]+$/i.test(text);

/** Each once, in the order of their keys. */
function unique<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return [...byKey].toSorted(([a], [b]) => inOrder(a, b)).map(([, value]) => value);
}
