import { child, entries, items } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import type { ImagePin } from '../reference.ts';
import { imagePin } from './scalar.ts';

/** Lists or mappings of containers; `pipeline` is what `steps` was called before. */
const containers = ['clone', 'pipeline', 'steps', 'services'];

/**
 * The pipelines of Drone and of Woodpecker, which grew out of it.
 * https://docs.drone.io/pipeline/docker/syntax/images/, https://woodpecker-ci.org/docs/usage/workflow-syntax#image
 */
export function* dronePins(root: YamlNode): Generator<ImagePin> {
  for (const key of containers) {
    const group = child(root, key);
    for (const container of [...items(group), ...entries(group).map(({ value }) => value)])
      yield* imagePin('drone', child(container, 'image'));
  }
}
