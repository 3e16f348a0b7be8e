import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fieldText, lineText, namesOf, type Field, type Types } from './kubernetes-types.ts';

/** A schema of the published OpenAPI file, as far as the table wants it. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly 'x-kubernetes-group-version-kind'?: readonly Kind[];
  readonly 'x-kubernetes-patch-strategy'?: string;
  readonly 'x-kubernetes-patch-merge-key'?: string;
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
}

interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** What the API names as a type and writes as a value of its own. */
const scalars: Readonly<Record<string, string>> = {
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'x',
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'q',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': 's',
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': 's',
  'io.k8s.apimachinery.pkg.runtime.RawExtension': '*',
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': '*',
};

const letters: Readonly<Record<string, string>> = { string: 's', boolean: 'b', integer: 'i', number: 'n' };

/** The type as the table writes it; other types stand in it by their full name. */
function typeOf({ type = '', $ref, items, additionalProperties }: Schema, all: Definitions): string {
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    const known = scalars[name];
    if (known !== undefined) return known;
    // Without a type it is JSON of any shape; with one, and no fields, a mapping that stays empty.
    return all[name]?.type === 'object' ? name : '*';
  }
  if (items) return `[]${typeOf(items, all)}`;
  if (additionalProperties) return `{}${typeOf(additionalProperties, all)}`;
  return letters[type] ?? '*';
}

type Definitions = Readonly<Record<string, Schema>>;

/** The keys that a patch finds the items of a list by; '' where an item is its own key. */
function mergeOf(schema: Schema): string | undefined {
  const strategies = schema['x-kubernetes-patch-strategy']?.split(',') ?? [];
  if (schema.items === undefined || !strategies.includes('merge')) return undefined;
  const key = schema['x-kubernetes-patch-merge-key'];
  const keys = schema['x-kubernetes-list-map-keys'] ?? (key === undefined ? [] : [key]);
  if (key !== undefined && keys[0] !== key)
    throw new Error(`the key of a patch is not the first of ${keys.join()}`);
  return keys.join();
}

/** By `core.v1.Container.imagePullPolicy`: the published file leaves the values out, the generated source has them. */
function enumsIn(source: string): ReadonlyMap<string, readonly string[]> {
  const enums = new Map<string, readonly string[]>();
  let [type, field] = ['', ''];
  for (const line of source.split('\n')) {
    const start = /^func schema_(?<name>\w+)\(ref /.exec(line)?.groups?.name;
    if (start !== undefined) type = start.split('_').slice(-3).join('.');
    field = /^\t{5}"(?<name>[^"]+)": \{$/.exec(line)?.groups?.name ?? field;
    const values = /^\s+Enum:\s+\[\]interface\{\}\{(?<values>.*)\},$/.exec(line)?.groups?.values;
    if (values !== undefined) enums.set(`${type}.${field}`, JSON.parse(`[${values}]`) as readonly string[]);
  }
  return enums;
}

/** Kinds that are asked of an API server, and never written for one. */
const isWritten = ({ kind }: Kind): boolean =>
  !/^(?:.*List|DeleteOptions|WatchEvent|Status|API(?:Group|Versions|ResourceList))$/.test(kind);

