import type { Document } from '../core/document.ts';
import type { Edit } from '../core/finding.ts';
import { addMember } from './yaml-edit-add.ts';
import { fillMapping, replaceValue } from './yaml-edit-fill.ts';
import { isOwn } from './yaml-edit-place.ts';
import type { YamlValue } from './yaml-edit-text.ts';
import type { Field } from './yaml-field.ts';
import type { YamlNode } from './yaml-nodes.ts';
import { keyText } from './yaml-path.ts';

export { removeField } from './yaml-edit-remove.ts';
export type { YamlValue } from './yaml-edit-text.ts';

/**
 * Gives a field a value; parents that are missing are made. All else stays as it is, byte for byte. Undefined where it
 * has that value already, and where the text cannot be edited for sure: aliases, anchors, tags, keys written twice.
 * `order`: names as they are usually ordered, those of fixes that are to go in together.
 */
export function setField(
  doc: Document,
  field: Field,
  value: YamlValue,
  order: readonly string[] = [],
): readonly Edit[] | undefined {
  if (!isWritable(value) || isSame(field.node, value)) return undefined;
  const missing: string[] = [];
  let at = field;
  while (at.node === undefined) {
    if (typeof at.name !== 'string' || at.parent === undefined) return undefined;
    missing.unshift(at.name);
    at = at.parent;
  }
  if (!isOwn(doc, at)) return undefined;
  const [first, ...rest] = missing;
  if (first === undefined) return replaceValue(doc, at, value);
  const addition = { names: [first, ...rest] as const, value, order };
  if (at.node.kind === 'mapping' && at.node.entries.length > 0) return addMember(doc, at, addition);
  const isEmpty = at.node.kind === 'mapping' || (at.node.kind === 'scalar' && at.node.value === null);
  return isEmpty ? fillMapping(doc, at, addition) : undefined;
}

/** YAML has it as it is. */
const isWritable = (value: YamlValue): boolean =>
  typeof value === 'object'
    ? Object.values(value).every(isWritable)
    : typeof value !== 'number' || Number.isSafeInteger(value) || /^-?\d+\.\d+$/.test(String(value));

function isSame(node: YamlNode | undefined, value: YamlValue): boolean {
  if (node === undefined) return false;
  if (node.kind === 'scalar') return node.value === value;
  if (node.kind === 'sequence')
    return (
      Array.isArray(value) &&
      node.items.length === value.length &&
      node.items.every((item, index) => isSame(item, (value as readonly YamlValue[])[index] ?? ''))
    );
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const wanted = new Map(Object.entries(value));
  const written = new Map(node.entries.map(({ key, value: one }) => [keyText(key), one] as const));
  return (
    written.size === wanted.size &&
    [...written].every(
      ([name, one]) => name !== undefined && wanted.has(name) && isSame(one, wanted.get(name) ?? ''),
    )
  );
}
