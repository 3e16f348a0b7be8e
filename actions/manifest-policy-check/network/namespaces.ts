import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../object.ts';
import { mayMatch, matches, requirementsOf, type Labels } from '../selector.ts';

/** Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name */
const nameLabel = 'kubernetes.io/metadata.name';

/** `may`: it hangs on labels that no file tells. */
export type Certainty = 'yes' | 'may' | 'no';

/** What the files tell about namespaces and their labels. */
export class Namespaces {
  /** By name; each object of that name may be the one that a cluster has. */
  readonly #labels = new Map<string, Labels[]>();
  readonly #names = new Set<string>();

  constructor(objects: Iterable<KubeObject>) {
    for (const { kind, group, name, namespace, labels } of objects) {
      if (namespace !== undefined) this.#names.add(namespace);
      if (kind !== 'Namespace' || group !== '' || name === '') continue;
      this.#names.add(name);
      const all = this.#labels.get(name) ?? [];
      all.push(new Map([...labels, [nameLabel, name]]));
      this.#labels.set(name, all);
    }
  }

  /** Whether a namespaceSelector picks a namespace. Undefined: one whose name is chosen when the files are applied. */
  picked(selector: Field, namespace: string | undefined): Certainty {
    if (requirementsOf(selector).length === 0) return 'yes';
    const known = namespace === undefined ? undefined : this.#labels.get(namespace);
    if (known) return known.some((labels) => matches(selector, labels)) ? 'yes' : 'no';
    const labels: Labels = new Map(namespace === undefined ? [] : [[nameLabel, namespace]]);
    if (!mayMatch(selector, labels)) return 'no';
    return requirementsOf(selector).every(({ key }) => labels.has(key)) ? 'yes' : 'may';
  }

  /** Whether a namespaceSelector may pick one that no file names. */
  mayPickOther(selector: Field): boolean {
    return requirementsOf(selector).every(
      ({ key, oneOf }) =>
        oneOf === undefined || oneOf.some((one) => key !== nameLabel || !this.#names.has(one)),
    );
  }

  /** What tells two states apart. */
  signature(namespace: string | undefined): string {
    const known = namespace === undefined ? undefined : this.#labels.get(namespace);
    return JSON.stringify((known ?? []).map((labels) => [...labels].sort()));
  }
}
