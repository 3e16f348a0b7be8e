import {
  RegistryError,
  type Descriptor,
  type ImageRepository,
  type Registry,
  type Resolved,
} from '../../shared/core/registry.ts';
import { isDigest } from '../../shared/parse/digest.ts';
import { platformText } from '../../shared/parse/platform.ts';

/** One manifest that may be signed. */
export interface Subject {
  readonly digest: string;
  /** `linux/arm64`, of one in an index; undefined for what the name itself stands for. */
  readonly platform: string | undefined;
}

/** Far more than any image has; each costs several requests. */
const mostPlatforms = 64;

/**
 * The manifests of an index that are pulled, each digest once; of a plain image, itself. What BuildKit keeps in an index as
 * `unknown/unknown` are attestations, which nobody runs. Rejects with RegistryError.
 */
export async function platformsOf(
  registry: Registry,
  repository: ImageRepository,
  { digest, kind }: Pick<Resolved, 'digest' | 'kind'>,
): Promise<readonly Subject[]> {
  if (kind === 'manifest') return [{ digest, platform: undefined }];
  const index = await registry.manifest(repository, digest);
  if (index === undefined) throw fault(repository, 'bad-answer', 'named an index that it does not have');
  const found = new Map<string, Subject>();
  for (const entry of index.manifests) {
    if (isNowhere(entry)) continue;
    if (!isDigest(entry.digest))
      throw fault(repository, 'bad-answer', 'has an index with a digest that is none');
    found.set(entry.digest, {
      digest: entry.digest,
      platform: platformText(entry.platform) ?? 'one platform',
    });
  }
  if (found.size > mostPlatforms)
    throw fault(repository, 'too-large', `has an index of more than ${String(mostPlatforms)} platforms`);
  return [...found.values()];
}

/** An engine goes by the platform alone, and takes an entry that names none; whatever its artifactType says. */
const isNowhere = ({ platform }: Descriptor): boolean =>
  platform?.os === 'unknown' && platform.architecture === 'unknown';

const fault = ({ domain }: ImageRepository, code: 'bad-answer' | 'too-large', what: string): RegistryError =>
  new RegistryError(code, `${domain} ${what}`, 'Run again; if it stays, ask those who publish the image.');
