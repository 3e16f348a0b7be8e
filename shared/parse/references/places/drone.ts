import { child, entries, items } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { writtenImage } from './scalar.ts';

/** Lists or mappings of containers; `pipeline` is what `steps` was called before. */
const containers = ['clone', 'pipeline', 'steps', 'services'];

/**
 * The pipelines of Drone and of Woodpecker, which grew out of it.
 * https://docs.drone.io/pipeline/docker/syntax/images/, https://woodpecker-ci.org/docs/usage/workflow-syntax#image
 */
export function* droneReferences(root: YamlNode): Generator<WrittenImage> {
  for (const key of containers) {
    const group = child(root, key);
    for (const container of [...items(group), ...entries(group).map(({ value }) => value)])
      yield* writtenImage('drone', child(container, 'image'));
  }
}
