import type { Past, PastBlob, PastPlace } from '../core/files.ts';
import { compareText } from '../core/observation.ts';
import type { Git } from '../exec/git.ts';
import { changesOf } from './changes.ts';
import { fromObject, maxFileBytes } from './content.ts';
import { readObjects } from './objects.ts';

type Places = ReadonlyMap<string, PastPlace>;

/** What these commits, oldest first, brought in. */
export function pastOf(git: Git, commits: readonly string[], told: Pick<Past, 'what' | 'since'>): Past {
  let first: Promise<Brought> | undefined;
  const all = (): Promise<Brought> => (first ??= broughtBy(git, commits, () => false));
  return {
    ...told,
    commits: commits.length,
    paths: async () => (await all()).paths,
    async *blobs(known) {
      const { places } = await all();
      yield* readBlobs(
        git,
        byPath(places).filter((blob) => !known.has(blob)),
      );
    },
    async placesOf(blobs, isPassedOver) {
      const wanted = new Set(blobs);
      const found = await all();
      const isLater = blobs.some((blob) => isPassedOver(found.places.get(blob)?.path ?? ''));
      const { places } = isLater ? await broughtBy(git, commits, isPassedOver) : found;
      return new Map([...places].filter(([blob]) => wanted.has(blob)));
    },
  };
}

interface Brought {
  /** The first of each blob, oldest first. */
  readonly places: Places;
  readonly paths: ReadonlySet<string>;
}

async function broughtBy(
  git: Git,
  commits: readonly string[],
  isPassedOver: (path: string) => boolean,
): Promise<Brought> {
  const [places, paths] = [new Map<string, PastPlace>(), new Set<string>()];
  for await (const { commit, blob, path } of changesOf(git, commits)) {
    if (isPassedOver(path)) continue;
    paths.add(path);
    if (!places.has(blob)) places.set(blob, { commit, path });
  }
  return { places, paths };
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
  for await (const object of readObjects(git, ids, maxFileBytes, true)) {
    const blob = ids[index] ?? '';
    index += 1;
    const result = fromObject({ path: blob }, object, blob);
    if ('raw' in result) yield { blob, raw: result.raw };
    else if ('unchecked' in result) yield { blob, unchecked: result.unchecked };
  }
}
