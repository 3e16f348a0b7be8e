import type { OptionDefinition } from '../../../shared/core/rule.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import { fits } from '../external.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { rootType, type CustomKind } from './custom-kinds.ts';

export const schemasOption: OptionDefinition<readonly string[]> = {
  default: [],
  summary:
    'Files with JSON schemas of custom kinds, as paths with `*` for any part (`schemas/*`), each named `kind-group-version.json` as kubeconform has them; CustomResourceDefinitions of the repository count by themselves.',
};

/** `farm-acme.example-v1.json`, `farm-acme-v1.json`: the group whole, or its first part. */
const fileName =
  /(?:^|\/)(?<kind>[a-z0-9]+)-(?<group>[a-z0-9.-]+)-(?<version>v\d+(?:(?:alpha|beta)\d+)?)\.json$/;

/** Whether a file may be such a schema, by its name. */
export const isSchemaName = (path: string): boolean => fileName.test(path);

interface SchemaFile extends CustomKind {
  readonly path: string;
}

/** By `kind-group-version`, in lower case. */
const schemaFilesOf = remembered((docs: readonly Manifest[]): ReadonlyMap<string, readonly SchemaFile[]> => {
  const files = new Map<string, SchemaFile[]>();
  for (const { path, schema: root } of docs) {
    const { kind, group, version } = fileName.exec(path)?.groups ?? {};
    if (kind === undefined || root === undefined) continue;
    const name = `${kind}-${group}-${version}`;
    files.set(name, [...(files.get(name) ?? []), { path, place: root, type: rootType(root, false) }]);
  }
  return files;
});

/** What the files that the policy names say about the kind of an object. */
export function schemasFor(
  { apiVersion, group, kind }: KubeObject,
  docs: readonly Manifest[],
  named: readonly string[],
): readonly CustomKind[] {
  if (named.length === 0 || group === '') return [];
  const version = apiVersion.slice(group.length + 1);
  const [short = ''] = group.split('.', 1);
  return [...new Set([group, short])]
    .flatMap((part) => schemaFilesOf(docs).get(`${kind.toLowerCase()}-${part}-${version}`) ?? [])
    .filter(({ path }) => named.some((pattern) => fits(pattern, path)));
}
