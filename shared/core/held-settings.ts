import type { Settings } from './hold.ts';
import type { Policy } from './policy.ts';
import { defaults } from './settings.ts';
import type { TrustedSigners } from './signers.ts';
import { strictest, strictness } from './strictness.ts';

/** Of the run as a whole; checks have their own. */
export const failOnOf = ({ policy, overrides, locks }: Settings): NonNullable<Policy['failOn']> =>
  strictest(
    strictness.failOn,
    overrides.failOn ?? policy.failOn ?? defaults.failOn,
    locks.onKey('failOn').map(({ floor }) => floor.failOn ?? defaults.failOn),
  );

export const onErrorOf = ({ policy, overrides, locks }: Settings): 'fail' | 'warn' =>
  strictest(
    strictness.onError,
    overrides.onError ?? policy.onError ?? defaults.onError,
    locks.onKey('onError').map(({ floor }) => floor.onError ?? defaults.onError),
  );

/** The first entry that fits an image holds, so those that are locked come first. */
export function signersOf({ policy, locks }: Pick<Settings, 'policy' | 'locks'>): readonly TrustedSigners[] {
  const locked = locks.onKey('trustedSigners').flatMap(({ floor }) => floor.trustedSigners ?? []);
  return [...new Set([...locked, ...(policy.trustedSigners ?? [])])];
}
