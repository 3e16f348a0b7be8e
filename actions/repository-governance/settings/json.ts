import { isObject, type JsonObject } from '../../../shared/core/json.ts';

/** A JSON object of which nothing is known. */
export type Json = JsonObject;

export const jsonOf = (value: unknown): Json | undefined => (isObject(value) ? value : undefined);

/** Whether `{"enabled": true}` stands there. */
export const isEnabled = (value: unknown): boolean => jsonOf(value)?.enabled === true;

/** The list at `name`; none where there is no list. */
export const listAt = (json: Json | undefined, name: string): readonly unknown[] => {
  const value = json?.[name];
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};

export const textAt = (json: Json | undefined, name: string): string | undefined => {
  const value = json?.[name];
  return typeof value === 'string' ? value : undefined;
};

export const numberAt = (json: Json | undefined, name: string): number | undefined => {
  const value = json?.[name];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
};
