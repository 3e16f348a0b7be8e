export type JsonObject = Readonly<Record<string, unknown>>;

/** Undefined for what is no JSON. JSON.parse does not recurse, so depth is no danger; its error quotes the text. */
export function parseJson(text: Uint8Array | string): unknown {
  try {
    return JSON.parse(
      typeof text === 'string' ? text : new TextDecoder('utf-8', { fatal: true }).decode(text),
    );
  } catch {
    return undefined;
  }
}

/** Undefined for what is no JSON object. */
export function parseObject(text: Uint8Array | string): JsonObject | undefined {
  const value = parseJson(text);
  return isObject(value) ? value : undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of an object's own members, so that `__proto__` and its like are nothing special. */
export function textAt(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The object that lies at the end of the way, through own members. */
export function objectAt(object: JsonObject, ...way: readonly string[]): JsonObject | undefined {
  let value: unknown = object;
  for (const key of way) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isObject(value) ? value : undefined;
}
