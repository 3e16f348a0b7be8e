import { remembered } from '../../../shared/core/remembered.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { podsOf, type Pod } from '../pods.ts';
import { push } from './access.ts';
import type { Subject } from './subject.ts';

/** What a pod runs under. */
export interface PodAccount {
  readonly name: string;
  /** '' where whoever applies the file chooses it. */
  readonly namespace: string;
  /** Where the pod names it, there or not. */
  readonly field: Field;
}

/** The older name of the field counts where the newer one is not there. */
export function accountOf({ spec, object }: Pod): PodAccount {
  const newer = spec.at('serviceAccountName');
  const older = spec.at('serviceAccount');
  const field = (newer.source ?? '') === '' && older.exists ? older : newer;
  const name = field.source ?? '';
  return { name: name === '' ? 'default' : name, namespace: object.namespace ?? '', field };
}

/** The ServiceAccounts of the repository, by name. */
export const accountsOf = remembered(
  (docs: readonly Manifest[]): ReadonlyMap<string, readonly KubeObject[]> => {
    const accounts = new Map<string, KubeObject[]>();
    for (const { objects } of docs)
      for (const object of objects)
        if (object.kind === 'ServiceAccount' && object.group === '') push(accounts, object.name, object);
    return accounts;
  },
);

/** Those that a name in a namespace may mean; one of them may be left to whoever applies the file. */
export const accountsNamed = (
  docs: readonly Manifest[],
  { name, namespace }: Pick<Subject, 'name' | 'namespace'>,
): readonly KubeObject[] =>
  (accountsOf(docs).get(name) ?? []).filter(
    (object) => object.namespace === undefined || namespace === '' || object.namespace === namespace,
  );

/** The pods that run under each ServiceAccount, by namespace and name. */
export function podsByAccount(
  docs: readonly Manifest[],
  named: readonly string[],
): ReadonlyMap<string, readonly Pod[]> {
  const pods = new Map<string, Pod[]>();
  for (const doc of docs)
    for (const pod of podsOf(doc, named)) {
      const { namespace, name } = accountOf(pod);
      push(pods, `${namespace}/${name}`, pod);
    }
  return pods;
}
