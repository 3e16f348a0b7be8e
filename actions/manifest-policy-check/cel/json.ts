import { inInt64 } from './integer.ts';
import { CelMap, type Value } from './value.ts';

/**
 * JSON or YAML as CEL sees it. Whole numbers are int where they fit into 64 bits, as in the JSON that kubectl makes of
 * YAML (1.0 becomes 1); what is `undefined` is left out.
 */
export function fromJson(json: unknown): Value {
  if (typeof json === 'number') {
    if (Number.isSafeInteger(json)) return BigInt(json);
    return Number.isInteger(json) && inInt64(BigInt(json)) ? BigInt(json) : json;
  }
  if (typeof json === 'bigint') return inInt64(json) ? json : Number(json);
  if (typeof json === 'string' || typeof json === 'boolean') return json;
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json !== 'object' || json === null) return null;
  const map = new CelMap();
  for (const [key, value] of json instanceof Map ? json : Object.entries(json))
    if (value !== undefined) map.add(String(key), fromJson(value));
  return map;
}
