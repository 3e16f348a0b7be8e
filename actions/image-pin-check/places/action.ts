import { child, text } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { dockerUrlImage, imageState } from '../image.ts';
import type { PinReference } from '../reference.ts';
import { imagePin, type Reading } from './scalar.ts';
import { stepPins } from './workflow.ts';

/** `runs.using` is there: an action's metadata, and no other file of that name. */
export const isAction = (root: YamlNode): boolean => text(child(child(root, 'runs'), 'using')) !== undefined;

/** `runs.image` and the `uses` of a composite action's steps. */
export function* actionPins(root: YamlNode): Generator<PinReference> {
  const runs = child(root, 'runs');
  yield* imagePin('action-image', child(runs, 'image'), read);
  yield* stepPins(child(runs, 'steps'), new Set());
}

/** Without `docker://` it is the path of a Dockerfile. */
function read(written: string): Reading {
  const image = dockerUrlImage(written);
  return { state: image === undefined ? { status: 'local', what: 'path' } : imageState(image) };
}
