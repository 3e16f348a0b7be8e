/** How many nodes of a stranger's JSON are looked at for one path. */
const mostNodes = 100_000;
const longestPath = 32;

/**
 * The scalars that a path leads to, as text: `scanner.uri`. Where a list stands in the way all of its items are followed.
 * Keys that hold dots are found too, the longest first. Undefined where there is too much to look at.
 */
export function valuesAt(predicate: unknown, path: string): readonly string[] | undefined {
  const parts = path.split('.');
  if (parts.length > longestPath) return undefined;
  const values: string[] = [];
  const open: { readonly node: unknown; readonly at: number }[] = [{ node: predicate, at: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (++seen + open.length > mostNodes) return undefined;
    const { node, at } = next;
    if (Array.isArray(node)) {
      if (node.length > mostNodes) return undefined;
      for (const item of node as readonly unknown[]) open.push({ node: item, at });
    } else if (at === parts.length) {
      if (isScalar(node)) values.push(String(node));
    } else if (typeof node === 'object' && node !== null) {
      const found = longestKey(node, parts, at);
      if (found !== undefined) open.push(found);
    }
  }
  return values.reverse();
}

function longestKey(node: object, parts: readonly string[], at: number) {
  for (let end = parts.length; end > at; end--) {
    const key = parts.slice(at, end).join('.');
    if (Object.hasOwn(node, key)) return { node: (node as Record<string, unknown>)[key], at: end };
  }
  return undefined;
}

const isScalar = (node: unknown): node is string | number | boolean =>
  typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean';

/** The text that a path of keys leads to; undefined for all else. Lists are not followed. */
export function textAt(node: unknown, ...keys: readonly (string | number)[]): string | undefined {
  let value = node;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return typeof value === 'string' ? value : undefined;
}
