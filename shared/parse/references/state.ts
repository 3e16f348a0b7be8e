import type { Filler } from '../placeholder.ts';

/** What keeps a reference from being known before the build or the run. */
export type UnknownReason = Filler | 'argument';

/** What a reference names when nothing is pulled for it. */
export type LocalKind = 'scratch' | 'stage' | 'path' | 'build';

/** What a written reference comes to. `unknown` is no verdict: neither pinned nor unpinned. */
export type ReferenceState<Parts> =
  | { readonly status: 'known'; readonly parts: Parts }
  | { readonly status: 'unknown'; readonly why: UnknownReason }
  | { readonly status: 'local'; readonly what: LocalKind }
  /** By a digest whose value is not known before the build or the run. */
  | { readonly status: 'pinned' }
  /** `reason` is to follow the reference: `names no commit`. `isLimit`: of what it hangs on, not all was looked at. */
  | { readonly status: 'invalid'; readonly reason: string; readonly isLimit?: true };
