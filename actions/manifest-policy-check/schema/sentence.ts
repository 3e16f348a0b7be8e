import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Form } from './type.ts';

/** What the API takes, as a sentence says it. */
export const formText: Readonly<Record<Form, string>> = {
  any: 'anything',
  boolean: 'true or false without quotes',
  integer: 'a whole number without quotes',
  number: 'a number without quotes',
  string: 'a text',
  quantity: 'a quantity',
  'int-or-string': 'a number or a text',
  list: 'a list',
  map: 'a mapping',
  object: 'a mapping',
};

/** What stands there, without the value, which may be a secret. */
export function looksOf({ node, value, flag }: Field): string {
  if (node?.kind === 'mapping') return 'a mapping';
  if (node?.kind === 'sequence') return 'a list';
  if (typeof value === 'string') return flag === undefined ? 'a text' : `the text "${value}"`;
  return typeof value === 'boolean' ? 'a boolean' : 'a number';
}
