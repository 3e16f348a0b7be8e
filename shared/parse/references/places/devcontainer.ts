import { child, entries, keyText } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { writtenImage } from './scalar.ts';

/**
 * `image`, and the features: scripts that are run as root when the container is built. Those by a path are local, those
 * by an address are archives, and a single word is a name that the tool itself fills in.
 * https://containers.dev/implementors/json_reference/, https://containers.dev/implementors/features/#referencing-a-feature
 */
export function* devcontainerReferences(root: YamlNode): Generator<WrittenImage> {
  yield* writtenImage('devcontainer', child(root, 'image'));
  for (const { key } of entries(child(root, 'features'))) {
    if (isArtifact(keyText(key) ?? '')) yield* writtenImage('devcontainer-feature', key);
  }
}

/** Begins with the name of a host. */
const isArtifact = (feature: string): boolean => /^[\w-]+(?:\.[\w-]+|:\d)[\w.:-]*\//.test(feature);
