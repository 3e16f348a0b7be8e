import type { YamlEntry, YamlNode } from './yaml-nodes.ts';

type Maybe = YamlNode | undefined;

/** A key as text; undefined for a collection. `1` and `"1"` are the same key, as they are in JSON. */
export function keyText(key: YamlNode): string | undefined {
  return key.kind === 'scalar' ? String(key.value) : undefined;
}

/** The value of a mapping's key; of duplicates the last one. */
export function child(node: Maybe, key: string): YamlNode | undefined {
  return entries(node).findLast((entry) => keyText(entry.key) === key)?.value;
}

/** A mapping's entries; none for anything else. */
export function entries(node: Maybe): readonly YamlEntry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

/** A sequence's items; none for anything else. */
export function items(node: Maybe): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

/** A string scalar's value. */
export function text(node: Maybe): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Every node below and including `root`, keys too; what aliases repeat comes once. */
export function* walk(root: YamlNode): Generator<YamlNode> {
  const seen = new Set([root]);
  // A set gives back what is added to it while it is being read.
  for (const node of seen) {
    yield node;
    for (const item of items(node)) seen.add(item);
    for (const { key, value } of entries(node)) seen.add(key).add(value);
  }
}
