import { GitHubError } from '../../../shared/core/github.ts';
import { NetworkError } from '../../../shared/core/http.ts';
import { RegistryError } from '../../../shared/core/registry.ts';
import type { Layout, Proof, Unusable } from '../proof.ts';

/** A place that could not be looked into. More proofs may lie there: what is not met without them is not decided. */
export interface Unanswered {
  readonly layout: Layout;
  readonly where: string;
  readonly error: RegistryError | GitHubError | NetworkError;
}

/** What lies in one place, or in several. */
export interface Found {
  readonly proofs: readonly Proof[];
  readonly unusable: readonly Unusable[];
  readonly unanswered: readonly Unanswered[];
}

export const nothing: Found = { proofs: [], unusable: [], unanswered: [] };

export function merge(all: readonly Found[]): Found {
  return {
    proofs: all.flatMap(({ proofs }) => proofs),
    unusable: all.flatMap(({ unusable }) => unusable),
    unanswered: all.flatMap(({ unanswered }) => unanswered),
  };
}

export const proof = (one: Proof): Found => ({ ...nothing, proofs: [one] });
export const unusable = (one: Unusable): Found => ({ ...nothing, unusable: [one] });

/** So that trouble in one place hides nothing of the others. */
export async function attempt(layout: Layout, where: string, look: () => Promise<Found>): Promise<Found> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof RegistryError || error instanceof GitHubError || error instanceof NetworkError) {
      return { ...nothing, unanswered: [{ layout, where, error }] };
    }
    throw error;
  }
}
