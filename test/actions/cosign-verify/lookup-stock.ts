import type { Proof } from '../../../actions/cosign-verify/proof.ts';
import {
  content,
  describe as descriptor,
  image,
  imageBody,
  ociManifest,
  type Content,
} from '../../shared/network/registry/images.ts';

export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
export const emptyType = 'application/vnd.oci.empty.v1+json';
export const inTotoType = 'application/vnd.in-toto+json';
export const cosignType = 'application/vnd.dev.cosign.artifact.sig.v1+json';
export const notationType = 'application/vnd.cncf.notary.signature';
export const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const dsseType = 'application/vnd.dsse.envelope.v1+json';
const emptyConfig = content('{}', emptyType);

export interface Artifact {
  readonly manifest: Content;
  readonly blobs: readonly Content[];
}

export const plain = (text: string): Content => content(text, simpleSigningType);
export const dsse = (text: string): Content => content(text, dsseType);

/** A manifest of these layers, each with an annotation that says which it is. */
export function artifact(layers: readonly Content[], more: object = {}): Artifact {
  const described = layers.map((layer, at) => descriptor(layer, { annotations: { number: String(at + 1) } }));
  return { manifest: content(imageBody({ layers: described, ...more }), ociManifest), blobs: layers };
}

export const subject = (of: Content): object => ({ subject: descriptor(of) });

export const referrer = (type: string, layers: readonly Content[], of = image, more: object = {}): Artifact =>
  artifact(layers, { artifactType: type, config: descriptor(emptyConfig), ...subject(of), ...more });

/** As cosign 3 writes it. */
export const bundle = (text: string, of = image, type = bundleType): Artifact =>
  referrer(type, [content(text, type)], of);

export const tagOf = ({ digest }: Content, suffix = ''): string => digest.replace(':', '-') + suffix;

export function told({ layout, material }: Proof): string {
  const text = new TextDecoder();
  switch (material.kind) {
    case 'bundle':
      return `${layout} bundle ${text.decode(material.bytes)}`;
    case 'dsse':
      return `${layout} dsse ${text.decode(material.envelope)} #${material.annotations.number ?? ''}`;
    case 'detached':
      return `${layout} detached`;
    case 'simple-signing':
      return `${layout} plain ${text.decode(material.payload)} #${material.annotations.number ?? ''}`;
  }
}
