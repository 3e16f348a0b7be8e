import type { Vulnerability } from './advisories/aliases.ts';
import type { Advisory } from './advisories/record.ts';
import type { Package } from './package.ts';

/** `notice`: no vulnerability, but that nobody maintains the package, say. `unknown`: neither yes nor no. */
export type HitKind = 'malicious' | 'vulnerable' | 'notice' | 'unknown';

/** A package of a file, and one vulnerability that it has, or may have. */
export interface Hit {
  readonly kind: HitKind;
  readonly package: Package;
  readonly vulnerability: Vulnerability;
  /** Those of its records that say so. */
  readonly advisories: readonly Advisory[];
}
