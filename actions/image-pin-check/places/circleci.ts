import { child, entries, items, keyText, walk } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import type { ImagePin } from '../reference.ts';
import { imagePin } from './scalar.ts';

/**
 * The images of every `docker` list: in jobs, executors and inline orbs. The image of a `machine` is no container.
 * https://circleci.com/docs/configuration-reference/#docker
 */
export function* circlePins(root: YamlNode): Generator<ImagePin> {
  const seen = new Set<YamlNode>();
  for (const node of walk(root)) {
    for (const { key, value } of entries(node)) {
      if (keyText(key) !== 'docker' || seen.has(value)) continue;
      seen.add(value);
      for (const container of items(value)) yield* imagePin('circleci', child(container, 'image'));
    }
  }
}
