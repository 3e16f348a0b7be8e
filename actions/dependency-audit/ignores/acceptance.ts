import type { Region, Report } from '../../../shared/core/finding.ts';
import type { Hit } from '../hit.ts';
import type { Lockfile } from '../package.ts';

/** One entry of another tool's list. */
export interface Acceptance {
  /** `path:line` */
  readonly source: string;
  readonly region: Region;
  readonly reason: string | null;
  /** `YYYY-MM-DD`: the first day that it no longer holds; undefined: it always does. */
  readonly endsOn: string | undefined;
  /** Whatever the day. */
  fits(hit: Hit, doc: Lockfile): boolean;
}

const holds = ({ endsOn }: Acceptance, today: string): boolean => endsOn === undefined || today < endsOn;

/** What accepts the hit today. */
export function acceptedBy(
  acceptances: readonly Acceptance[],
  hit: Hit,
  doc: Lockfile,
  today: string,
): Report['accepted'] {
  const found = acceptances.find((one) => holds(one, today) && one.fits(hit, doc));
  return found && { source: found.source, reason: found.reason };
}

/** Those that fit nothing, and those that have run out. */
export const unusedOf = (
  acceptances: readonly Acceptance[],
  hits: readonly (readonly [Hit, Lockfile])[],
  today: string,
): readonly (Acceptance & { readonly isOver: boolean })[] =>
  acceptances.flatMap((one) => {
    const isOver = !holds(one, today);
    return isOver || !hits.some(([hit, doc]) => one.fits(hit, doc)) ? [{ ...one, isOver }] : [];
  });
