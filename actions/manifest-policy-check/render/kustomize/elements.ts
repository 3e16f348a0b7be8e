import { isNothing, textOf, type Sequence, type Tree } from './tree.ts';

/** Which items of a list are meant: those whose fields have these values. The key '' is the item itself. */
export interface Keyed {
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

export const hasKey = (item: Tree, key: string): boolean =>
  item.kind === 'mapping' && item.get(key) !== undefined;

/** Keys that no item fills are left out; where none is filled, all stay. */
export function usableKeys(
  tuples: readonly (readonly string[])[],
  values: readonly string[],
  keys: readonly string[],
): Keyed {
  const filled = new Set(keys.filter((_, index) => tuples.some((tuple) => (tuple[index] ?? '') !== '')));
  if (filled.size === 0) return { keys, values };
  return {
    keys: keys.filter((key) => filled.has(key)),
    values: values.filter((value, index) => value !== '' || filled.has(keys[index] ?? '')),
  };
}

/** Tuples that differ only in what one of them leaves open are the same. */
export function mergedKeys(tuples: readonly string[][]): string[][] {
  const all = [...tuples];
  for (const [first] of all.entries())
    for (const [second] of all.entries()) {
      const both = joined(all[first] ?? [], all[second] ?? []);
      if (both) all[first] = all[second] = both;
    }
  return all;
}

function joined(one: readonly string[], other: readonly string[]): string[] | undefined {
  if (one.length !== other.length || !one.some((value, index) => value === other[index])) return undefined;
  const fits = one.every((value, index) => value === other[index] || value === '' || other[index] === '');
  return fits ? one.map((value, index) => (value === '' ? (other[index] ?? '') : value)) : undefined;
}

/** The first one; an empty value fits any. */
export function elementIn(list: Sequence | undefined, keyed: Keyed): Tree | undefined {
  if (list?.kind !== 'sequence') return undefined;
  const [key, value] = [keyed.keys[0] ?? '', keyed.values[0] ?? ''];
  if (key === '') return list.items.find((item) => textOf(item) === value);
  return list.items.find((item) => item.kind === 'mapping' && fits(item, keyed));
}

/** Puts an element in the place of those that are meant, or behind all; undefined takes them out. Empty items go. */
export function putElement(items: Tree[], keyed: Keyed, element: Tree | undefined): void {
  let isFound = false;
  const kept: Tree[] = [];
  for (const item of items) {
    if (isNothing(item) || (item.kind === 'mapping' && item.entries.length === 0)) continue;
    const isOther = item.kind !== 'mapping' && (keyed.keys[0] ?? '') !== '' && (keyed.values[0] ?? '') !== '';
    if (isOther) kept.push(item);
    else if (!fits(item, keyed)) {
      if (keyed.values.length > 0) kept.push(item);
    } else {
      isFound = true;
      if (element !== undefined) kept.push(element);
    }
  }
  items.splice(0, items.length, ...kept);
  if (element !== undefined && !isNothing(element) && !isFound) items.push(element);
}

/** kustomize compares as many keys as it has values for, and takes the last answer for the rest. */
function fits(item: Tree, { keys, values }: Keyed): boolean {
  let isFit = false;
  for (const [index, key] of keys.entries()) {
    const value = values[index];
    if (value !== undefined) isFit = fitsOne(item, key, value);
    if (!isFit) return false;
  }
  return isFit;
}

function fitsOne(item: Tree, key: string, value: string): boolean {
  if (key === '') return item.kind === 'scalar' && textOf(item) === value;
  if (item.kind !== 'mapping') return false;
  const field = item.get(key);
  return field !== undefined && (value === '' || textOf(field) === value);
}
