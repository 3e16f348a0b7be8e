import { BytePlaces, type Beginning } from '../byte-places.ts';
import type { Candidate } from '../match/candidate.ts';
import type { OwnRule, Required } from './own-rule.ts';

/** How many places a rule compares one of its own with; where there are more, one of them is near enough. */
const most = 10_000;

/** What each rule found, by its name, in order of place. */
export type FoundByName = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Those of a rule's own that count: near each stands something of every rule that it requires. (Facts: gitleaks' README,
 * "Composite rules": distances are between the beginnings, in lines and in columns; without any, the same text is near.)
 */
export function accompanied(rule: OwnRule, found: FoundByName, bytes: Buffer): readonly Candidate[] {
  const own = found.get(rule.name) ?? [];
  if (rule.required.length === 0 || own.length === 0) return own;
  const others = rule.required.map((required) => ({
    required,
    places: placesOf(found.get(required.name) ?? [], bytes),
  }));
  const places = placesOf(own, bytes);
  return own.filter((_, at) => {
    const place = places[at];
    return place !== undefined && others.every((other) => isNear(place, other.required, other.places));
  });
}

/** Where what fits the whole regex begins. */
function placesOf(candidates: readonly Candidate[], bytes: Buffer): readonly Beginning[] {
  const places = new BytePlaces(bytes);
  return candidates.map(({ start, text, match = text }) =>
    places.place(start - Math.max(0, match.indexOf(text))),
  );
}

function isNear(own: Beginning, { lines, columns }: Required, others: readonly Beginning[]): boolean {
  let at = firstFrom(own.line - lines, others);
  for (let compared = 0; ; compared += 1, at += 1) {
    const other = others[at];
    if (other === undefined || other.line > own.line + lines) return false;
    if (compared === most || Math.abs(other.units - own.units) <= columns) return true;
  }
}

/** The first of those, in order, that is not before a line. */
function firstFrom(line: number, places: readonly Beginning[]): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
