import { groupBy } from '../../../../shared/core/group.ts';
import { remembered } from '../../../../shared/core/remembered.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import type { Container, Pod } from '../../pods.ts';

interface Mount {
  readonly container: Container;
  /** An item of `volumeMounts`. */
  readonly field: Field;
}

/** By the name of the volume. */
export const mountsByVolume = remembered(({ containers }: Pod): ReadonlyMap<string, readonly Mount[]> =>
  groupBy(
    containers.flatMap((container) =>
      container.field.at('volumeMounts').items.map((field) => ({ container, field })),
    ),
    ({ field }) => field.at('name').source ?? '',
  ),
);

/** Names of the volumes that a container may write to. */
const written = remembered(
  (pod: Pod): ReadonlySet<string> =>
    new Set(
      [...mountsByVolume(pod)]
        .filter(([, mounts]) => mounts.some(({ field }) => field.at('readOnly').flag !== true))
        .map(([name]) => name),
    ),
);

export const isReadOnly = (pod: Pod, volume: Field): boolean =>
  !written(pod).has(volume.at('name').source ?? '');
