import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { isSound, type Checked, type Sound, type Unsound } from '../verdict.ts';
import type { KeysOfRules } from './identity.ts';
import { requirementsOf } from './requirement.ts';
import { countsFor, filledSeats } from './seats.ts';
import { shortfallOf, type Shortfall } from './shortfall.ts';

/** All that is known about one image. */
export interface Subject {
  readonly checked: readonly Checked[];
  readonly keys: KeysOfRules;
}

/** Whether an image is signed as an entry asks: it is when nothing is missing. */
export interface Verdict {
  /** The proofs that counted. */
  readonly accepted: readonly Sound[];
  readonly missing: readonly Shortfall[];
}

/** Judges proofs of one image by the entry that holds for it. `today` is `YYYY-MM-DD`. An entry that asks nothing trusts nobody. */
export function judge(entry: TrustedSigners, { checked, keys }: Subject, today: string): Verdict {
  const sound = checked.filter(isSound);
  const unsound = checked.filter((one): one is Unsound => !isSound(one));
  const accepted = new Set<Sound>();
  const missing: Shortfall[] = [];
  for (const requirement of requirementsOf(entry, today)) {
    const { signers, atLeast } = requirement;
    const found = sound.filter((one) => requirement.isOne(one));
    const rightful = found.filter((one) => signers.some((rule) => countsFor(one, rule, keys)));
    const met = rightful.filter((one) => requirement.mismatch(one) === undefined);
    const filled = filledSeats(signers, met, keys);
    if (filled >= atLeast) for (const one of met) accepted.add(one);
    else missing.push(shortfallOf(requirement, { sound, unsound, found, rightful, met, filled }));
  }
  return { accepted: [...accepted], missing };
}
