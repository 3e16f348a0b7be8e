import type { Unchecked } from '../core/check.ts';
import { groupBy } from '../core/group.ts';

/** What could not be checked for one reason: told once, with its places. */
export interface Cause {
  readonly first: Unchecked;
  readonly others: readonly Unchecked[];
}

/** In order of first sight; a server that was not reached is one cause, however many files wanted it. */
export const causesOf = (unchecked: readonly Unchecked[]): readonly Cause[] =>
  [...groupBy(unchecked, ({ code, message, hint }) => [code, message, hint].join('\0')).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : [{ first, others }]),
  );

/** Places that are named beside the first. */
const mostNamed = 2;

/** Behind the first place: `, b:3 and 9 more`; empty where there is no other. `name` makes a place safe to show. */
export function otherPlaces({ first, others }: Cause, name: (one: Unchecked) => string): string {
  const names = new Set(others.map(name));
  names.delete(name(first));
  const shown = [...names].slice(0, mostNamed);
  const left = others.length - shown.length;
  return [...shown.map((one) => `, ${one}`), left > 0 ? ` and ${left} more` : ''].join('');
}

/** `path:line`, not yet escaped; what lies in no file has no path. */
export const placeOfUnchecked = ({ path, line }: Pick<Unchecked, 'path' | 'line'>): string => {
  if (path === '') return 'the repository as a whole';
  return line === null ? path : `${path}:${line}`;
};
