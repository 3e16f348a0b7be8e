import type { SignerRule } from '../../../shared/core/signers.ts';
import type { Sound } from '../verdict.ts';
import { fitsRule, identityOf, type KeysOfRules } from './identity.ts';

/** Whether a proof counts for a rule. A key's signature that no log holds counts only where the rule says so. */
export const countsFor = (sound: Sound, rule: SignerRule, keys: KeysOfRules): boolean =>
  fitsRule(sound.signer, rule, keys) &&
  (sound.signer.kind === 'certificate' || sound.isLogged || rule.withoutLog === true);

/**
 * How many of the rules can be filled at once, each by an identity of its own: a workflow that signs from two tags under
 * one pattern is one signer, and one identity that fits two rules is one too. (A largest matching of a bipartite graph, by
 * augmenting paths.)
 */
export function filledSeats(
  rules: readonly SignerRule[],
  proofs: readonly Sound[],
  keys: KeysOfRules,
): number {
  const byIdentity = new Map<string, Set<number>>();
  for (const proof of proofs) {
    const identity = identityOf(proof.signer);
    const seats = byIdentity.get(identity) ?? new Set();
    rules.forEach((rule, seat) => {
      if (countsFor(proof, rule, keys)) seats.add(seat);
    });
    byIdentity.set(identity, seats);
  }
  const holders = new Map<number, string>();
  const place = (identity: string, tried: Set<number>): boolean => {
    for (const seat of byIdentity.get(identity) ?? []) {
      if (tried.has(seat)) continue;
      tried.add(seat);
      const holder = holders.get(seat);
      if (holder !== undefined && !place(holder, tried)) continue;
      holders.set(seat, identity);
      return true;
    }
    return false;
  };
  for (const identity of byIdentity.keys()) {
    if (holders.size === rules.length) break;
    place(identity, new Set());
  }
  return holders.size;
}
