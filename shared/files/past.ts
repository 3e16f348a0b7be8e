import type { PastPlace } from '../core/document.ts';
import type { Past, PastBlob, ReadPast } from '../core/files.ts';
import { compareText } from '../core/observation.ts';
import type { Git } from '../exec/git.ts';
import { changesOf } from './changes.ts';
import { fromObject, maxFileBytes } from './content.ts';
import { readObjects } from './objects.ts';

type Places = ReadonlyMap<string, readonly PastPlace[]>;

/** What these commits, oldest first, brought in. */
export function pastOf(git: Git, commits: readonly string[], told: Pick<Past, 'what' | 'since'>): Past {
  let all: Promise<Places> | undefined;
  return {
    ...told,
    commits: commits.length,
    places: () => (all ??= placesOf(git, commits)),
    blobs: (wanted) => read(git, wanted),
  };
}

async function placesOf(git: Git, commits: readonly string[]): Promise<Places> {
  const found = new Map<string, PastPlace[]>();
  for await (const { commit, blob, path } of changesOf(git, commits)) {
    const places = found.get(blob);
    if (places === undefined) found.set(blob, [{ commit, path }]);
    else if (places.at(-1)?.path !== path) places.push({ commit, path });
  }
  for (const [blob, places] of found) if (places.length > 1) found.set(blob, firstOfEach(places));
  return found;
}

function firstOfEach(places: readonly PastPlace[]): PastPlace[] {
  const paths = new Set<string>();
  return places.filter(({ path }) => !paths.has(path) && paths.add(path));
}

/**
 * Newest first below each path. Git keeps an older version as what differs from a newer one (pack-objects(1)), so it
 * unpacks them in this order many times faster than commit by commit.
 */
const byPath = <Wanted extends PastBlob>(wanted: readonly Wanted[]): readonly Wanted[] =>
  [...wanted].reverse().sort((a, b) => compareText(a.place.path, b.place.path));

async function* read<Wanted extends PastBlob>(
  git: Git,
  wanted: readonly Wanted[],
): AsyncGenerator<ReadPast<Wanted>> {
  const sorted = byPath(wanted);
  const left = sorted.values();
  const ids = sorted.map(({ blob }) => blob);
  for await (const object of readObjects(git, ids, maxFileBytes, true)) {
    const next = left.next();
    if (next.done === true) return;
    const { blob } = next.value;
    const result = fromObject({ path: blob }, object, blob);
    if ('raw' in result) yield { wanted: next.value, raw: result.raw };
    else if ('unchecked' in result) yield { wanted: next.value, unchecked: result.unchecked };
  }
}
