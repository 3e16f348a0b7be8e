import type { Past, PastBlob, PastPlace } from '../core/files.ts';
import { compareText } from '../core/observation.ts';
import type { Git } from '../exec/git.ts';
import { changesOf } from './changes.ts';
import { fromObject, maxFileBytes } from './content.ts';
import { readObjects } from './objects.ts';

type Places = ReadonlyMap<string, PastPlace>;

/** What these commits, oldest first, brought in. */
export function pastOf(git: Git, commits: readonly string[], told: Pick<Past, 'what' | 'since'>): Past {
  let first: Promise<Places> | undefined;
  const places = (): Promise<Places> => (first ??= placesIn(git, commits, () => false));
  return {
    ...told,
    commits: commits.length,
    async *blobs(known) {
      const ids = byPath(await places()).filter((blob) => !known.has(blob));
      yield* readBlobs(git, ids);
    },
    async placesOf(blobs, isPassedOver) {
      const wanted = new Set(blobs);
      const found = await places();
      const isLater = blobs.some((blob) => isPassedOver(found.get(blob)?.path ?? ''));
      const all = isLater ? await placesIn(git, commits, isPassedOver) : found;
      return new Map([...all].filter(([blob]) => wanted.has(blob)));
    },
  };
}

/** The first place of each blob, oldest first. */
async function placesIn(
  git: Git,
  commits: readonly string[],
  isPassedOver: (path: string) => boolean,
): Promise<Places> {
  const places = new Map<string, PastPlace>();
  for await (const { commit, blob, path } of changesOf(git, commits))
    if (!places.has(blob) && !isPassedOver(path)) places.set(blob, { commit, path });
  return places;
}

/**
 * Newest first below each path. Git keeps an older version as what differs from a newer one (pack-objects(1)), so it
 * unpacks them in this order many times faster than commit by commit.
 */
const byPath = (places: Places): readonly string[] =>
  [...places]
    .reverse()
    .sort(([, a], [, b]) => compareText(a.path, b.path))
    .map(([blob]) => blob);

async function* readBlobs(git: Git, ids: readonly string[]): AsyncGenerator<PastBlob> {
  let index = 0;
  for await (const object of readObjects(git, ids, maxFileBytes)) {
    const blob = ids[index] ?? '';
    index += 1;
    const result = fromObject({ path: blob }, object, blob);
    if ('raw' in result) yield { blob, raw: result.raw };
    else if ('unchecked' in result) yield { blob, unchecked: result.unchecked };
  }
}
