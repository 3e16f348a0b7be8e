import type { YamlNode } from '../parse/yaml.ts';

export type Path = readonly (string | number)[];
export type Plain = string | number | bigint | boolean | null | Plain[] | { [key: string]: Plain };

const keyOf = (node: YamlNode): string => (node.kind === 'scalar' ? node.source : '');

/** The value without positions. A repeated key keeps its last value. */
export function plain(node: YamlNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plain);
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [keyOf(key), plain(value)]));
  }
}

/** The value without what these paths lead to; what nothing is taken out of stays the same object. */
export function pruned(value: unknown, gone: readonly Path[]): unknown {
  if (gone.length === 0 || typeof value !== 'object' || value === null) return value;
  const below = (key: string): Path[] =>
    gone.flatMap(([first, ...rest]) => (String(first) === key ? [rest] : []));
  const left = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    const paths = below(key);
    return paths.some((path) => path.length === 0) ? [] : [[key, pruned(one, paths)]];
  });
  return Array.isArray(value) ? left.map(([, one]) => one) : Object.fromEntries(left);
}

/** 1-based line of the key or item that `path` leads to, or of the nearest thing around it. */
export function lineOf(root: YamlNode, path: Path): number {
  let node = root;
  let line = root.region.startLine;
  for (const part of path) {
    const entry =
      node.kind === 'mapping' ? node.entries.findLast(({ key }) => keyOf(key) === String(part)) : undefined;
    const next = node.kind === 'sequence' ? node.items[Number(part)] : entry?.value;
    if (next === undefined) break;
    line = (entry?.key ?? next).region.startLine;
    node = next;
  }
  return line;
}
