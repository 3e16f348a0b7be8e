import type { Vulnerability } from './advisories/aliases.ts';
import type { Advisory } from './advisories/record.ts';
import { entriesOf } from './advisories/affected.ts';
import type { Package } from './package.ts';

/**
 * `suspect`: a record of malware that says neither yes nor no. `notice`: no vulnerability, but that nobody maintains the
 * package, say. `unknown`: neither yes nor no.
 */
export type HitKind = 'malicious' | 'suspect' | 'vulnerable' | 'notice' | 'unknown';

/** A package of a file, and one vulnerability that it has, or may have. */
export interface Hit {
  readonly kind: HitKind;
  /** With the name and version that the vulnerability is of. */
  readonly package: Package;
  /** The entry of the file: another one where its address holds something else than it says. */
  readonly entry: Package;
  readonly vulnerability: Vulnerability;
  /** Those of its records that say so. */
  readonly advisories: readonly Advisory[];
}

/** Import paths below the package that alone are at fault; none where a record does not tell. */
export function partsOf({ advisories, package: one }: Hit): readonly string[] {
  const entries = advisories.flatMap((advisory) => entriesOf(advisory, one));
  return entries.some(({ parts }) => parts.length === 0)
    ? []
    : [...new Set(entries.flatMap(({ parts }) => parts))];
}
