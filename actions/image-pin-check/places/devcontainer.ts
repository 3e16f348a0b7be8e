import { child, entries, keyText } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import type { ImagePin } from '../reference.ts';
import { imagePin } from './scalar.ts';

/**
 * `image`, and the features: scripts that are run as root when the container is built. Those by a path are local, those
 * by an address are archives, and a single word is a name that the tool itself fills in.
 * https://containers.dev/implementors/json_reference/, https://containers.dev/implementors/features/#referencing-a-feature
 */
export function* devcontainerPins(root: YamlNode): Generator<ImagePin> {
  yield* imagePin('devcontainer', child(root, 'image'));
  for (const { key } of entries(child(root, 'features'))) {
    if (isArtifact(keyText(key) ?? '')) yield* imagePin('devcontainer-feature', key);
  }
}

/** Begins with the name of a host. */
const isArtifact = (feature: string): boolean => /^[\w-]+(?:\.[\w-]+|:\d)[\w.:-]*\//.test(feature);
