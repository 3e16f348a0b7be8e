import { description } from './contract.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const named = (name: string): Schema => description.components.schemas?.[name] as Schema;

const resolved = (schema: Schema): Schema => {
  const [all, ...more] = schema.allOf ?? [];
  if (all !== undefined && more.length === 0) return { ...resolved(all), ...schema };
  const one = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (one !== undefined) return resolved(one);
  return schema.$ref === undefined ? schema : resolved(named(schema.$ref.split('/').at(-1) ?? ''));
};

const formats: Readonly<Record<string, string>> = {
  uri: 'https://github.example/',
  'date-time': '2026-01-02T03:04:05Z',
};

function least(written: Schema): unknown {
  const schema = resolved(written);
  if (schema.nullable === true) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'string':
      return formats[schema.format ?? ''] ?? '';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return complete(schema, {});
  }
}

function complete(written: Schema, given: object): object {
  const { properties = {}, required = [] } = resolved(written);
  const filled: Record<string, unknown> = {};
  for (const name of required) filled[name] = least(properties[name] ?? {});
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    const inner = properties[name];
    const isPart = typeof value === 'object' && value !== null && !Array.isArray(value);
    filled[name] = isPart && inner !== undefined ? complete(inner, value) : value;
  }
  return filled;
}

/** An object of the named schema, with what is given, and the least that the schema asks for beside it. */
export const fill = (schema: string, given: object): object => complete(named(schema), given);
