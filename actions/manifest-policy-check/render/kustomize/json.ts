import type { YamlNode } from '../../../../shared/parse/yaml-nodes.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A tree as JSON, names in order of their bytes: what is equal here is equal to a cluster. */
export function jsonOf(tree: YamlNode): Json {
  if (tree.kind === 'scalar') return typeof tree.value === 'bigint' ? tree.source : tree.value;
  if (tree.kind === 'sequence') return tree.items.map(jsonOf);
  const fields = tree.entries.flatMap(({ key, value }): [string, Json][] =>
    key.kind === 'scalar' ? [[typeof key.value === 'string' ? key.value : key.source, jsonOf(value)]] : [],
  );
  return Object.fromEntries(sortedByBytes(fields));
}

/** By code points, as Go sorts strings; integers as names keep their place in a JavaScript object, which no text shows. */
export const sortedByBytes = <T>(fields: readonly (readonly [string, T])[]): (readonly [string, T])[] =>
  [...fields].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));

/** As Go writes JSON: names in order, and no sign that means something to HTML. */
export function goJson(tree: Json): string {
  if (typeof tree === 'string') return escaped(tree);
  if (tree === null || typeof tree !== 'object') return JSON.stringify(tree);
  if (Array.isArray(tree)) return `[${(tree as readonly Json[]).map(goJson).join(',')}]`;
  const fields = sortedByBytes(Object.entries<Json>(tree));
  return `{${fields.map(([name, value]) => `${escaped(name)}:${goJson(value)}`).join(',')}}`;
}

const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
