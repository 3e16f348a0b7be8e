import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { lookedUp, pathOr, stepsOf } from './field-path.ts';
import { setField } from './field-spec.ts';
import { groupVersion, keyOfId, namespaceMeant, type Resource, type ResourceId } from './resource.ts';
import { Made, Mapping, Sequence, isNothing, placeOf, textOf, type Slot, type Tree } from './tree.ts';
import { variableFields } from './variable-fields.ts';

/** The `vars` of a build, by name. */
export type Variables = Map<string, Field>;

/** Notes which object a variable reads. Throws a Fault where the name is taken, or several objects are meant. */
export function declare(variables: Variables, variable: Field, resources: readonly Resource[]): void {
  const name = variable.at('name').source ?? '';
  if (variables.has(name)) throw new Fault(`A var is there twice: ${name}.`, undefined, placeOf(variable));
  const isMeant = testOf(variable.at('objref'));
  const found = resources.filter((each) => [each.id, ...each.earlierIds].some(isMeant));
  if (found.length > 1)
    throw new Fault(`A var means several objects: ${name}.`, undefined, placeOf(variable));
  found[0]?.variables.push(name);
  variables.set(name, variable);
}

function testOf(objref: Field): (id: ResourceId) => boolean {
  const of = (name: string): string => objref.at(name).source ?? '';
  const written = of('apiVersion');
  const type = written === '' ? { group: of('group'), version: of('version') } : groupVersion(written);
  const [kind, name, namespace] = ['kind', 'name', 'namespace'].map(of);
  const target = { ...type, kind: kind ?? '', name: name ?? '', namespace: namespace ?? '' };
  const key = keyOfId({ ...target, inNamespace: namespaceMeant(target.namespace) });
  return (id) =>
    namespace === ''
      ? id.name === name && id.kind === kind && id.group === type.group && id.version === type.version
      : keyOfId(id) === key;
}

/** Puts the values of all variables where `$(NAME)` stands. Throws a Fault where a field is not there. */
export function resolve(variables: Variables, resources: readonly Resource[]): void {
  if (variables.size === 0) return;
  const values = new Map([...variables].map(([name, field]) => [name, valueOf(name, field, resources)]));
  const set = (slot: Slot): void => {
    const { value } = slot;
    if (isNothing(value)) return;
    if (value instanceof Mapping)
      for (const { key } of value.entries) setOne(value.slot(textOf(key)), values);
    else if (value instanceof Sequence)
      for (const index of value.items.keys()) setOne(value.slot(index), values);
    else setOne(slot, values);
  };
  for (const { root } of resources)
    for (const field of variableFields) setField(root, field, set, undefined, root);
}

function valueOf(name: string, field: Field, resources: readonly Resource[]): Tree {
  const resource = resources.find(({ variables }) => variables.includes(name));
  const path = pathOr(field.at('fieldref', 'fieldPath'));
  const value = resource && lookedUp(resource.root, stepsOf(path.replaceAll(/\[(\d+)\]/g, '.$1')));
  if (value) return value;
  throw new Fault(`The field of a var is not there: ${name}.`, undefined, placeOf(field));
}

function setOne(slot: Slot | undefined, values: ReadonlyMap<string, Tree>): void {
  const tree = slot?.value;
  if (!slot || tree?.kind !== 'scalar' || typeof tree.value !== 'string') return;
  const text = tree.value;
  if (!text.includes('$')) return;
  const whole = /^\$\(([^)]*)\)$/.exec(text)?.[1];
  const value = whole === undefined ? undefined : values.get(whole);
  if (value?.kind === 'scalar' && value.value !== null) {
    slot.put(value, value);
    return;
  }
  const expanded = text.replace(/\$(?:\$|\(([^)]*)\))/g, (match, name: string | undefined) => {
    if (name === undefined) return '$';
    const found = values.get(name);
    return found?.kind === 'scalar' ? textOf(found) : match;
  });
  if (expanded !== text) slot.put(new Made(expanded, tree));
}
