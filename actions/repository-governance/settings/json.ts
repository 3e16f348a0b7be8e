/** A JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

export const jsonOf = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

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
