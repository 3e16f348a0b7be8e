import type { ByteReading } from './check.ts';
import type { Document, PastPlace } from './document.ts';
import type { Past, PastBlob } from './files.ts';
import type { Scanned } from './scanned.ts';

/** What it shows is told of each of the places that nothing else tells of. */
export interface Wanted extends PastBlob {
  readonly places: readonly PastPlace[];
}

/**
 * What has to be read of all that commits brought: what no tree has; what a tree has under another name and something is
 * in it, since that may be accepted there alone; and whatever a name makes something of.
 */
export function wantedOf(
  brought: Awaited<ReturnType<Past['places']>>,
  reading: ByteReading<Document>,
  scanned: Scanned,
  base: Scanned | undefined,
): readonly Wanted[] {
  const held = heldBy(scanned, base);
  const sorts = new Map<string, Sort>();
  const sortOf = (path: string): Sort => {
    const known = sorts.get(path) ?? sorted(path, scanned, reading);
    sorts.set(path, known);
    return known;
  };
  const wanted: Wanted[] = [];
  for (const [blob, all] of brought) {
    const here = held.get(blob);
    const places = here === undefined ? all : all.filter(({ path }) => !here.paths.has(path));
    const plain = places.filter(({ path }) => sortOf(path) === 'plain');
    const [place] = plain;
    if (place !== undefined && here?.isClean !== true) wanted.push({ blob, place, places: plain });
    for (const named of places)
      if (sortOf(named.path) === 'named') wanted.push({ blob, place: named, places: [named] });
  }
  return wanted;
}

type Sort = 'excluded' | 'named' | 'plain';

const sorted = (path: string, { active }: Scanned, reading: ByteReading<Document>): Sort =>
  active.isExcluded(path) ? 'excluded' : reading.names?.(path) === true ? 'named' : 'plain';

interface Held {
  readonly paths: Set<string>;
  /** Nothing is in it, and somebody looked. */
  isClean: boolean;
}

function heldBy(...sides: readonly (Scanned | undefined)[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const side of sides)
    for (const [path, { blob, observations, isUnread }] of side?.files ?? []) {
      if (blob === undefined) continue;
      const one = held.get(blob) ?? { paths: new Set(), isClean: true };
      one.paths.add(path);
      one.isClean &&= observations.length === 0 && isUnread !== true;
      held.set(blob, one);
    }
  return held;
}
