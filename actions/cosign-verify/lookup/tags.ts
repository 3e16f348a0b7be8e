import { attempt, merge, nothing, type Found } from './found.ts';
import { signedLayers } from './signed-layers.ts';
import { nameIn, type Target } from './target.ts';

/** Tags that cosign up to version 2 puts beside an image, by the digest of the image. */
const suffixes = [
  ['sig-tag', '.sig'],
  ['att-tag', '.att'],
] as const;

/** None for a digest whose tag would be longer than any tag can be. */
export function proofTags({ digest, repository }: Pick<Target, 'digest' | 'repository'>): readonly string[] {
  return tagsOf(digest).map(({ tag }) => nameIn(repository, tag));
}

function tagsOf(digest: string): { layout: (typeof suffixes)[number][0]; tag: string }[] {
  if (!digest.startsWith('sha256:')) return [];
  return suffixes.map(([layout, suffix]) => ({ layout, tag: `${digest.replace(':', '-')}${suffix}` }));
}

export async function taggedProofs(target: Target): Promise<Found> {
  const { registry, repository, digest } = target;
  return merge(
    await Promise.all(
      tagsOf(digest).map(({ layout, tag }) => {
        const where = nameIn(repository, tag);
        return attempt(layout, where, async () => {
          const manifest = await registry.manifest(repository, tag);
          return manifest === undefined ? nothing : signedLayers(target, manifest, layout, where);
        });
      }),
    ),
  );
}
