import { groupBy } from '../../../shared/core/group.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { projectOf } from '../project.ts';
import { matches } from '../selector.ts';
import type { Gate } from './policy.ts';
import { resourcesOf } from './resources.ts';
import type { Subject } from './subject.ts';

/**
 * What a gate is to be run with for an object, once each: null where there are no params; undefined where there should be
 * some, and are none.
 */
export type Params = (subject: Subject) => readonly (KubeObject | null)[] | undefined;

/** The params of a gate, among the objects of `docs`. */
export function paramsIn(docs: readonly Manifest[], { policy, enforcement }: Gate): Params {
  const { paramKind } = policy;
  const { paramRef } = enforcement;
  if (paramKind === undefined || !paramRef.exists) return () => [null];
  const [name, selector] = [paramRef.at('name').source, paramRef.at('selector')];
  const isNamed = (one: KubeObject): boolean =>
    name === undefined ? selector.exists && matches(selector, one.labels) : one.name === name;
  const named = projectOf(docs)
    .ofKind(paramKind.kind)
    .filter((one) => one.apiVersion === paramKind.apiVersion && isNamed(one));
  const resources = resourcesOf(docs);
  // What names no namespace goes to the one that it is applied to.
  const anywhere = named.filter((one) => !resources(one).isNamespaced || one.namespace === undefined);
  const bySpace = groupBy(
    named.filter((one) => resources(one).isNamespaced && one.namespace !== undefined),
    ({ namespace = '' }) => namespace,
  );
  const none = paramRef.at('parameterNotFoundAction').source === 'Allow' ? [] : undefined;
  return (subject) => {
    // Without a name for it, the namespace is that of the object.
    const namespace = paramRef.at('namespace').source ?? subject.namespace;
    const inside = namespace === undefined ? named : [...anywhere, ...(bySpace.get(namespace) ?? [])];
    return inside.length > 0 ? inside : none;
  };
}
