import type { PastPlace } from '../core/document.ts';
import type { Past, PastBlob } from '../core/files.ts';
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
        byPath(places).filter(([blob]) => !known.has(blob)),
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
const byPath = (places: Places): readonly Placed[] =>
  [...places].reverse().sort(([, a], [, b]) => compareText(a.path, b.path));

type Placed = readonly [blob: string, place: PastPlace];

async function* readBlobs(git: Git, wanted: readonly Placed[]): AsyncGenerator<PastBlob> {
  const left = wanted.values();
  const ids = wanted.map(([blob]) => blob);
  for await (const object of readObjects(git, ids, maxFileBytes, true)) {
    const next = left.next();
    if (next.done === true) return;
    const [blob, place] = next.value;
    const result = fromObject({ path: blob }, object, blob);
    if ('raw' in result) yield { blob, raw: result.raw, place };
    else if ('unchecked' in result) yield { blob, unchecked: result.unchecked };
  }
}
