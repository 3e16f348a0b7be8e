import { isForeign } from '../asked.ts';
import type { Lockfile, Package } from '../package.ts';
import { listed, shown } from '../wording.ts';
import { wayIn } from './way-in.ts';
import { waysIn } from './ways-in.ts';

const most = 3;

/** What the project names itself and what brings the package in: `a@1.0.0 and b@2.0.0`; undefined where nothing is known. */
export function bringers(doc: Lockfile, one: Package): string | undefined {
  const way = wayIn(doc, one);
  const ways = waysIn(doc, one) ?? (way ? [way] : []);
  const firsts = new Set(
    ways.flatMap((steps) => {
      const first = steps.find(isForeign);
      return first === undefined || first === one ? [] : [first];
    }),
  );
  return firsts.size === 0 ? undefined : listed([...firsts].map(shown), most);
}

/** That there may be no need to force it. */
export function simpler(doc: Lockfile, one: Package): string | undefined {
  const who = bringers(doc, one);
  return who && `See first whether a newer version of ${who} brings the fix`;
}
