import { clip } from '../../../shared/core/clip.ts';
import type { Manifest } from '../../../shared/core/registry.ts';
import type { Layout } from '../proof.ts';

/** Of layers (cosign, specs/SIGNATURE_SPEC.md; DSSE, protocol.md; in-toto attestation, spec/v1/envelope.md). */
export const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const dsseEnvelope = 'application/vnd.dsse.envelope.v1+json';
/** Of a statement without a signature; as an artifactType, of a manifest with signed ones. */
export const inToto = 'application/vnd.in-toto+json';

const cosignSignature = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const notation = 'application/vnd.cncf.notary.signature';

/** Writers that know no artifactType leave it out, or leave the type of the configuration in its place. */
const unsaid = new Set([
  '',
  'application/vnd.oci.empty.v1+json',
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
]);

/** All versions: `…bundle+json;version=0.1`, `…bundle.v0.3+json` (sigstore/protobuf-specs, sigstore_bundle.proto). */
export function isBundle(mediaType: string): boolean {
  return /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json(?: ?;|$)/i.test(mediaType);
}

/** Signatures that are not Sigstore's. */
export function isOtherSignature(mediaType: string): boolean {
  return mediaType.startsWith(notation) || ['application/jose+json', 'application/cose'].includes(mediaType);
}

/** What refers to an image under this artifactType; `unsaid`: only its manifest can tell. */
export function referrerKind(artifactType: string | undefined): Layout | 'unsaid' | 'not-sigstore' | 'other' {
  const type = artifactType ?? '';
  if (unsaid.has(type)) return 'unsaid';
  if (isBundle(type)) return 'bundle-referrer';
  if (type === cosignSignature || type === simpleSigning) return 'sig-referrer';
  if (type === inToto || type === dsseEnvelope) return 'att-referrer';
  return isOtherSignature(type) ? 'not-sigstore' : 'other';
}

/** Without an artifactType, the type of the configuration counts (OCI image specification, manifest.md), then that of the layers. */
export function artifactTypeOf({ artifactType = '', config, layers }: Manifest): string {
  const types = [artifactType, config?.mediaType ?? '', layers[0]?.mediaType ?? ''];
  return types.find((type) => !unsaid.has(type)) ?? '';
}

/** A stranger's media type, to be shown. */
export function shown(mediaType: string): string {
  return clip(mediaType.replace(/[^\x20-\x7e]/g, '?'), 80);
}
