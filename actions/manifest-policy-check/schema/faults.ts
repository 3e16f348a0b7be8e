import { remembered } from '../../../shared/core/remembered.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { podsOf } from '../pods.ts';
import type { Fault } from './fault.ts';
import { hardens } from './hardening.ts';
import { builtInKind, builtInType } from './kinds.ts';
import { meantBy } from './meant.ts';
import { faultsIn } from './walk.ts';

export interface ObjectFault {
  readonly object: KubeObject;
  readonly fault: Fault;
}

/** What does not fit the types of Kubernetes itself in the objects of a file, in its order. */
export const faultsOf = remembered((doc: Manifest): readonly ObjectFault[] => {
  const foreign = new Set<KubeObject>();
  const faults: ObjectFault[] = [];
  for (const object of doc.objects) {
    const own = builtInKind(object.apiVersion, object.kind);
    if (own === undefined) foreign.add(object);
    const found = own ? faultsIn(object.root, own.type) : metadataFaults(object);
    for (const fault of found) if (counts(fault, found, object)) faults.push({ object, fault });
  }
  for (const { object, shape, spec } of foreign.size === 0 ? [] : podsOf(doc, []))
    if (shape === 'pod' && foreign.has(object))
      for (const fault of faultsIn(spec, builtInType('PodSpec')))
        if (isSure(fault)) faults.push({ object, fault });
  return faults;
});

/** What the unknown keys of a mapping were meant to be, where that is another name there. */
export const meantIn = (doc: Manifest, mapping: YamlNode): ReadonlySet<string> =>
  meantNames(doc).get(mapping) ?? new Set();

const meantNames = remembered((doc: Manifest): ReadonlyMap<YamlNode, ReadonlySet<string>> => {
  const names = new Map<YamlNode, Set<string>>();
  for (const { fault } of faultsOf(doc)) {
    if (fault.what !== 'unknown') continue;
    const mapping = fault.field.parent?.node;
    const meant = meantBy(fault.field, fault.owners);
    if (mapping === undefined || meant === undefined || meant.place !== undefined) continue;
    names.set(mapping, (names.get(mapping) ?? new Set()).add(meant.name));
  }
  return names;
});

const metadataFaults = ({ root }: KubeObject): readonly Fault[] =>
  faultsIn(root.at('metadata'), builtInType('ObjectMeta')).filter(isSure);

/** A kind that nobody knows may have more than the pod that it looks like: there a fault has to be plain. */
const isSure = (fault: Fault): boolean => {
  if (fault.what !== 'unknown') return fault.what === 'type';
  const meant = meantBy(fault.field, fault.owners);
  const isWord = typeof fault.field.name === 'string' && fault.field.name.length >= 6;
  return meant !== undefined && isWord && (meant.place === undefined || hardens(meant.name, []));
};

/**
 * What a patch lacks stands elsewhere. An object that lacks a field of itself or of its spec, or the containers of its
 * pods, is most often laid over another one that has it.
 */
export function counts(fault: Fault, all: readonly Fault[], { isPartial, name }: KubeObject): boolean {
  if (fault.what !== 'required') return true;
  const { path } = fault.field;
  if (isPartial || name === '' || path === '' || path === 'spec' || fault.name === 'containers') return false;
  return !isMisspelt(fault.name, fault.field, all);
}

/** A key beside it was meant to be the field: that is said already. */
const isMisspelt = (name: string, { node }: Field, all: readonly Fault[]): boolean =>
  all.some(
    (each) =>
      each.what === 'unknown' &&
      each.field.parent?.node === node &&
      meantBy(each.field, each.owners)?.name === name,
  );
