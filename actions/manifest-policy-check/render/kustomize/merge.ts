import type { ListMerge } from '../../schema/list-merge.ts';
import { Fault } from './fault.ts';
import { directiveIn, directiveOf } from './directive.ts';
import { elementIn, hasKey, mergedKeys, putElement, usableKeys } from './elements.ts';
import type { Sequence } from './tree.ts';
import { Made, isNothing, isNull, placeOf, textOf, type Mapping, type Placed, type Tree } from './tree.ts';

/** How a list of an object is merged; `path` are the names of fields from the object's root, items left out. */
export type ListMergeAt = (apiVersion: string, kind: string, path: readonly string[]) => ListMerge;

/** Where in an object a value stands. */
interface Spot {
  readonly apiVersion: string;
  readonly kind: string;
  readonly path: readonly string[];
}

/** Longer lists take kustomize minutes. */
const longest = 5_000;

/**
 * A strategic merge patch as kustomize applies it: both trees are used up. It also tidies what no patch touches: a field
 * with nothing in it goes, and of items with equal keys one. Undefined: nothing is left.
 */
export function merged(target: Mapping, patch: Mapping, listMergeAt: ListMergeAt): Tree | undefined {
  return new Merge(listMergeAt).both(target, patch, { apiVersion: '', kind: '', path: [] });
}

class Merge {
  readonly #listMergeAt: ListMergeAt;

  constructor(listMergeAt: ListMergeAt) {
    this.#listMergeAt = listMergeAt;
  }

  both(target: Tree | undefined, patch: Tree | undefined, spot: Spot): Tree | undefined {
    const first = isNothing(target) ? patch : target;
    if (!isNothing(first) && !isNothing(patch) && patch.kind !== first.kind)
      throw new Fault(`A ${patch.kind} cannot patch a ${first.kind}.`, undefined, placeOf(patch));
    if (isNothing(first)) return target === undefined || patch !== undefined ? patch : target;
    if (first.kind === 'scalar') return patch ?? target;
    return first.kind === 'mapping'
      ? this.#mappings(target as Mapping | undefined, patch as Mapping | undefined, spot)
      : this.#lists(target as Sequence | undefined, patch as Sequence | undefined, spot);
  }

  #mappings(target: Mapping | undefined, patch: Mapping | undefined, spot: Spot): Tree | undefined {
    if (!isNothing(target) && isNull(patch)) return undefined;
    const directive = directiveOf(patch);
    if (directive === 'delete') return undefined;
    const result = isNothing(target) || (directive === 'replace' && patch) ? patch : target;
    if (result === undefined) return undefined;
    const inside = inner(result, spot);
    const names = new Set([...keysOf(result), ...keysOf(patch)]);
    for (const name of names) {
      const [own, other] = [result.get(name), patch?.get(name)];
      if (other === undefined && isNull(own) && textOf(own) !== '') continue;
      const value = this.both(own, other, { ...inside, path: [...inside.path, name] });
      if (value === undefined || isNull(value)) result.remove(name);
      else if (value !== own && !isSame(own, value)) result.set(name, value, patch?.entry(name)?.key);
    }
    return result;
  }

  #lists(target: Sequence | undefined, patch: Sequence | undefined, spot: Spot): Tree | undefined {
    const rule = this.#listMergeAt(spot.apiVersion, spot.kind, spot.path);
    if (rule.by === 'replace') return patch ?? target;
    if (!isNothing(target) && isNull(patch)) return undefined;
    const directive = isNothing(target) ? 'merge' : directiveIn(patch);
    if (directive === 'delete') return undefined;
    const result = isNothing(target) || (directive === 'replace' && patch) ? patch : target;
    if (result === undefined) return undefined;
    const sources = [result, isNull(patch) ? undefined : patch] as const;
    if (sources.some((source) => (source?.items.length ?? 0) > longest))
      throw new Fault(`A list has more than ${longest} items.`, undefined, placeOf(result), 'limit');
    return rule.by === 'value'
      ? this.#elements(sources, valuesIn(sources), [''], spot)
      : this.#elements(sources, tuplesIn(sources, rule.keys), rule.keys, spot);
  }

  /** What the patch has comes first, each item once; then what it does not speak of. */
  #elements(
    [target, patch]: readonly [Sequence, Sequence | undefined],
    tuples: string[][],
    keys: readonly string[],
    spot: Spot,
  ): Tree {
    const found: Tree[] = [];
    const all = keys.length > 1 ? mergedKeys(tuples) : tuples;
    let used = keys;
    for (const tuple of all) {
      const usable = usableKeys(all, tuple, keys);
      used = usable.keys;
      const own = usableKeys([usable.values], usable.values, usable.keys);
      const value = this.both(elementIn(target, own), elementIn(patch, own), spot);
      if (isNothing(value) || (value.kind === 'mapping' && value.entries.length === 0)) {
        putElement(target.items, usable, undefined);
        continue;
      }
      giveKeys(value, usable, patch ?? target);
      putElement(found, usable, value);
    }
    if (all.length > 0) target.items = appended(found, target.items, used);
    return target;
  }
}

function appended(found: Tree[], items: readonly Tree[], keys: readonly string[]): Tree[] {
  for (const item of items) {
    const values: string[] = [];
    for (const key of keys) {
      if (key === '') values.push(textOf(item));
      else if (!hasKey(item, key)) found.push(item);
      else values.push(textOf((item as Mapping).get(key)));
    }
    if (keys.length > 1) putElement(found, { keys, values }, undefined);
    putElement(found, { keys, values }, item);
  }
  return found;
}

function giveKeys(value: Tree, { keys, values }: Keyed, where: Placed): void {
  if (value.kind !== 'mapping') return;
  keys.forEach((key, index) => {
    const text = values[index] ?? '';
    if (key !== '' && value.get(key) === undefined && text !== '') value.set(key, plain(text, where), where);
  });
}

type Keyed = ReturnType<typeof usableKeys>;

const plain = (text: string, where: Placed): Made =>
  new Made(/^-?\d{1,15}$/.test(text) ? Number(text) : text, where);

const keysOf = (tree: Mapping | undefined): string[] =>
  tree?.kind === 'mapping' ? tree.entries.map(({ key }) => textOf(key)) : [];

/** What a patch only repeats, as it does the name of a container, stays where it is. */
const isSame = (own: Tree | undefined, value: Tree): boolean =>
  own?.kind === 'scalar' && value.kind === 'scalar' && own.value === value.value && own.tag === value.tag;

/** An object inside another one is merged by the rules of its own kind. */
function inner(tree: Mapping, spot: Spot): Spot {
  const [apiVersion, kind] = [textOf(tree.get('apiVersion')), textOf(tree.get('kind'))];
  return apiVersion === '' || kind === '' ? spot : { apiVersion, kind, path: [] };
}

/** Those of the patch first. */
function tuplesIn(
  [target, patch]: readonly [Sequence, Sequence | undefined],
  keys: readonly string[],
): string[][] {
  const tuples = new Map<string, string[]>();
  for (const item of [...(patch?.items ?? []), ...target.items]) {
    const tuple = keys.map((key) => (item.kind === 'mapping' ? textOf(item.get(key)) : ''));
    const id = JSON.stringify(tuple);
    if (!tuples.has(id)) tuples.set(id, tuple);
  }
  return [...tuples.values()];
}

const valuesIn = ([target, patch]: readonly [Sequence, Sequence | undefined]): string[][] =>
  [...new Set([...(patch?.items ?? []), ...target.items].map(textOf))].map((text) => [text]);
