import { createHash } from 'node:crypto';

/** What is pushed: bytes under their digest. */
export interface Content {
  readonly bytes: Buffer;
  readonly digest: string;
  readonly mediaType: string;
}

export const ociIndex = 'application/vnd.oci.image.index.v1+json';
export const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
export const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';

export function content(value: string | Buffer | object, mediaType: string, algorithm = 'sha256'): Content {
  const bytes = Buffer.isBuffer(value)
    ? value
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  return { bytes, mediaType, digest: `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}` };
}

export function describe({ bytes, digest, mediaType }: Content, more: object = {}): object {
  return { mediaType, digest, size: bytes.length, ...more };
}

export const config = content(
  {
    architecture: 'amd64',
    os: 'linux',
    created: '2026-01-02T03:04:05Z',
    rootfs: { type: 'layers', diff_ids: [] },
  },
  'application/vnd.oci.image.config.v1+json',
);
export const layer = content('a layer, as far as tests care', 'application/vnd.oci.image.layer.v1.tar');

/** The members of an image manifest, to be changed by a test. */
export const imageBody = (more: object = {}): object => ({
  schemaVersion: 2,
  mediaType: ociManifest,
  config: describe(config),
  layers: [describe(layer)],
  ...more,
});

export const image = content(imageBody({ annotations: { 'org.example.part': 'one' } }), ociManifest);
export const dockerImage = content(imageBody({ mediaType: dockerManifest }), dockerManifest);
export const armImage = content(imageBody({ annotations: { 'org.example.part': 'arm' } }), ociManifest);

export const indexBody = (more: object = {}): object => ({
  schemaVersion: 2,
  mediaType: ociIndex,
  manifests: [
    describe(image, { platform: { os: 'linux', architecture: 'amd64' } }),
    describe(armImage, { platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } }),
  ],
  ...more,
});
export const index = content(indexBody(), ociIndex);
export const dockerIndex = content(indexBody({ mediaType: dockerList }), dockerList);

/** An artifact that belongs to another manifest. */
export function artifact(subject: Content, artifactType: string, text = artifactType): Content {
  return content(imageBody({ artifactType, subject: describe(subject), annotations: { text } }), ociManifest);
}
