import { remembered } from '../../../shared/core/remembered.ts';
import type { Lockfile, Package } from '../package.ts';

/** From what the project itself names to the package, both included; undefined where the format does not tell. */
export type WayIn = readonly Package[];

/** The shortest way to each package. */
const parentsOf = remembered(({ packages }: Lockfile): ReadonlyMap<Package, Package | undefined> => {
  const parents = new Map<Package, Package | undefined>();
  const needed = new Set(packages.flatMap(({ needs = [] }) => needs));
  const tells = packages.some(({ isDirect }) => isDirect !== undefined);
  const hasEdges = packages.some(({ needs }) => needs !== undefined && needs.length > 0);
  const isStart = (one: Package, index: number) =>
    tells ? one.isDirect === true : hasEdges && !needed.has(index);
  const queue = packages.filter(isStart);
  for (const one of queue) parents.set(one, undefined);
  for (const one of queue)
    for (const index of one.needs ?? []) {
      const need = packages[index];
      if (need === undefined || parents.has(need)) continue;
      parents.set(need, one);
      queue.push(need);
    }
  return parents;
});

export function wayIn(doc: Lockfile, to: Package): WayIn | undefined {
  const parents = parentsOf(doc);
  if (!parents.has(to)) return undefined;
  const way: Package[] = [];
  for (let one: Package | undefined = to; one !== undefined; one = parents.get(one)) way.push(one);
  return way.reverse();
}
