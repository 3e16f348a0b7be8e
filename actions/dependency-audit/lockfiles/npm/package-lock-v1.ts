import type { Lines } from '../../../../shared/parse/lines.ts';
import { isSet, membersOf, textOf, type Tree, type TreeMap } from '../../../../shared/parse/tree.ts';
import type { Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { isPath } from '../origin.ts';
import { identified } from './archive-address.ts';
import { reachOf } from './reach.ts';
import { npmSource, resolvedOrigin } from './source.ts';

/** A folder of packages, and the one around it. */
interface Level {
  readonly numbers: Map<string, number>;
  readonly outer: Level | undefined;
}

interface Copy {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: Tree;
  /** Where its own needs are looked for. */
  readonly inside: Level;
}

/**
 * Version 1, whose packages stand inside of one another as their folders do. It does not tell what the project itself
 * names; that is sure only of what nothing else needs. What anything for more than development needs is for more, too.
 */
export function nestedEntries(root: TreeMap, lines: Lines): readonly Entry[] {
  const copies = copiesOf(root, lines);
  const needs = copies.map(({ value, inside }) =>
    [...membersOf(value, 'requires').keys()].flatMap((name) => resolve(name, inside) ?? []),
  );
  const needed = new Set(needs.flat());
  const numbered = copies.map(({ value }, number) => ({ number, isDev: isSet(value, 'dev') }));
  const flagged = (isDev: boolean): ReadonlySet<number> =>
    new Set(numbered.flatMap((one) => (one.isDev === isDev ? one.number : [])));
  const reach = reachOf({ runtime: flagged(false), development: flagged(true) }, needs);
  return copies.map((copy, number) => ({
    ...entryOf(copy, lines),
    isDirect: needed.has(number) ? undefined : true,
    isDev: reach[number]?.isDev,
    needs: needs[number],
  }));
}

function copiesOf(root: TreeMap, lines: Lines): readonly Copy[] {
  const copies: Copy[] = [];
  const waiting: { readonly within: Tree; readonly level: Level }[] = [
    { within: root, level: { numbers: new Map(), outer: undefined } },
  ];
  // More are added while it is read.
  for (const { within, level } of waiting)
    for (const [name, { start, end, value }] of membersOf(within, 'dependencies')) {
      if (value.kind !== 'map') throw new LockfileFault('An entry is no object.', lines.lineAt(start));
      const inside: Level = { numbers: new Map(), outer: level };
      level.numbers.set(name, copies.length);
      copies.push({ name, start, end, value, inside });
      waiting.push({ within: value, level: inside });
    }
  return copies;
}

function resolve(name: string, from: Level): number | undefined {
  for (let level: Level | undefined = from; level !== undefined; level = level.outer) {
    const number = level.numbers.get(name);
    if (number !== undefined) return number;
  }
  return undefined;
}

function entryOf({ name, start, end, value }: Copy, lines: Lines): Entry {
  const groups = ['dev', 'optional', 'bundled'].filter((flag) => isSet(value, flag));
  return {
    ...sourceIn(name, textOf(value, 'version') ?? '', textOf(value, 'resolved')),
    region: lines.region(start, end),
    integrity: textOf(value, 'integrity')?.split(/\s+/) ?? [],
    groups,
    hasInstallScript: undefined,
    licence: undefined,
  };
}

/** `version` is a version, `npm:` and the package that the name is an alias of, or the address of a source. */
function sourceIn(
  name: string,
  version: string,
  resolved: string | undefined,
): Pick<Entry, 'name' | 'version' | 'origin' | 'delivers'> {
  const alias = /^npm:(.+)@([^@]*)$/.exec(version);
  if (alias === null && (version.includes(':') || isPath(version)))
    return identified({ name, version: '' }, npmSource(version), version);
  const [, real = name, pinned = version] = alias ?? [];
  return identified({ name: real, version: pinned }, resolvedOrigin(resolved), resolved);
}
