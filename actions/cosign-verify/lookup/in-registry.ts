import { merge, type Found } from './found.ts';
import { referrerProofs } from './referrers.ts';
import { taggedProofs } from './tags.ts';
import type { Target } from './target.ts';

/** All that a registry has about one digest: two tags and what refers to it, asked at once. */
export async function proofsInRegistry(target: Target): Promise<Found> {
  return merge(await Promise.all([taggedProofs(target), referrerProofs(target)]));
}
