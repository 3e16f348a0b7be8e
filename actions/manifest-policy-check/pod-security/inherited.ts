import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Container, Pod } from '../pods.ts';

interface Setting {
  /** Of the pod's or a container's securityContext. */
  readonly field: Field;
  readonly container?: Container | undefined;
  /** `The pod`, or ``Container `web` ``. */
  readonly owner: string;
}

/** A field of the securityContext of the pod and of its containers, where it is set. */
export const settingsOf = (pod: Pod, name: string): readonly Setting[] =>
  everywhere(pod, name).filter(({ field }) => field.exists);

/**
 * Where a field is missing that containers get from their pod: once for the pod where no container has it, else for each
 * container without it.
 */
export function unsetOf(pod: Pod, name: string): readonly Setting[] {
  const [ofPod, ...ofContainers] = everywhere(pod, name);
  if (ofPod === undefined || ofPod.field.exists || ofContainers.length === 0) return [];
  const unset = ofContainers.filter(({ field }) => !field.exists);
  return unset.length === ofContainers.length ? [ofPod] : unset;
}

const everywhere = (pod: Pod, name: string): readonly Setting[] => [
  { field: pod.security.at(name), owner: 'The pod' },
  ...pod.containers.map((container) => ({
    field: container.security.at(name),
    container,
    owner: `Container \`${container.name}\``,
  })),
];
