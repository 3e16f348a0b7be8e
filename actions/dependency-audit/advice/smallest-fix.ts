import { fixesOf, verdictOf } from '../advisories/affected.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { Vulnerability } from '../advisories/aliases.ts';
import type { Advisory } from '../advisories/record.ts';
import type { Package } from '../package.ts';
import { orderOf } from '../versions/order.ts';

/** Versions that an advisory names as fixed and that are tried; more are no help to anybody. */
const mostTried = 200;

export interface Fixes {
  /** First versions, later than the pinned one, that the records name as fixed; in order. */
  readonly named: readonly string[];
  /** The smallest of all fixed versions known of the package that no advisory affects; undefined where there is none. */
  readonly all: string | undefined;
}

/** `known`: all vulnerabilities of the package, whatever its version. */
export function fixesFor(
  one: Package,
  advisories: readonly Advisory[],
  known: readonly Vulnerability[],
): Fixes {
  return {
    named: fixedVersions(one, advisories),
    all: smallestOf(one, known),
  };
}

/**
 * Where others are released with it, the smallest version that is a fix for all of them: two versions of one release mostly
 * do not go together.
 */
export function withOthers(
  { named, all }: Fixes,
  one: Package,
  others: readonly Package[],
  knownOf: (other: Package) => readonly Vulnerability[],
): Fixes {
  if (all === undefined) return { named, all };
  const wanted = [all, ...others.flatMap((other) => smallestOf(other, knownOf(other)) ?? [])];
  const last = wanted.sort(orderOf(one.ecosystem)).at(-1) ?? all;
  const isFree = [one, ...others].every((other) => isClean(other, knownOf(other), last));
  return { named, all: isFree ? last : all };
}

const fixedVersions = (one: Package, advisories: readonly Advisory[]): readonly string[] =>
  [...new Set(advisories.flatMap((advisory) => fixesOf(advisory, one)))].sort(orderOf(one.ecosystem));

const isClean = (one: Package, known: readonly Vulnerability[], version: string): boolean =>
  known.every(({ advisories }) =>
    advisories.every((advisory) => verdictOf(advisory, { ...one, version }) === 'unaffected'),
  );

/** By the pinned version: the same for each vulnerability of a package, and in each file that pins it. */
const smallestBy = remembered((_: readonly Vulnerability[]) => new Map<string, string | undefined>());

function smallestOf(one: Package, known: readonly Vulnerability[]): string | undefined {
  const found = smallestBy(known);
  const key = JSON.stringify([one.ecosystem, one.name, one.version]);
  if (!found.has(key)) {
    const every = known.flatMap(({ advisories }) => advisories);
    const tried = fixedVersions(one, every).slice(0, mostTried);
    found.set(
      key,
      tried.find((version) => isClean(one, known, version)),
    );
  }
  return found.get(key);
}
