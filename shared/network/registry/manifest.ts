import type { Manifest } from '../../core/registry.ts';
import { parseAnnotations, parseDescriptor, parseDescriptors } from './descriptor.ts';
import { badAnswer, oldSchema } from './faults.ts';
import { parseObject, textAt, type JsonObject } from '../../core/json.ts';

/** What we ask for, and whether it is a list (OCI image specification; Docker's manifest v2, schema 2). */
const kinds: Readonly<Record<string, Manifest['kind']>> = {
  'application/vnd.oci.image.index.v1+json': 'index',
  'application/vnd.docker.distribution.manifest.list.v2+json': 'index',
  'application/vnd.oci.image.manifest.v1+json': 'manifest',
  'application/vnd.docker.distribution.manifest.v2+json': 'manifest',
};
export const acceptedManifests = Object.keys(kinds).join(', ');

/** What servers say that keep files and do not look into them. */
const generic = new Set([
  '',
  'application/json',
  'application/octet-stream',
  'text/plain',
  'binary/octet-stream',
]);

/** Members that decide what a manifest is. Go, unlike JSON, takes them in any case. */
const deciding = ['schemaVersion', 'mediaType', 'manifests', 'config', 'layers', 'subject', 'fsLayers'];

/** The media type of a `Content-Type`, without its parameters. */
export function mediaTypeOf(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

export function kindOf(mediaType: string): Manifest['kind'] | undefined {
  return Object.hasOwn(kinds, mediaType) ? kinds[mediaType] : undefined;
}

/**
 * Reads a manifest so that no other reader can take it for something else: header and body must agree, and a body that
 * is both a list and an image is refused (CVE-2021-41190). `what` begins the message of an error.
 */
export function parseManifest(
  what: string,
  bytes: Uint8Array,
  digest: string,
  contentType: string | undefined,
): Manifest {
  const body = parseObject(bytes);
  if (body === undefined) throw badAnswer(what, 'is not a JSON object');
  const has = (key: string): boolean => Object.hasOwn(body, key);
  const twin = Object.keys(body).find(
    (key) => !deciding.includes(key) && deciding.some((one) => one.toLowerCase() === key.toLowerCase()),
  );
  if (twin !== undefined)
    throw badAnswer(what, 'has a member that only some readers understand, by its case');

  const mediaType = mediaTypeIn(what, body, mediaTypeOf(contentType));
  const kind = kindOf(mediaType);
  if (kind === undefined) throw badAnswer(what, 'has a media type that is no manifest of an image');
  const foreign = kind === 'index' ? ['layers', 'config', 'fsLayers'] : ['manifests', 'fsLayers'];
  if (foreign.some(has)) throw badAnswer(what, 'is a list of manifests and an image at once', suspicious);
  if (body.schemaVersion !== 2) throw badAnswer(what, 'has a schemaVersion other than 2');

  const manifests = kind === 'index' ? parseDescriptors(body.manifests) : [];
  const layers = kind === 'manifest' ? parseDescriptors(body.layers) : [];
  const config = kind === 'manifest' ? parseDescriptor(body.config) : undefined;
  const subject = parseDescriptor(body.subject);
  if (manifests === undefined || layers === undefined || (kind === 'manifest' && config === undefined)) {
    throw badAnswer(what, `has descriptors missing or broken for its media type`);
  }
  const artifactType = textAt(body, 'artifactType');
  return {
    digest,
    mediaType,
    kind,
    bytes,
    manifests,
    layers,
    ...(config && { config }),
    ...(subject && { subject }),
    ...(artifactType !== undefined && { artifactType }),
    annotations: parseAnnotations(body.annotations) ?? {},
  };
}

const suspicious = 'Somebody may have made it so that tools see different images in it: do not use it.';

function mediaTypeIn(what: string, body: JsonObject, header: string): string {
  const own = textAt(body, 'mediaType');
  if (body.schemaVersion === 1 || header.startsWith('application/vnd.docker.distribution.manifest.v1')) {
    throw badAnswer(what, 'has a manifest of the old schema 1', oldSchema);
  }
  if (!generic.has(header)) {
    if (own !== undefined && own !== header) {
      throw badAnswer(what, 'has one media type in its header and another in its body', suspicious);
    }
    return header;
  }
  if (own !== undefined) return own;
  // Both may leave it out (image-index.md, manifest.md); then its members tell.
  return Object.hasOwn(body, 'manifests')
    ? 'application/vnd.oci.image.index.v1+json'
    : 'application/vnd.oci.image.manifest.v1+json';
}
