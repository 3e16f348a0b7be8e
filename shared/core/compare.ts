import { groupBy } from './group.ts';
import { identityOf, type Observation } from './observation.ts';

export interface Compared {
  /** Observation of head -> what base showed in its place. */
  readonly before: ReadonlyMap<Observation, Observation>;
  /** What base had and head has no more. */
  readonly gone: readonly Observation[];
}

/**
 * Pairs what head shows with what base showed. Equal findings of one file pair by the text of their line first, then in
 * order. What is placeless pairs as well with an equal one of a file that shows it no more, and is gone with the last; so
 * it may move, and not spread. `renamed` maps a path of base to its path in head.
 */
export function compare(
  head: readonly Observation[],
  base: readonly Observation[],
  renamed: ReadonlyMap<string, string>,
): Compared {
  if (base.length === 0) return { before: new Map(), gone: [] };
  const pathOf = ({ path }: Observation): string => renamed.get(path) ?? path;
  const keyOf = (one: Observation): string => identityOf(one, pathOf(one));
  const pairs = new Map<Observation, Observation>();
  const taken = new Set<Observation>();
  const pair = (fits: (one: Observation, key: string) => string): void => {
    const waiting = groupBy(
      base.filter((one) => !taken.has(one)),
      (one) => fits(one, placeKey(one, pathOf(one))),
    );
    for (const group of waiting.values()) group.reverse();
    for (const one of head) {
      if (pairs.has(one)) continue;
      const other = waiting.get(fits(one, placeKey(one, one.path)))?.pop();
      if (other === undefined) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  };
  pair((one, key) => `${key}\0${one.lineText}`);
  pair((_, key) => key);
  const placeless = head.filter(({ report }) => report.isPlaceless);
  const shown = new Set(placeless.flatMap((one) => [identityOf(one), placeKey(one, one.path)]));
  const here = new Map<string, Observation>();
  const moved = new Map<string, Observation>();
  for (const one of base) {
    if (!one.report.isPlaceless) continue;
    here.set(placeKey(one, pathOf(one)), one);
    // A file may become two: of what was renamed nothing is left at its place.
    if (!shown.has(placeKey(one, one.path))) moved.set(keyOf(one), one);
  }
  for (const one of placeless) {
    const other = here.get(placeKey(one, one.path)) ?? moved.get(identityOf(one));
    if (other && !pairs.has(one)) pairs.set(one, other);
  }
  const isShown = (one: Observation) => one.report.isPlaceless === true && shown.has(keyOf(one));
  return { before: pairs, gone: base.filter((one) => !taken.has(one) && !isShown(one)) };
}

/** What is placeless leaves its path out of its identity. */
const placeKey = (one: Observation, path: string): string => `${identityOf(one, path)}\0${path}`;
