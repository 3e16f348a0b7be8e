import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { setField, setScalar } from './field-spec.ts';
import type { Resource } from './resource.ts';
import { Made, placeOf } from './tree.ts';

const kinds = ['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'];

/** One entry of `replicas`. Throws a Fault where nothing has that name. */
export function scale(resources: readonly Resource[], entry: Field): void {
  const name = entry.at('name').source ?? '';
  const count = entry.at('count');
  const key = count.key ?? entry;
  const value = new Made(count.integer ?? 0, count.node ?? entry);
  let isFound = false;
  for (const kind of kinds)
    for (const resource of resources) {
      const ids = [...resource.earlierIds, resource.id];
      if (!ids.some((id) => id.name === name && id.kind === kind)) continue;
      isFound = true;
      setField(
        resource.root,
        { path: 'spec/replicas', kind, create: true },
        setScalar(value, key),
        'scalar',
        key,
      );
    }
  if (!isFound) throw new Fault(`There is no ${name} to give replicas to.`, undefined, placeOf(entry));
}
