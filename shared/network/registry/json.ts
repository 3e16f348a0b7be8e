export type JsonObject = Readonly<Record<string, unknown>>;

/** Undefined for what is no JSON object. JSON.parse does not recurse, so depth is no danger; its error quotes the text. */
export function parseObject(text: Uint8Array | string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(
      typeof text === 'string' ? text : new TextDecoder('utf-8', { fatal: true }).decode(text),
    );
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of an object's own members, so that `__proto__` and its like are nothing special. */
export function textAt(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