/** All minors in one, the newest last: `folders` of `k8s.io/kubernetes@v1.X.Y` in a cache of Go modules. */
function readTypes(folders: readonly string[]): {
  types: Types;
  kinds: ReadonlyMap<string, [string, number]>;
} {
  const types = new Map<string, Map<string, Field>>();
  const kinds = new Map<string, [type: string, minors: number]>();
  folders.forEach((folder, index) => {
    const file = JSON.parse(readFileSync(join(folder, 'api/openapi-spec/swagger.json'), 'utf8')) as {
      readonly definitions: Definitions;
    };
    const enums = enumsIn(
      readFileSync(join(folder, 'pkg/generated/openapi/zz_generated.openapi.go'), 'utf8'),
    );
    for (const [name, schema] of Object.entries(file.definitions)) {
      const written = schema['x-kubernetes-group-version-kind']?.filter(isWritten) ?? [];
      for (const { group, version, kind } of written) {
        const id = [group, version].filter((part) => part !== '').join('/') + ` ${kind}`;
        kinds.set(id, [name, (kinds.get(id)?.[1] ?? 0) | (1 << index)]);
      }
      const fields = types.get(name) ?? new Map<string, Field>();
      types.set(name, fields);
      for (const [field, property] of Object.entries(schema.properties ?? {})) {
        const before = fields.get(field);
        // What a controller reports is no matter of whoever writes the object.
        const type = written.length > 0 && field === 'status' ? '*' : typeOf(property, file.definitions);
        const values = enums.get(`${name.split('.').slice(-3).join('.')}.${field}`) ?? [];
        fields.set(field, {
          type,
          minors: (before?.minors ?? 0) | (1 << index),
          isRequired: (before?.isRequired ?? true) && schema.required?.includes(field) === true,
          // A set that was open in one of the minors is open.
          values: values.length > 0 ? [...new Set([...(before?.values ?? []), ...values])] : [],
          merge: mergeOf(property),
        });
      }
    }
  });
  return { types, kinds };
}

/** Writes the table anew, by hand: a minor comes three times a year. */
function writeTable(folders: readonly string[]): void {
  const versions = folders.map((folder) => basename(folder).replace('kubernetes@v', ''));
  const full = 2 ** folders.length - 1;
  const { types, kinds } = readTypes(folders);
  const names = namesOf(
    types,
    [...kinds.values()].map(([type]) => type),
  );
  const lines = [...names].flatMap(([type, name], index, all) => {
    const isFirst = all.findIndex(([, other]) => other === name) === index;
    const fields = [...(types.get(type) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return isFirst
      ? [
          lineText(
            name,
            fields.map(([each, field]) => fieldText(each, field, names, full)),
          ),
        ]
      : [];
  });
  const versionsOfKinds = new Set([...kinds.keys()].map((id) => id.split(' ')[0] ?? ''));
  const kindLines = [...versionsOfKinds].sort().map((apiVersion) => {
    const own = [...kinds]
      .filter(([id]) => id.startsWith(`${apiVersion} `))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return lineText(
      apiVersion,
      own.map(([id, [type, minors]]) => {
        const kind = id.split(' ')[1] ?? '';
        const name = names.get(type) ?? '';
        return kind + (minors === full ? '' : `/${minors.toString(16)}`) + (name === kind ? '' : `:${name}`);
      }),
    );
  });
  writeFileSync(
    'actions/manifest-policy-check/schema/table.ts',
    `/* eslint-disable max-lines -- one type a line is what a diff of two minors can be read by */
// Generated by shared/dev/kubernetes-schema.ts from the OpenAPI files of Kubernetes ${versions.join(', ')}.

/** The minors of Kubernetes 1 that the tables know, in the order of their bits, lowest first. */
export const tableMinors = [${versions.map((version) => version.split('.')[1]).join(', ')}] as const;

/**
 * One API version a line, and its kinds: \`Kind/bits:Type\`; no bits: in all minors; no type: that of the same name.
 */
export const kindTable = \`
${kindLines.join('\n')}\`;

/**
 * One type a line, and its fields: \`name!/bits:type=A|B~key\`. \`!\`: required. Types: \`s\` string, \`b\` boolean, \`i\` whole
 * number, \`n\` number, \`q\` quantity, \`x\` whole number or string, \`*\` anything, \`[]T\` list, \`{}T\` mapping of any keys.
 * \`=\`: the values that it may have, \`_\` for a space. \`~\`: a patch merges the list, by these keys or, without any, by value.
 */
export const typeTable = \`
${lines.sort().join('\n')}\`;
`,
  );
}

writeTable(process.argv.slice(2));
