import type { Document } from '../../../../shared/core/document.ts';
import { spanOf } from '../../../../shared/parse/edit.ts';
import { Mapping, Scalar, Sequence } from '../../../../shared/parse/yaml-placed.ts';
import type { YamlMapping, YamlNode } from '../../../../shared/parse/yaml-nodes.ts';
import type { Origin } from './origin.ts';

/** An object of helm's output, with every node where it is written. The same node stays the same node. */
export function placedObject(output: Document, root: YamlMapping, origin: Origin): YamlMapping {
  const known = new Map<YamlNode, YamlNode>();
  const placed = (node: YamlNode): YamlNode => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const made = node.kind === 'mapping' ? placedMapping(node) : placedOther(node);
    known.set(node, made);
    return made;
  };
  const placeOf = (node: YamlNode) => {
    const { start, end } = spanOf(output, node.region);
    return origin(start, end);
  };
  const placedMapping = (node: YamlMapping): YamlMapping => {
    const { lines, start, end } = placeOf(node);
    const entries = node.entries.map(({ key, value }) => ({ key: placed(key), value: placed(value) }));
    return new Mapping(lines, start, end, entries, node.tag);
  };
  const placedOther = (node: Exclude<YamlNode, YamlMapping>): YamlNode => {
    const { lines, start, end } = placeOf(node);
    if (node.kind === 'sequence') return new Sequence(lines, start, end, node.items.map(placed), node.tag);
    const { start: from } = spanOf(output, node.region);
    const offset = start + Math.min(node.offset - from, end - start);
    return new Scalar(lines, start, end, { ...node, offset, length: Math.min(node.length, end - offset) });
  };
  return placedMapping(root);
}
