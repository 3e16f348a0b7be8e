import type { Vulnerability } from './advisories/aliases.ts';
import type { EpssScore } from './advisories/epss.ts';
import type { KnownExploited } from './advisories/kev.ts';
import type { Followed } from './gathering/followed-files.ts';
import type { Acceptance } from './ignores/acceptance.ts';
import type { VexAnswer, VexSubject } from './vex/applicable.ts';

/** What was learnt about the packages of a run. */
export interface DependencyFacts {
  /** By `packageKey`: all that is known of the package, whatever its version. */
  readonly vulnerabilities: ReadonlyMap<string, readonly Vulnerability[]>;
  /** By CVE id; empty where no list was given. */
  readonly epss: ReadonlyMap<string, EpssScore>;
  readonly exploited: ReadonlyMap<string, KnownExploited>;
  /** The last word of the VEX documents given. */
  vex(subject: VexSubject): VexAnswer | undefined;
  /** What other tools are told to accept. */
  readonly ignores: readonly Acceptance[];
  /** Versions that comments give to commits and nothing but the change itself vouches for; see `claimOf`. */
  readonly unproven: ReadonlySet<string>;
  /** Files that documents of either side name, and no name claims; undefined where nobody read them. */
  readonly followed?: { readonly head: Followed; readonly base?: Followed };
  /** All that was asked for was learnt. */
  readonly isWhole: boolean;
}
