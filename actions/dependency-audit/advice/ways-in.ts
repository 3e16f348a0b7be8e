import { remembered } from '../../../shared/core/remembered.ts';
import type { Lockfile, Package } from '../package.ts';
import type { WayIn } from './way-in.ts';

/** By package: those that need it. */
const needersOf = remembered(({ packages }: Lockfile): ReadonlyMap<Package, readonly Package[]> => {
  const needers = new Map<Package, Package[]>();
  for (const one of packages)
    for (const index of one.needs ?? []) {
      const need = packages[index];
      if (need === undefined) continue;
      const known = needers.get(need);
      if (known) known.push(one);
      else needers.set(need, [one]);
    }
  return needers;
});

const [mostWays, mostSteps] = [50, 5_000];

/** Every way in, none twice through one package; undefined where the format does not tell, or there are too many. */
export function waysIn(doc: Lockfile, to: Package): readonly WayIn[] | undefined {
  if (doc.packages.every(({ needs }) => needs === undefined)) return undefined;
  const needers = needersOf(doc);
  const ways: WayIn[] = [];
  const open: WayIn[] = [[to]];
  for (let steps = 0; open.length > 0; steps += 1) {
    if (steps >= mostSteps || ways.length > mostWays) return undefined;
    const way = open.pop() ?? [];
    const [first] = way;
    if (first === undefined) continue;
    if (first.isDirect === true) ways.push(way);
    for (const needer of needers.get(first) ?? []) if (!way.includes(needer)) open.push([needer, ...way]);
  }
  return ways.length === 0 ? undefined : ways;
}
