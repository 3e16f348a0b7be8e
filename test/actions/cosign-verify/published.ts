import type { Layout, Proof } from '../../../actions/cosign-verify/proof.ts';
import {
  content,
  describe as descriptor,
  imageBody,
  indexBody,
  ociIndex,
  ociManifest,
  type Content,
} from '../../shared/network/registry/images.ts';
import {
  bundleType,
  cosignType,
  dsseType,
  emptyType,
  inTotoType,
  simpleSigningType,
  subject,
  tagOf,
} from './lookup-stock.ts';

/** A registry that takes what is pushed. */
export interface Shelves {
  push(path: string, manifest: Content, ...tags: readonly string[]): unknown;
  pushBlob(path: string, blob: Content): unknown;
}

/** Proofs as they lie in a registry, in one place. */
export interface Placed {
  readonly layout: Exclude<Layout, 'github' | 'file'>;
  readonly proofs: readonly Proof[];
  /** The manifest that they lie beside. */
  readonly of: Content;
}

const suffixes: Partial<Record<Layout, string>> = { 'sig-tag': '.sig', 'att-tag': '.att' };
const artifactTypes: Partial<Record<Layout, string>> = {
  'sig-referrer': cosignType,
  'att-referrer': inTotoType,
  'bundle-referrer': bundleType,
};
const emptyConfig = content('{}', emptyType);

/** Puts proofs where cosign puts them; referrers at the fallback tag too, without their types where an old cosign wrote it. */
export async function publish(
  shelves: Shelves,
  path: string,
  all: readonly Placed[],
  { withTypes = true } = {},
): Promise<void> {
  const listed = new Map<Content, object[]>();
  await shelves.pushBlob(path, emptyConfig);
  for (const { layout, proofs, of } of all) {
    const layers = proofs.map(layerOf);
    for (const { blob } of layers) await shelves.pushBlob(path, blob);
    const described = layers.map(({ blob, annotations }) => descriptor(blob, { annotations }));
    const suffix = suffixes[layout];
    const artifactType = artifactTypes[layout];
    const body = { layers: described, config: descriptor(emptyConfig) };
    if (suffix === undefined) {
      const manifest = content(imageBody({ ...body, artifactType, ...subject(of) }), ociManifest);
      await shelves.push(path, manifest);
      const entry = descriptor(manifest, { artifactType: withTypes ? artifactType : emptyType });
      listed.set(of, [...(listed.get(of) ?? []), entry]);
    } else await shelves.push(path, content(imageBody(body), ociManifest), tagOf(of, suffix));
  }
  for (const [of, manifests] of listed)
    await shelves.push(path, content(indexBody({ manifests }), ociIndex), tagOf(of));
}

function layerOf({ material }: Proof): { blob: Content; annotations: Readonly<Record<string, string>> } {
  switch (material.kind) {
    case 'bundle':
      return { blob: content(Buffer.from(material.bytes), bundleType), annotations: {} };
    case 'dsse':
      return { blob: content(Buffer.from(material.envelope), dsseType), annotations: material.annotations };
    case 'detached':
      throw new Error('no layer');
    case 'simple-signing':
      return {
        blob: content(Buffer.from(material.payload), simpleSigningType),
        annotations: material.annotations,
      };
  }
}
