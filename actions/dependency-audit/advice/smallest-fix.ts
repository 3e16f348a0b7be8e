import { fixesOf, verdictOf } from '../advisories/affected.ts';
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
  const every = known.flatMap((vulnerability) => vulnerability.advisories);
  const inOrder = (of: readonly Advisory[]) =>
    [...new Set(of.flatMap((advisory) => fixesOf(advisory, one)))].sort(orderOf(one.ecosystem));
  const isClean = (version: string) =>
    every.every((advisory) => verdictOf(advisory, { ...one, version }) === 'unaffected');
  return {
    named: inOrder(advisories),
    all: inOrder(every).slice(0, mostTried).find(isClean),
  };
}
