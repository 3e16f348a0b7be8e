import { closest } from '../../../shared/core/suggest.ts';
import { fillerOf } from '../../../shared/parse/placeholder.ts';
import type { YamlNode, YamlScalar } from '../../../shared/parse/yaml-nodes.ts';
import type { Type } from './type.ts';

/** Whether the API server can read the value into the type. Null is as good as nothing. */
export function fits(node: YamlNode, { form }: Type): boolean {
  if (form === 'any') return true;
  if (node.kind !== 'scalar')
    return form === 'list' ? node.kind === 'sequence' : node.kind === 'mapping' && isMapping(form);
  const { value } = node;
  if (value === null) return true;
  switch (form) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean' || isFilledIn(value);
    case 'integer':
      return typeof value === 'bigint' || Number.isInteger(value) || isFilledIn(value);
    case 'number':
      return typeof value === 'bigint' || typeof value === 'number' || isFilledIn(value);
    case 'int-or-string':
    case 'quantity':
      return typeof value !== 'boolean';
    default:
      return isFilledIn(value) && !/^[\w-]+$/.test(String(value));
  }
}

const isMapping = (form: Type['form']): boolean => form === 'object' || form === 'map';

/**
 * Something else writes the value before a cluster sees it. A word for a boolean in capitals is none of that, and where a
 * list belongs no other word is either: `drop: ALL`.
 */
const isFilledIn = (value: YamlScalar['value']): boolean =>
  typeof value === 'string' &&
  !/^(?:true|false|yes|no|on|off|y|n)$/i.test(value) &&
  fillerOf(value) !== undefined;

/** Whether a text is one of those that the type knows. An empty one stands for the default. */
export function isKnown({ value }: YamlScalar, { values }: Type): boolean {
  if (typeof value !== 'string' || value === '' || values.includes(value)) return true;
  const filler = fillerOf(value);
  return filler !== undefined && (filler !== 'placeholder' || closest(value, values) === undefined);
}
