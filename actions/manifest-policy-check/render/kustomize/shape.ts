import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { YamlEntry, YamlMapping, YamlNode } from '../../../../shared/parse/yaml-nodes.ts';
import { Made, textOf } from './tree.ts';

/** What kustomize takes at a field: anything else, and a field of another name, makes it refuse the file. */
export type Shape =
  | 'text'
  | 'flag'
  | 'integer'
  | 'any'
  | { readonly each: Shape }
  | { readonly texts: true }
  | { readonly fields: Readonly<Record<string, Shape>> };

/** What is wrong with a kustomization, and where. */
export interface Misfit {
  readonly message: string;
  readonly field: Field;
}

export function* misfits(field: Field, shape: Shape): Generator<Misfit> {
  if (!field.exists || shape === 'any') return;
  const { node, value } = field;
  if (typeof shape === 'string') {
    if (!isPlain(value, shape)) yield { field, message: `${nameOf(field)} is no ${nouns[shape]}.` };
  } else if ('each' in shape) {
    if (node?.kind === 'sequence') for (const item of field.items) yield* misfits(item, shape.each);
    else yield { field, message: `${nameOf(field)} is no list.` };
  } else if (node?.kind !== 'mapping') yield { field, message: `${nameOf(field)} is no mapping.` };
  else if ('texts' in shape) for (const member of field.members) yield* misfits(member, 'text');
  else
    for (const member of field.members) {
      const known = Object.hasOwn(shape.fields, String(member.name))
        ? shape.fields[String(member.name)]
        : undefined;
      if (known !== undefined) yield* misfits(member, known);
      else yield { field: member, message: `kustomize knows no field ${nameOf(member)} here.` };
    }
}

/** The same with every field named as the shape has it: kustomize does not care for capitals. */
export function respelt(node: YamlNode, shape: Shape): YamlNode {
  if (typeof shape === 'string' || 'texts' in shape) return node;
  if (node.kind === 'sequence' && 'each' in shape) {
    const items = node.items.map((item) => respelt(item, shape.each));
    return items.every((item, index) => item === node.items[index])
      ? node
      : { ...bare(node), kind: 'sequence', items };
  }
  if (node.kind !== 'mapping' || !('fields' in shape)) return node;
  const entries = node.entries.map((entry) => respeltEntry(entry, shape.fields));
  return entries.every((entry, index) => entry === node.entries[index])
    ? node
    : { ...bare(node), kind: 'mapping', entries };
}

function respeltEntry(entry: YamlEntry, fields: Readonly<Record<string, Shape>>): YamlEntry {
  const written = textOf(entry.key);
  const name = Object.hasOwn(fields, written)
    ? written
    : Object.keys(fields).find((each) => each.toLowerCase() === written.toLowerCase());
  const shape = name === undefined ? undefined : fields[name];
  if (name === undefined || shape === undefined) return entry;
  const value = respelt(entry.value, shape);
  if (name === written && value === entry.value) return entry;
  return { key: name === written ? entry.key : new Made(name, entry.key), value };
}

const bare = ({ tag, region }: YamlNode): Pick<YamlMapping, 'tag' | 'region'> => ({ tag, region });

const nouns = { text: 'text', flag: 'boolean', integer: 'whole number', any: 'value' } as const;

const isPlain = (value: unknown, shape: 'text' | 'flag' | 'integer'): boolean =>
  shape === 'text'
    ? typeof value === 'string'
    : shape === 'flag'
      ? typeof value === 'boolean'
      : typeof value === 'number' && Number.isInteger(value);

const nameOf = (field: Field): string => `"${field.path.slice(0, 80)}"`;
