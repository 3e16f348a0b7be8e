/** A JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object or list as it is; of anything else an object without fields. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Git object ids, SHA-1 and SHA-256. */
const id = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;

/** The object at `name`; an empty one when there is none. */
export const field = (fields: Fields, name: string): Fields => fieldsOf(fields[name]);

export const text = (fields: Fields, name: string): string | null => {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

export const number = (fields: Fields, name: string): number | null => {
  const value = fields[name];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
};

/** An object's id, GitHub's all-zero "no commit" included. */
export const objectId = (fields: Fields, name: string): string | null => {
  const value = text(fields, name);
  return value !== null && id.test(value) ? value : null;
};

/** False for GitHub's all-zero "no commit". */
export const isCommit = (objectId: string): boolean => !zeros.test(objectId);

export const commitId = (fields: Fields, name: string): string | null => {
  const value = objectId(fields, name);
  return value !== null && isCommit(value) ? value : null;
};
