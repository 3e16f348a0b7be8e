import { isObject, objectAt, parseObject, textAt } from '../../../shared/core/json.ts';
import type { Descriptor } from '../../../shared/core/registry.ts';
import type { AttestationManifest, Unusable } from '../proof.ts';
import { attempt, merge, unusable, type Found } from './found.ts';
import { proofsInRegistry } from './in-registry.ts';
import { inToto } from './media-types.ts';
import { largestProof, tooMuch } from './room.ts';
import { nameIn, type Target } from './target.ts';

/** BuildKit makes one for each image of an index. */
const mostManifests = 8;
const layout = 'att-referrer';

/**
 * Statements that BuildKit has put beside an image in its index, and the signatures under them
 * (`https://docs.docker.com/build/metadata/attestations/attestation-storage/`). They count only if somebody has signed
 * the manifest that holds them, as Docker's own builders do, and if they name the image themselves.
 * @param index digest of the index; the target is an image in it
 */
export function attestationManifests(target: Target, index: string): Promise<Found> {
  const where = nameIn(target.repository, index);
  return attempt(layout, where, async () => {
    const listed = (await target.registry.manifest(target.repository, index))?.manifests ?? [];
    const about = listed.filter(({ annotations = {} }) => isAbout(annotations, target.digest));
    if (about.length > mostManifests) {
      throw tooMuch(`More than ${mostManifests} manifests of attestations are about the image`);
    }
    return merge(await Promise.all(about.map((one) => attestationManifest(target, one))));
  });
}

function isAbout(annotations: Readonly<Record<string, string>>, digest: string): boolean {
  return (
    annotations['vnd.docker.reference.type'] === 'attestation-manifest' &&
    annotations['vnd.docker.reference.digest'] === digest
  );
}

function attestationManifest(target: Target, { digest }: Descriptor): Promise<Found> {
  const where = nameIn(target.repository, digest);
  return attempt(layout, where, async () => {
    const signed = await proofsInRegistry({ ...target, digest });
    if (signed.proofs.length === 0) {
      const message = 'It holds statements of BuildKit that nobody has signed';
      // Where it was not possible to look for signatures, nothing is said about them.
      return signed.unanswered.length > 0
        ? signed
        : merge([signed, unusable({ layout, where, code: 'not-sigstore', message })]);
    }
    const { statements, ...lost } = await statementsOf(target, digest, where);
    const through = { digest, statements: statements.filter((one) => isStatementAbout(one, target.digest)) };
    // The index puts the two side by side, and anybody can write an index: only the signed statements bind them.
    if (through.statements.length === 0) {
      const message = 'Its signed statements are not about this image';
      return merge([
        { ...signed, proofs: [] },
        lost,
        unusable({ layout, where, code: 'malformed', message }),
      ]);
    }
    return merge([{ ...signed, proofs: signed.proofs.map((one) => ({ ...one, through })) }, lost]);
  });
}

/** The subjects of an in-toto statement, by digest (in-toto attestation, spec/v1/resource_descriptor.md). */
function isStatementAbout(bytes: Uint8Array, digest: string): boolean {
  const { subject } = parseObject(bytes) ?? {};
  const [algorithm = '', hex] = digest.split(':');
  return (
    Array.isArray(subject) &&
    subject.some((one: unknown) => isObject(one) && textAt(objectAt(one, 'digest') ?? {}, algorithm) === hex)
  );
}

async function statementsOf(
  { registry, repository, room }: Target,
  digest: string,
  where: string,
): Promise<Found & Pick<AttestationManifest, 'statements'>> {
  const layers = (await registry.manifest(repository, digest))?.layers ?? [];
  const statements = layers.filter(({ mediaType }) => mediaType === inToto);
  const [small, large] = [
    statements.filter(({ size }) => size <= largestProof),
    statements.filter(({ size }) => size > largestProof),
  ];
  room.take(small.map(({ size }) => size));
  const bytes = await Promise.all(small.map((layer) => registry.blob(repository, layer)));
  const not = (code: Unusable['code'], message: string): Found => unusable({ layout, where, code, message });
  return {
    ...merge([
      ...large.map(() => not('too-large', 'One of its statements has more than 64 MiB')),
      ...bytes
        .filter((one) => one === undefined)
        .map(() => not('missing', 'The registry does not have one of its statements')),
    ]),
    statements: bytes.filter((one) => one !== undefined),
  };
}
