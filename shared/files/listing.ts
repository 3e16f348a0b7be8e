import type { Listing } from '../core/files.ts';

export const combine = (listings: readonly Listing[]): Listing => ({
  entries: listings.flatMap(({ entries }) => entries),
  excluded: listings.flatMap(({ excluded }) => excluded),
  unchecked: listings.flatMap(({ unchecked = [] }) => unchecked),
});

/** By path, in UTF-16 code units: the same on every machine. */
export const sorted = (listing: Listing): Listing => ({
  ...listing,
  entries: [...listing.entries].sort(byPath),
  excluded: [...listing.excluded].sort(byPath),
});

const byPath = (one: { path: string }, other: { path: string }): number =>
  one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
