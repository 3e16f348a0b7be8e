import { child, entries, items, keyText, walk } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { writtenImage } from './scalar.ts';

/**
 * The images of every `docker` list: in jobs, executors and inline orbs. The image of a `machine` is no container.
 * https://circleci.com/docs/configuration-reference/#docker
 */
export function* circleReferences(root: YamlNode): Generator<WrittenImage> {
  const seen = new Set<YamlNode>();
  for (const node of walk(root)) {
    for (const { key, value } of entries(node)) {
      if (keyText(key) !== 'docker' || seen.has(value)) continue;
      seen.add(value);
      for (const container of items(value)) yield* writtenImage('circleci', child(container, 'image'));
    }
  }
}
