import { closest } from '../../../shared/core/suggest.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import { Field } from '../../../shared/parse/yaml-field.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import type { Owners } from './fault.ts';
import { hardens } from './hardening.ts';
import type { Type } from './type.ts';

/** What an unknown key was meant to be: another name here, or a field of another mapping. */
export type Meant =
  | { readonly name: string; readonly place: undefined }
  /** `spec.containers[].securityContext`: the mapping that has it. */
  | { readonly name: string; readonly place: string };

/** Undefined where its looks do not tell. */
export function meantBy(field: Field, owners: Owners): Meant | undefined {
  const owner = owners.at(-1);
  if (owner === undefined || typeof field.name !== 'string') return undefined;
  const present = presentIn(field.parent);
  const plain = plainOf(field.name);
  const same = inside(owner).get(plain);
  if (same?.path === '' && !present.has(same.name)) return { name: same.name, place: undefined };
  const elsewhere = common.has(field.name) ? undefined : placeOf(field, plain, owners);
  if (elsewhere !== undefined) return elsewhere;
  if (plain.length < 3) return undefined;
  const first = field.name.charAt(0).toLowerCase();
  const absent = [...owner.members.keys()].filter(
    (each) => each.charAt(0).toLowerCase() === first && !present.has(each),
  );
  const near = closest(field.name, absent.slice(0, mostCompared));
  return near === undefined ? undefined : { name: near, place: undefined };
}

/** A type of the API has far fewer members; the schema of a custom resource is anybody's. */
const mostCompared = 100;

/** Names of the members that have a value. */
const presentIn = (around: Field | undefined): ReadonlySet<unknown> =>
  around?.node === undefined ? new Set() : namesIn(around.node);

const namesIn = remembered(
  (node: YamlNode) =>
    new Set(
      Field.root(node).members.flatMap(({ exists, name }) => (exists && name !== undefined ? [name] : [])),
    ),
);

/** Letter case and dashes aside. */
const plainOf = (text: string): string => text.replace(/[-_ ]/g, '').toLowerCase();

/** Names of so many fields that they tell nothing about where they belong. */
const common = new Set(
  'data driver items key kind name namespace operator optional path spec status type url value version'.split(
    ' ',
  ),
);

/** In the mapping itself and what is below it, then in those around it; what hardens, also below those. */
function placeOf(field: Field, plain: string, owners: Owners): Meant | undefined {
  let around: Field | undefined = field.parent;
  for (const [distance, owner] of [...owners].reverse().entries()) {
    while (around !== undefined && around.node?.kind !== 'mapping') around = around.parent;
    const found = around && inside(owner).get(plain);
    const isNear =
      found?.path === '' ||
      (distance === 0 && found?.path.includes('[]') === false) ||
      hardens(found?.name ?? '', []);
    if (around && found && isNear && !found.isAmbiguous) {
      const place = [around.path, found.path].filter((part) => part !== '').join('.');
      return { name: found.name, place: place === '' ? 'the object itself' : place };
    }
    around = around?.parent;
  }
  return undefined;
}

interface Inside {
  readonly name: string;
  /** From the type to the mapping; '' for the type itself. */
  readonly path: string;
  readonly owner: Type;
  readonly depth: number;
  /** Mappings of several types have it, equally near. */
  readonly isAmbiguous: boolean;
}

/** Steps that are looked down: from the spec of a CronJob to the securityContext of a container there are more. */
const deepest = 4;

const known = new WeakMap<Type, ReadonlyMap<string, Inside>>();

/** The fields of a type and of those near below, by plain name; the nearest of a name. */
function inside(type: Type): ReadonlyMap<string, Inside> {
  const before = known.get(type);
  if (before) return before;
  const found = new Map<string, Inside>();
  let level: readonly (readonly [Type, string])[] = [[type, '']];
  for (let depth = 0; depth <= deepest && level.length <= widest; depth += 1) {
    const next: (readonly [Type, string])[] = [];
    for (const [owner, path] of level)
      for (const [name, member] of owner.members) {
        const key = plainOf(name);
        const other = found.get(key);
        if (other === undefined) found.set(key, { name, path, owner, depth, isAmbiguous: false });
        else if (other.depth === depth && other.owner !== owner)
          found.set(key, { ...other, isAmbiguous: true });
        const isList = member.type.form === 'list';
        const below = isList ? member.type.each : member.type;
        if (below?.form === 'object') next.push([below, `${path}${path && '.'}${name}${isList ? '[]' : ''}`]);
      }
    level = next;
  }
  known.set(type, found);
  return found;
}

/** Mappings of one level; the schema of a custom resource is anybody's. */
const widest = 5_000;
