import { remembered } from '../../shared/core/remembered.ts';
import type { Manifest } from './manifest.ts';
import type { KubeObject } from './object.ts';
import { podsOf, type Pod } from './pods.ts';

/** All objects of a repository, to be found by what they are. */
export interface Project {
  /** In the order of files; whatever the group and version. */
  ofKind(kind: string): readonly KubeObject[];
  find(kind: string, namespace: string | undefined, name: string): KubeObject | undefined;
  /** Pods and templates of a namespace (undefined: of those that name none) that have a label. */
  podsWith(namespace: string | undefined, key: string, value: string): readonly Pod[];
  podsIn(namespace: string | undefined): readonly Pod[];
}

/** The documents of one side of a run are one array, for all rules. Kinds that only the policy names have no pods here. */
export const projectOf = remembered((docs: readonly Manifest[]): Project => {
  const kinds = new Map<string, KubeObject[]>();
  const names = new Map<string, KubeObject>();
  const labels = new Map<string, Pod[]>();
  const spaces = new Map<string | undefined, Pod[]>();
  for (const doc of docs) {
    for (const object of doc.objects) {
      push(kinds, object.kind, object);
      names.set([object.kind, object.namespace ?? '', object.name].join('\0'), object);
    }
    for (const pod of podsOf(doc, [])) {
      const { namespace = '' } = pod.object;
      push(spaces, namespace, pod);
      for (const { name, source = '' } of pod.metadata.at('labels').members)
        push(labels, [namespace, String(name), source].join('\0'), pod);
    }
  }
  return {
    ofKind: (kind) => kinds.get(kind) ?? [],
    find: (kind, namespace = '', name) => names.get([kind, namespace, name].join('\0')),
    podsWith: (namespace = '', key, value) => labels.get([namespace, key, value].join('\0')) ?? [],
    podsIn: (namespace = '') => spaces.get(namespace) ?? [],
  };
});

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
