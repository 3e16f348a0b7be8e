import type { Region } from '../../../shared/core/finding.ts';

/** A value as written, with the place of its element. */
export interface Placed {
  readonly text: string;
  readonly region: Region;
}

/** A value that is nothing but another, and so on. */
const mostHops = 8;

/**
 * Where the text really stands: the place of the property that it is nothing but (`alone` finds its name), or of the one
 * that this is nothing but. Undefined for a text that stands for itself.
 */
export function placeOf(
  text: string,
  alone: RegExp,
  property: (name: string) => Placed | undefined,
): Region | undefined {
  let place: Region | undefined;
  let rest: string | undefined = text;
  for (let hop = 0; hop < mostHops && rest !== undefined; hop++) {
    const name: string | undefined = alone.exec(rest)?.[1];
    const found: Placed | undefined = name === undefined ? undefined : property(name);
    place = found?.region ?? place;
    rest = found?.text;
  }
  return place;
}
