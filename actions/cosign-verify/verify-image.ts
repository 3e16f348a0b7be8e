import {
  RegistryError,
  type ImageRepository,
  type Registry,
  type Resolved,
} from '../../shared/core/registry.ts';
import type { TrustedSigners } from '../../shared/core/signers.ts';
import { isDigest } from '../../shared/parse/digest.ts';
import { ImageReference, parseImageReference } from '../../shared/parse/image-reference.ts';
import { isSigned, type ImageVerdict, type SubjectVerdict } from './image-verdict.ts';
import type { Verdict } from './judge/judge.ts';
import type { Lookup } from './lookup/proofs-of.ts';
import { platformsOf, type Subject } from './platforms.ts';
import type { Artifact, Proof } from './proof.ts';
import { saidThrough } from './sound/through.ts';
import type { Checked } from './verdict.ts';

/** The way of a verdict, as one entry of `trustedSigners` wants it taken. */
export interface Way {
  readonly entry: TrustedSigners;
  readonly registry: Registry;
  /** `index`: the digest of the index that `digest` stands in. */
  lookup(repository: ImageRepository, digest: string, index: string | undefined): Promise<Lookup>;
  verify(proof: Proof, artifact: Artifact): Checked;
  judge(checked: readonly Checked[]): Verdict;
}

/**
 * Looks at an image as it is pulled today. Rejects with RegistryError, or with what another source of proofs rejects with,
 * where the verdict hangs on an answer that did not come.
 */
export async function verifyImage(image: ImageReference, way: Way): Promise<ImageVerdict> {
  const { entry, registry } = way;
  const found = await resolveImage(image, registry);
  const name = `${image.repository}@${found.digest}`;
  const { platforms = 'index' } = entry;
  const top: Subject = { digest: found.digest, platform: undefined };
  const subjects: SubjectVerdict[] = [];
  if (platforms !== 'all' || found.kind === 'manifest') {
    const own = await verifySubject(image, top, way);
    subjects.push(own);
    if (platforms === 'index' || found.kind === 'manifest' || isSigned(own))
      return { name, isVerified: isSigned(own), subjects };
  }
  const parts = await platformsOf(registry, image, found);
  if (parts.length === 0) throw noPlatforms(image);
  const each = await Promise.all(parts.map((part) => verifySubject(image, part, way, found.digest)));
  return { name, isVerified: each.every(isSigned), subjects: [...subjects, ...each] };
}

/** What a name stands for today. Rejects with RegistryError, also where there is no such image. */
export async function resolveImage(image: ImageReference, registry: Registry): Promise<Resolved> {
  const { digest, tag } = image.pulled;
  const found = await registry.resolve(image, digest ?? tag ?? 'latest');
  if (found === undefined || !isDigest(found.digest)) throw notThere(image, found !== undefined);
  return found;
}

async function verifySubject(
  image: ImageReference,
  subject: Subject,
  way: Way,
  index?: string,
): Promise<SubjectVerdict> {
  const repository = proofRepository(image, way.entry);
  const { proofs, unusable, unanswered, asked } = await way.lookup(repository, subject.digest, index);
  const artifact = artifactOf(subject.digest);
  const checked = proofs.flatMap((proof) => {
    const { through } = proof;
    if (through === undefined) return [way.verify(proof, artifact)];
    return saidThrough(way.verify(proof, artifactOf(through.digest)), through, artifact);
  });
  const verdict = way.judge(checked);
  const [silent] = unanswered;
  // More proofs can only help: where all is met, nothing hangs on those that could not be had.
  if (verdict.missing.length > 0 && silent !== undefined) throw silent.error;
  return { ...subject, checked, unusable, asked, verdict };
}

export function artifactOf(digest: string): Artifact {
  const at = digest.indexOf(':');
  return { algorithm: digest.startsWith('sha512:') ? 'sha512' : 'sha256', digest: digest.slice(at + 1) };
}

function proofRepository(image: ImageReference, { repository }: TrustedSigners): ImageRepository {
  if (repository === undefined) return image;
  const other = parseImageReference(repository);
  if (other instanceof ImageReference) return other;
  throw new RegistryError(
    'bad-answer',
    'the `repository` of its signers is no name of a repository',
    'Write it as `ghcr.io/acme/signatures`.',
  );
}

const notThere = ({ domain }: ImageReference, hasAnswer: boolean): RegistryError =>
  new RegistryError(
    'bad-answer',
    hasAnswer ? `${domain} gave a digest that is none` : 'the registry has no such image',
    'Is the name right? What is not there cannot be verified.',
  );

const noPlatforms = ({ domain }: ImageReference): RegistryError =>
  new RegistryError(
    'bad-answer',
    `${domain} has an index without a single image`,
    'Ask those who publish the image.',
  );
