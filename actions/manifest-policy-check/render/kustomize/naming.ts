import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { setField, setScalar } from './field-spec.ts';
import { keyOfId, titleOf, type Resource, type ResourceId } from './resource.ts';
import { Made, Sequence, Mapping, at, placeOf, textOf } from './tree.ts';

/** `namePrefix` and `nameSuffix`: not for definitions, API services and namespaces. */
export function affix(resources: readonly Resource[], field: Field, end: 'prefix' | 'suffix'): void {
  const text = field.source ?? '';
  if (text === '') return;
  for (const resource of resources) {
    if (keepsItsName(resource.originalId)) continue;
    (end === 'prefix' ? resource.prefixes : resource.suffixes).push(text);
    resource.remember();
    const slot = resource.metadata.slot('name');
    if (!slot) continue;
    const { name } = resource;
    slot.put(new Made(end === 'prefix' ? text + name : name + text, slot.value));
  }
}

const keepsItsName = ({ kind, group }: ResourceId): boolean =>
  kind === 'CustomResourceDefinition' ||
  kind === 'Namespace' ||
  (kind === 'APIService' && group === 'apiregistration.k8s.io');

const namespaceFields = [
  { path: 'metadata/name', kind: 'Namespace', version: 'v1', create: true },
  { path: 'spec/service/namespace', kind: 'APIService', group: 'apiregistration.k8s.io', create: true },
  {
    path: 'spec/conversion/webhook/clientConfig/service/namespace',
    kind: 'CustomResourceDefinition',
    group: 'apiextensions.k8s.io',
  },
] as const;

/** `namespace`, also of subjects named `default`. Throws a Fault where two objects become one. */
export function moveTo(resources: readonly Resource[], field: Field): void {
  const text = field.source ?? '';
  if (text === '') return;
  const key = field.key ?? field;
  const value = field.node?.kind === 'scalar' ? field.node : new Made(text, field);
  const set = setScalar(value, key);
  const taken = new Set<string>();
  for (const resource of resources) {
    const { root } = resource;
    resource.remember();
    if (!resource.isClusterScoped)
      setField(root, { path: 'metadata/namespace', create: true }, set, 'scalar', key);
    if (/^(?:Cluster)?RoleBinding$/.test(resource.kind))
      moveDefaultSubjects(root, (subject) => subject.set('namespace', value, key));
    for (const spec of namespaceFields)
      if (spec.kind !== 'Namespace' || resource.apiVersion === 'v1') setField(root, spec, set, 'scalar', key);
    const id = keyOfId(resource.id);
    if (taken.has(id))
      throw new Fault(`In this namespace ${titleOf(resource.id)} is there twice.`, undefined, placeOf(field));
    taken.add(id);
  }
}

function moveDefaultSubjects(root: Mapping, move: (subject: Mapping) => void): void {
  const subjects = at(root, 'subjects');
  if (!(subjects instanceof Sequence)) return;
  for (const subject of subjects.items)
    if (subject instanceof Mapping && textOf(subject.get('name')) === 'default') move(subject);
}
