import { remembered } from '../../../shared/core/remembered.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { keyText } from '../../../shared/parse/yaml-path.ts';
import { fromJson } from '../cel/json.ts';
import { CelMap, type Value } from '../cel/value.ts';

/** What is written, as an expression sees it. What an alias repeats is made once; a field that is null is none. */
export const valueOf = remembered((node: YamlNode): Value => {
  if (node.kind === 'scalar') return fromJson(node.value);
  if (node.kind === 'sequence') return node.items.map(valueOf);
  const last = new Map<string, YamlNode>();
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    if (name !== undefined) last.set(name, value);
  }
  const map = new CelMap();
  for (const [name, value] of last)
    if (value.kind !== 'scalar' || value.value !== null) map.add(name, valueOf(value));
  return map;
});

/** A map of what is given; `undefined` is left out. */
export function mapOf(members: Readonly<Record<string, Value | undefined>>): CelMap {
  const map = new CelMap();
  for (const [name, value] of Object.entries(members)) if (value !== undefined) map.add(name, value);
  return map;
}
