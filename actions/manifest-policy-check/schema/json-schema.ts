import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { child, entries, items, keyText, text } from '../../../shared/parse/yaml-path.ts';
import { allMinors } from './kinds.ts';
import {
  anyType,
  listOf,
  mapOf,
  ObjectType,
  scalarTypes,
  textOf,
  type Member,
  type Members,
  type Type,
} from './type.ts';

/** Members that a mapping has whatever its schema says. */
type More = readonly (readonly [name: string, type: Type])[];

/**
 * A schema that a file holds, as a type. What it asks beyond types, names and texts is not asked here. `keeps`: keys that it
 * does not know are kept.
 */
export function schemaType(schema: YamlNode | undefined, keeps: boolean, more: More = []): Type {
  if (schema?.kind !== 'mapping' || child(schema, '$ref') !== undefined) return anyType;
  if (isTrue(schema, 'x-kubernetes-int-or-string')) return scalarTypes['int-or-string'];
  const form = formOf(child(schema, 'type'));
  if (form === 'array') return listOf(schemaType(child(schema, 'items'), keeps));
  const properties = child(schema, 'properties');
  if (form === 'object' || (form === undefined && properties !== undefined))
    return objectType(schema, properties, keeps, more);
  if (form === 'string') return textOf(textsOf(child(schema, 'enum')));
  return form === 'boolean' || form === 'integer' || form === 'number' ? scalarTypes[form] : anyType;
}

/** The name of a type; undefined where several will do. */
function formOf(node: YamlNode | undefined): string | undefined {
  const names = node?.kind === 'sequence' ? items(node).flatMap((each) => text(each) ?? []) : [text(node)];
  const [form, ...others] = names.filter((name) => name !== 'null');
  return others.length === 0 ? form : undefined;
}

/** None where one of them is no text: then it is open what else may stand there. */
function textsOf(node: YamlNode | undefined): readonly string[] {
  const texts = items(node).map(text);
  return texts.every((each) => each !== undefined) ? texts : [];
}

const isTrue = (schema: YamlNode, name: string): boolean => {
  const node = child(schema, name);
  return node?.kind === 'scalar' && node.value === true;
};

/** A mapping that says nothing about its keys would lose them all in a cluster, so nobody means that. */
function objectType(schema: YamlNode, properties: YamlNode | undefined, keeps: boolean, more: More): Type {
  const rest = child(schema, 'additionalProperties');
  if (properties === undefined && rest?.kind === 'mapping') return mapOf(schemaType(rest, keeps));
  const isEmbedded = isTrue(schema, 'x-kubernetes-embedded-resource');
  const isOpen =
    keeps ||
    (rest !== undefined && !(rest.kind === 'scalar' && rest.value === false)) ||
    isTrue(schema, 'x-kubernetes-preserve-unknown-fields') ||
    properties === undefined;
  const own = isEmbedded ? [...embedded, ...more] : more;
  return new ObjectType('', isOpen, () => membersOf(schema, properties, keeps, own));
}

/** What every object has. */
const embedded: More = [
  ['apiVersion', scalarTypes.string],
  ['kind', scalarTypes.string],
  ['metadata', anyType],
];

function membersOf(schema: YamlNode, properties: YamlNode | undefined, keeps: boolean, more: More): Members {
  const members = new Map<string, Member>();
  const filled = new Set<string>();
  for (const { key, value } of entries(properties)) {
    const name = keyText(key) ?? '';
    members.set(name, memberOf(schemaType(value, keeps)));
    if (child(value, 'default') !== undefined) filled.add(name);
  }
  for (const [name, type] of more) members.set(name, memberOf(type));
  const required = items(child(schema, 'required')).flatMap((each) => text(each) ?? []);
  return { members, required: required.filter((name) => !filled.has(name)) };
}

const memberOf = (type: Type): Member => ({ type, minors: allMinors, mergeKeys: undefined });
