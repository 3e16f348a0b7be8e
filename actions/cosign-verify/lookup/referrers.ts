import type { Descriptor } from '../../../shared/core/registry.ts';
import type { Layout, Unusable } from '../proof.ts';
import { attempt, merge, nothing, unusable, type Found } from './found.ts';
import { artifactTypeOf, referrerKind, shown } from './media-types.ts';
import { tooMuch } from './room.ts';
import { otherSignature, signedLayers } from './signed-layers.ts';
import { nameIn, type Target } from './target.ts';

/** Of those that may be signatures: as many as an image signed anew each night has after half a year. */
const mostReferrers = 250;
/** Of one manifest, in bytes: a thousand layers with their certificates would fit. */
const largestManifest = 4 * 1024 * 1024;
/** Manifests that can hold layers. */
const imageTypes = new Set([
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]);

/** For people: where `referrerProofs` looks. */
export function referrerList({ repository, digest }: Pick<Target, 'digest' | 'repository'>): string {
  return `what refers to ${nameIn(repository, digest)}`;
}

/**
 * What refers to the target (distribution-spec 1.1). All of it is listed at once, since each type would be a request of its
 * own; opened is only what has one of the three types, or does not say its type.
 */
export function referrerProofs(target: Target): Promise<Found> {
  return attempt('bundle-referrer', referrerList(target), async () => {
    const listed = await target.registry.referrers(target.repository, target.digest);
    const wanted = listed.filter((one) => referrerKind(one.artifactType) !== 'other');
    const distinct = [...new Map(wanted.map((one) => [one.digest, one])).values()];
    if (distinct.length > mostReferrers) {
      throw tooMuch(`More than ${mostReferrers} signatures and attestations refer to the image`);
    }
    return merge(await Promise.all(distinct.map((one) => referrer(target, one))));
  });
}

function referrer(target: Target, { digest, size, mediaType, artifactType }: Descriptor): Promise<Found> {
  const { registry, repository } = target;
  const where = nameIn(repository, digest);
  const kind = referrerKind(artifactType);
  const listedAs: Layout = kind === 'sig-referrer' || kind === 'att-referrer' ? kind : 'bundle-referrer';
  const not = (code: Unusable['code'], message: string, layout: Layout = listedAs): Found =>
    unusable({ layout, where, code, message });

  return attempt(listedAs, where, async () => {
    if (kind === 'not-sigstore') return not('not-sigstore', otherSignature);
    if (!imageTypes.has(mediaType)) {
      return kind === 'unsaid'
        ? nothing
        : not('malformed', `It is of the type ${shown(mediaType)}, and no manifest`);
    }
    if (size > largestManifest) return not('too-large', 'Its manifest has more than 4 MiB');
    const manifest = await registry.manifest(repository, digest);
    if (manifest === undefined)
      return not('missing', 'The registry does not have it, though its list names it');
    const type = artifactTypeOf(manifest);
    const layout = referrerKind(type);
    if (layout === 'not-sigstore') return not('not-sigstore', otherSignature);
    if (layout === 'other' || layout === 'unsaid') {
      return kind === 'unsaid'
        ? nothing
        : not('malformed', `It is listed as ${shown(artifactType ?? '')}, and is of the type ${shown(type)}`);
    }
    if (manifest.bytes.length !== size) {
      return not('malformed', `It has ${manifest.bytes.length} bytes, and is listed with ${size}`, layout);
    }
    if (manifest.subject === undefined)
      return not('malformed', 'It does not say which image it belongs to', layout);
    if (manifest.subject.digest !== target.digest) {
      return not('malformed', `It is listed here, and belongs to ${shown(manifest.subject.digest)}`, layout);
    }
    return signedLayers(target, manifest, layout, where);
  });
}
