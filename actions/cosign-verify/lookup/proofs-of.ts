import type { ImageRepository, Registry } from '../../../shared/core/registry.ts';
import { attestationManifests } from './attestation-manifests.ts';
import { merge, type Found } from './found.ts';
import { attestationList, attestationsOnGitHub, type AttestationApi, type Owned } from './github.ts';
import { proofsInRegistry } from './in-registry.ts';
import { referrerList } from './referrers.ts';
import { Room } from './room.ts';
import { proofTags } from './tags.ts';
import { nameIn } from './target.ts';

export interface LookupIo {
  readonly registry: Registry;
  /** Without it GitHub is not asked. */
  readonly github?: AttestationApi;
}

export interface LookupOptions {
  /** Digest of the index that the image stands in: what BuildKit has put there about the image counts too. */
  readonly index?: string;
  /** The repository on GitHub that may have attested the image. */
  readonly attestedBy?: Owned;
}

/** All that may prove where an image comes from. */
export interface Lookup extends Found {
  /** Each place that was looked into, for people. */
  readonly asked: readonly string[];
}

/**
 * Looks into every place that may hold a proof about a digest, and merges what lies there. Nothing is verified yet but
 * that the bytes are those that the registry's digests name. What could not be asked is in `unanswered`; it never rejects
 * for an answer, or the want of one, from outside.
 * @param repository where the proofs lie: that of the image, or another one that is named for it
 */
export async function proofsOf(
  repository: ImageRepository,
  digest: string,
  io: LookupIo,
  { index, attestedBy }: LookupOptions = {},
): Promise<Lookup> {
  const room = new Room();
  const target = { registry: io.registry, repository, digest, room };
  const asked = [...proofTags(target), referrerList(target)];
  const looking = [proofsInRegistry(target)];
  if (index !== undefined && index !== digest) {
    asked.push(`attestation manifests in ${nameIn(repository, index)}`);
    looking.push(attestationManifests(target, index));
  }
  if (io.github !== undefined && attestedBy !== undefined && digest.startsWith('sha256:')) {
    asked.push(attestationList(attestedBy));
    looking.push(attestationsOnGitHub(io.github, attestedBy, digest, room));
  }
  return { ...merge(await Promise.all(looking)), asked };
}
