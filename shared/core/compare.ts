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
 * order; what is placeless pairs with any that is equal, and is gone with the last. `renamed` maps a path of base to its path in head.
 */
export function compare(
  head: readonly Observation[],
  base: readonly Observation[],
  renamed: ReadonlyMap<string, string>,
): Compared {
  if (base.length === 0) return { before: new Map(), gone: [] };
  const keyOf = (one: Observation): string => identityOf(one, renamed.get(one.path) ?? one.path);
  const pairs = new Map<Observation, Observation>();
  const taken = new Set<Observation>();
  const pair = (fits: (one: Observation, key: string) => string): void => {
    const waiting = groupBy(
      base.filter((one) => !taken.has(one)),
      (one) => fits(one, keyOf(one)),
    );
    for (const group of waiting.values()) group.reverse();
    for (const one of head) {
      if (pairs.has(one)) continue;
      const other = waiting.get(fits(one, identityOf(one)))?.pop();
      if (other === undefined) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  };
  pair((one, key) => `${key}\0${one.lineText}`);
  pair((_, key) => key);
  const placeless = base.filter(({ report }) => report.isPlaceless);
  const known = new Map(placeless.map((one) => [keyOf(one), one]));
  const shown = new Set(head.flatMap((one) => (one.report.isPlaceless ? identityOf(one) : [])));
  for (const one of head) {
    const other = one.report.isPlaceless && !pairs.has(one) ? known.get(identityOf(one)) : undefined;
    if (other) pairs.set(one, other);
  }
  const isShown = (one: Observation) => one.report.isPlaceless === true && shown.has(keyOf(one));
  return { before: pairs, gone: base.filter((one) => !taken.has(one) && !isShown(one)) };
}
