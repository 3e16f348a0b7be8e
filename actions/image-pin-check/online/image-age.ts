import {
  RegistryError,
  type Descriptor,
  type ImageRepository,
  type Registry,
} from '../../../shared/core/registry.ts';
import { isImage } from '../../../shared/parse/platform.ts';

/** OCI image specification, annotations.md. */
const createdAnnotation = 'org.opencontainers.image.created';
/** Reproducible builds put 1970 or 1980 where a date has to stand. */
const firstBelievable = '1980-01-02';
/** A config is a few kilobytes; what is larger tells nothing that is worth its time. */
const largestConfig = 1 << 20;

/**
 * The day an image was made, as its publisher says: from an annotation of the index, of its first image or of that
 * image's manifest, else from that image's config. Undefined where none is believable or the registry does not answer.
 */
export async function builtOn(
  registry: Registry,
  repository: ImageRepository,
  digest: string,
  today: string,
): Promise<string | undefined> {
  try {
    for await (const written of dates(registry, repository, digest)) {
      const day = dayOf(written);
      if (day !== undefined && day >= firstBelievable && day <= today) return day;
    }
  } catch (error) {
    // An age decides nothing: without one a fix is held back, and the message says less.
    if (!(error instanceof RegistryError)) throw error;
  }
  return undefined;
}

/** Each only when the one before was no use: the later ones cost a request. */
async function* dates(registry: Registry, repository: ImageRepository, digest: string): AsyncGenerator {
  const top = await registry.manifest(repository, digest);
  yield top?.annotations[createdAnnotation];
  const first = top?.manifests.find(isImage);
  yield first?.annotations?.[createdAnnotation];
  const image = first === undefined ? top : await registry.manifest(repository, first.digest);
  if (first !== undefined) yield image?.annotations[createdAnnotation];
  if (image?.config === undefined) return;
  const { created } = await readConfig(registry, repository, image.config);
  yield created;
}

/** The config of an image; empty where there is none to be read. */
export async function readConfig(
  registry: Registry,
  repository: ImageRepository,
  config: Descriptor,
): Promise<Readonly<Record<string, unknown>>> {
  const bytes = config.size > largestConfig ? undefined : await registry.blob(repository, config);
  if (bytes === undefined) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** RFC 3339, as the specification asks; in UTC. */
function dayOf(written: unknown): string | undefined {
  if (typeof written !== 'string' || written.length > 64) return undefined;
  if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(written)) return undefined;
  const time = Date.parse(written);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
