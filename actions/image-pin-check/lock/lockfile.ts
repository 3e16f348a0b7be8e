import type { Region } from '../../../shared/core/finding.ts';
import type { LockPin, LockedCommit } from './pin.ts';

/** The only place where GitHub looks for it. */
export const lockPath = '.github/workflows/actions.lock';

/**
 * `.github/workflows/actions.lock`: for each onboarded workflow the actions and reusable workflows it needs, and for each
 * of those the commit that GitHub runs, whatever the tag in the workflow points at by then.
 * https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles
 * https://github.com/github/actions-lockfile (schemas v0.0.1 to v0.0.3)
 */
export interface Lockfile {
  /** False where a fault makes GitHub throw the whole file away: then it locks nothing. */
  readonly isRead: boolean;
  /** Onboarded workflows. A workflow that is not here runs as if there were no lock. */
  readonly workflows: readonly LockedWorkflow[];
  /** In the order of the file. */
  readonly entries: readonly LockEntry[];
  readonly faults: readonly LockFault[];
}

export interface LockedWorkflow {
  /** Relative to the repository's root; upper and lower case are different files. */
  readonly path: string;
  /** Of the path. */
  readonly region: Region;
  /** What it names itself, or (the schema allows both) that and all that follows from it. */
  readonly pins: readonly LockPin[];
}

/** One repository at one ref: all actions in it share the entry, as the runner fetches them together. */
export interface LockEntry {
  readonly pin: LockPin;
  /** Undefined where a fault speaks against it: such an entry locks nothing. */
  readonly resolved: Resolution | undefined;
  /** What a composite action uses in turn. */
  readonly uses: readonly LockPin[];
}

/** What was found behind a ref when it was locked. */
export interface Resolution {
  /** Tag or branch that the commit was taken from; the pin's own, unless that is a commit. */
  readonly ref: Placed<string>;
  readonly commit: Placed<LockedCommit>;
  /** GitHub's numbers, which do not change hands with a name. */
  readonly owner: Placed<number>;
  readonly repository: Placed<number>;
  /** `github.com` or `<tenant>.ghe.com`; undefined: where the repository of the lock itself lives. */
  readonly hostname: string | undefined;
}

export interface Placed<Value> {
  readonly value: Value;
  readonly region: Region;
}

export interface LockFault {
  /** `forged`: two of its statements contradict each other, so one of them is not true. */
  readonly kind: 'invalid' | 'forged';
  readonly region: Region;
  /** One sentence. */
  readonly message: string;
  readonly evidence: string;
  readonly related?: { readonly message: string; readonly region: Region };
}

/** Takes a fault down. */
export type Blame = (fault: LockFault) => void;
