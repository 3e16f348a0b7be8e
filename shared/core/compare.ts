import type { Status } from './finding.ts';
import { groupBy } from './group.ts';
import { identityOf, type Observation } from './observation.ts';

export interface Compared {
  /** Beside each observation of head: its status, and its counterpart in base. */
  readonly head: readonly { readonly status: Status; readonly before: Observation | undefined }[];
  /** What base had and head has no more. */
  readonly fixed: readonly Observation[];
}

/**
 * Pairs what head shows with what base showed. Equal findings of one file pair by the text of their line first, then in
 * order. `renamed` maps a path of base to its path in head.
 */
export function compare(
  head: readonly Observation[],
  base: readonly Observation[],
  renamed: ReadonlyMap<string, string>,
): Compared {
  const before = groupBy(base, (one) => identityOf(one, renamed.get(one.path) ?? one.path));
  const pairs = new Map<Observation, Observation>();
  const take = (one: Observation, fits: (other: Observation) => boolean): void => {
    const group = before.get(identityOf(one)) ?? [];
    const at = group.findIndex(fits);
    const other = group[at];
    if (other === undefined) return;
    pairs.set(one, other);
    group.splice(at, 1);
  };
  for (const one of head) take(one, (other) => other.lineText === one.lineText);
  for (const one of head) if (!pairs.has(one)) take(one, () => true);
  return {
    head: head.map((one) => ({ status: pairs.has(one) ? 'existing' : 'introduced', before: pairs.get(one) })),
    fixed: [...before.values()].flat(),
  };
}
