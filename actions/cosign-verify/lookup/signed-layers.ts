import type { Descriptor, Manifest } from '../../../shared/core/registry.ts';
import type { Layout, Material, Unusable } from '../proof.ts';
import { attempt, merge, proof, unusable, type Found } from './found.ts';
import { dsseEnvelope, inToto, isBundle, isOtherSignature, shown, simpleSigning } from './media-types.ts';
import { largestPayload, largestProof } from './room.ts';
import type { Target } from './target.ts';

/** Reads the layers of a manifest of signatures. `where`: the manifest. Rejects with RegistryError for too many. */
export async function signedLayers(
  target: Target,
  { kind, layers }: Manifest,
  layout: Layout,
  where: string,
): Promise<Found> {
  if (kind === 'index') {
    return unusable({
      layout,
      where,
      code: 'malformed',
      message: 'It is a list where a signature should be',
    });
  }
  if (layers.length === 0) {
    return unusable({ layout, where, code: 'malformed', message: 'It holds no signature' });
  }
  // Taken before anything is fetched, so that what is over the limit costs nothing.
  target.room.take(layers.map(({ size }) => Math.min(size, largestProof)));
  return merge(
    await Promise.all(
      layers.map((layer, at) => {
        const place = layers.length === 1 ? where : `${where}, layer ${at + 1}`;
        return attempt(layout, place, () => signedLayer(target, layer, layout, place));
      }),
    ),
  );
}

async function signedLayer(
  { registry, repository }: Target,
  layer: Descriptor,
  layout: Layout,
  where: string,
): Promise<Found> {
  const not = (code: Unusable['code'], message: string): Found => unusable({ layout, where, code, message });
  const { mediaType, size, annotations = {} } = layer;
  const materialOf = reader(mediaType, annotations);
  if (materialOf === undefined) {
    if (mediaType === inToto) return not('not-sigstore', 'It is a statement that nobody has signed');
    if (isOtherSignature(mediaType)) return not('not-sigstore', otherSignature);
    return not('malformed', `It is of the type ${shown(mediaType)}, and no signature`);
  }
  const largest = mediaType === simpleSigning ? largestPayload : largestProof;
  if (size > largest) return not('too-large', `It has more than ${largest / 1024 / 1024} MiB`);
  const bytes = await registry.blob(repository, layer);
  if (bytes === undefined)
    return not('missing', 'The registry does not have it, though its manifest names it');
  return proof({ layout, where, material: materialOf(bytes) });
}

export const otherSignature = 'It is a signature of Notation, which is not verified here';

function reader(
  mediaType: string,
  annotations: Readonly<Record<string, string>>,
): ((bytes: Uint8Array) => Material) | undefined {
  if (mediaType === simpleSigning) {
    return (payload) => ({ kind: 'simple-signing', payload, annotations });
  }
  if (mediaType === dsseEnvelope) return (envelope) => ({ kind: 'dsse', envelope, annotations });
  return isBundle(mediaType) ? (bytes) => ({ kind: 'bundle', bytes }) : undefined;
}
