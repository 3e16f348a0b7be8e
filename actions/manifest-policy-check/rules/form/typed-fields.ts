import { closest } from '../../../../shared/core/suggest.ts';
import { remembered } from '../../../../shared/core/remembered.ts';
import { fillerOf } from '../../../../shared/parse/placeholder.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { YamlEntry } from '../../../../shared/parse/yaml-nodes.ts';
import type { Manifest } from '../../manifest.ts';
import type { KubeObject } from '../../object.ts';
import { podsOf } from '../../pods.ts';
import { objectFields } from './object-fields.ts';
import { podFields } from './pod-fields.ts';

/** A value that the API server cannot read into the field. */
export interface Mistyped {
  readonly object: KubeObject;
  readonly field: Field;
  /** As in the tables of fields. */
  readonly type: string;
}

/** A key that is no field of the mapping that it stands in. */
export interface Stranger {
  readonly object: KubeObject;
  readonly field: Field;
  /** The type of the mapping, and the field of it that was meant, as far as its looks tell. */
  readonly owner: string;
  readonly meant: string | undefined;
}

interface Faults {
  readonly mistyped: readonly Mistyped[];
  readonly strangers: readonly Stranger[];
}

/** What does not fit the API's types in the objects of a file, both in the order of the file. */
export const faultsOf = remembered((doc: Manifest): Faults => {
  const mistyped: Mistyped[] = [];
  const strangers: Stranger[] = [];
  const types = readTypes();
  const visit = (object: KubeObject, field: Field, type: string): void => {
    const { node } = field;
    if (node === undefined || !field.exists || type === '*') return;
    if (!fits(field, type)) {
      mistyped.push({ object, field, type });
    } else if (node.kind === 'sequence') {
      for (const item of field.items) visit(object, item, type.slice(2));
    } else if (node.kind === 'mapping') {
      const fields = types.get(type);
      const each = fields === undefined ? type.slice(2) : undefined;
      if (node.entries.every((entry) => isFine(entry, each ?? fields))) return;
      const { members } = field;
      let absent: readonly string[] | undefined;
      for (const member of members) {
        const own = each ?? fields?.get(String(member.name));
        if (own !== undefined) visit(object, member, own);
        else if (fields !== undefined && strangers.length < mostStrangers) {
          absent ??= absentFrom(members, fields);
          strangers.push({ object, field: member, owner: type, meant: meantBy(String(member.name), absent) });
        }
      }
    }
  };
  const rest = new Set(doc.objects);
  for (const object of doc.objects)
    if (versions[object.kind] === object.apiVersion) {
      visit(object, object.root, object.kind);
      rest.delete(object);
    } else visit(object, object.root.at('metadata'), 'ObjectMeta');
  for (const { object, shape, spec } of rest.size === 0 ? [] : podsOf(doc, []))
    if (shape === 'pod' && rest.has(object)) visit(object, spec, 'PodSpec');
  return { mistyped, strangers };
});

/** The version of each kind whose types the tables hold. */
const versions: Readonly<Record<string, string | undefined>> = {
  ...versionOf(
    'v1',
    'Pod PodTemplate ReplicationController Service ServiceAccount Secret ConfigMap Namespace',
  ),
  ...versionOf('v1', 'PersistentVolumeClaim LimitRange ResourceQuota'),
  ...versionOf('apps/v1', 'Deployment StatefulSet DaemonSet ReplicaSet'),
  ...versionOf('batch/v1', 'Job CronJob'),
  ...versionOf('networking.k8s.io/v1', 'NetworkPolicy Ingress'),
  ...versionOf('rbac.authorization.k8s.io/v1', 'Role ClusterRole RoleBinding ClusterRoleBinding'),
  ...versionOf('policy/v1', 'PodDisruptionBudget'),
};

function versionOf(version: string, kinds: string): Record<string, string> {
  return Object.fromEntries(kinds.split(' ').map((kind) => [kind, version]));
}

type Types = ReadonlyMap<string, ReadonlyMap<string, string>>;

const readTypes = (): Types => (known ??= typesIn(podFields + objectFields));

let known: Types | undefined;

const typesIn = (table: string): Types =>
  new Map(
    table.split(/\n+(?=\w)/).map((line) => {
      const [type = '', ...fields] = line.trim().split(/\s+/);
      return [type, new Map(fields.map((field) => field.split(':') as [string, string]))];
    }),
  );

/** A scalar that fits, in a mapping of these fields, or of any keys with one type: most are, and nobody need visit them. */
function isFine(
  { key, value }: YamlEntry,
  fields: string | ReadonlyMap<string, string> | undefined,
): boolean {
  if (value.kind !== 'scalar' || key.kind !== 'scalar' || typeof key.value !== 'string') return false;
  const type = typeof fields === 'string' ? fields : fields?.get(key.value);
  if (type === undefined) return false;
  return type === '*' || value.value === null || (type.length === 1 && isOf(value.value, type));
}

function fits({ node, value }: Field, type: string): boolean {
  if (type.startsWith('[]')) return node?.kind === 'sequence' || isFilledIn(value);
  if (type.length > 1) return node?.kind === 'mapping' || isFilledIn(value);
  return value !== undefined && isOf(value, type);
}

function isOf(value: string | number | bigint | boolean, type: string): boolean {
  if (type === 's') return typeof value === 'string';
  if (type === 'b') return typeof value === 'boolean' || isFilledIn(value);
  if (type === 'i') return typeof value === 'bigint' || Number.isInteger(value) || isFilledIn(value);
  return typeof value !== 'boolean';
}

/** Something else writes the value before a cluster sees it. */
const isFilledIn = (value: Field['value']): boolean =>
  typeof value === 'string' && fillerOf(value) !== undefined;

/** Nobody misspells that many in one file: it bounds the work of comparing words. */
const mostStrangers = 1_000;

function absentFrom(members: readonly Field[], fields: ReadonlyMap<string, string>): readonly string[] {
  const present = new Set(members.filter(({ exists }) => exists).map(({ name }) => name));
  return [...fields.keys()].filter((each) => !present.has(each));
}

/** The field that was meant: letter case and dashes aside the same, or nearly so. */
function meantBy(name: string, absent: readonly string[]): string | undefined {
  const plain = (text: string) => text.replace(/[-_ ]/g, '').toLowerCase();
  const same = absent.find((each) => plain(each) === plain(name));
  if (same !== undefined || name.length < 6) return same;
  const near = closest(name, absent);
  return near?.charAt(0).toLowerCase() === name.charAt(0).toLowerCase() ? near : undefined;
}
