import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly schema?: { readonly type?: string; readonly enum?: readonly string[] };
}
interface Body {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** GitHub's own description of its API (shared/dev/github-openapi.ts makes the file). */
export const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'),
) as Description;

// Formats and keywords of OpenAPI 3.0 that JSON Schema does not know are no mistakes here.
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'openapi', ...description });

const compiled = new Map<string, ValidateFunction>();
function validator(pointer: string): ValidateFunction {
  const known = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#${pointer}` });
  compiled.set(pointer, known);
  return known;
}

const escaped = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

function operationOf(method: string, template: string): Operation {
  const operation = description.paths[template]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`GitHub does not describe ${method} ${template}.`);
  return operation;
}

const referred = <Value extends { readonly $ref?: string }>(value: Value): Value => {
  const [kind = '', name = ''] = value.$ref?.split('/').slice(2) ?? [];
  return value.$ref === undefined ? value : (description.components[kind]?.[name] as Value);
};

const jsonOf = (body: Body | undefined): string | undefined =>
  Object.keys(body?.content ?? {}).find((type) => /[/+]json$/.test(type));

function faults(pointer: string, value: unknown): readonly string[] {
  const validate = validator(pointer);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`);
}

/** What is wrong with a request, in GitHub's terms: parameters that it does not know, and a body of another shape. */
export function requestFaults(
  method: string,
  template: string,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const { parameters = [], requestBody } = operationOf(method, template);
  const known = new Map(parameters.map(referred).map((one) => [one.name, one]));
  const unknown = [...query].flatMap(([name, value]) => {
    const { schema } = known.get(name) ?? {};
    if (schema === undefined) return [`no parameter ${name}`];
    const isWrong =
      (schema.type === 'integer' && !/^\d+$/.test(value)) || schema.enum?.includes(value) === false;
    return isWrong ? [`${name} cannot be ${value}`] : [];
  });
  const type = jsonOf(requestBody);
  if (type === undefined) return unknown;
  const at = `/paths/${escaped(template)}/${method.toLowerCase()}/requestBody/content/${escaped(type)}/schema`;
  return [...unknown, ...faults(at, body ?? {})];
}

/** What is wrong with an answer of the tests' GitHub: a status or a shape that the real one does not give. */
export function answerFaults(
  method: string,
  template: string,
  status: number,
  body: unknown,
): readonly string[] {
  const { responses } = operationOf(method, template);
  const written = responses[String(status)];
  // What any request may be answered with stands in few descriptions.
  if (written === undefined)
    return [401, 403, 404, 410, 422, 429, 500, 502].includes(status) ? [] : [`no status ${status}`];
  const type = jsonOf(referred(written));
  if (type === undefined) return [];
  const at =
    written.$ref === undefined
      ? `/paths/${escaped(template)}/${method.toLowerCase()}/responses/${status}`
      : written.$ref.slice(1);
  return faults(`${at}/content/${escaped(type)}/schema`, body);
}
