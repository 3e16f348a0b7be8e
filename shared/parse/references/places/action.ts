import { child, text } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { dockerUrlImage, imageState } from '../image.ts';
import type { Reference } from '../reference.ts';
import { writtenImage, type Reading } from './scalar.ts';
import { stepReferences } from './workflow.ts';

/** `runs.using` is there: an action's metadata, and no other file of that name. */
export const isAction = (root: YamlNode): boolean => text(child(child(root, 'runs'), 'using')) !== undefined;

/** `runs.image` and the `uses` of a composite action's steps. */
export function* actionReferences(root: YamlNode): Generator<Reference> {
  const runs = child(root, 'runs');
  yield* writtenImage('action-image', child(runs, 'image'), read);
  yield* stepReferences(child(runs, 'steps'), new Set());
}

/** Without `docker://` it is the path of a Dockerfile. */
function read(written: string): Reading {
  const image = dockerUrlImage(written);
  return { state: image === undefined ? { status: 'local', what: 'path' } : imageState(image) };
}
