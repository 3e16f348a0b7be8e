import { decodeBase64 } from './base64.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Undefined: no JSON, or not an object. `text` is of one character a byte (UTF-8). */
export function jsonObject(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A JSON object in base64 or base64url. */
export const jsonInBase64 = (text: string): JsonObject | undefined => jsonObject(decodeBase64(text));

/** The fields that are short text, numbers or truth values, of those named; no URL with a login in it. */
export const factsIn = (
  object: JsonObject,
  ...names: readonly string[]
): Readonly<Record<string, string | number | boolean>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = object[name];
      return isTold(value) ? [[name, value]] : [];
    }),
  );

const isTold = (value: unknown): value is string | number | boolean =>
  typeof value === 'string'
    ? value.length <= 200 && !/:\/\/[^/]*@/.test(value)
    : typeof value === 'number' || typeof value === 'boolean';
