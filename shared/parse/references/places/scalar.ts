import { child, text } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { actionState } from '../action.ts';
import { dockerUrlImage, imageState, isLatest } from '../image.ts';
import type { WrittenImage, Reference, Place } from '../reference.ts';

/** What a place makes of a text: its state, and what it comes to where values were filled in. */
export type Reading = Pick<WrittenImage, 'state' | 'resolved' | 'isShared'>;

const readImage = (written: string): Reading => ({ state: imageState(written) });

/** The image in a string scalar; nothing for an empty one and for other nodes. */
export function* writtenImage(
  place: Place,
  node: YamlNode | undefined,
  read: (written: string) => Reading = readImage,
): Generator<WrittenImage> {
  const written = text(node)?.trim();
  if (node && written) yield { kind: 'image', place, text: written, region: node.region, ...read(written) };
}

/** An image as a text, or as a mapping that has it below `name`: a job of several CI services. */
export function* namedImageReference(
  place: Place,
  node: YamlNode | undefined,
  read?: (written: string) => Reading,
): Generator<WrittenImage> {
  yield* writtenImage(place, node?.kind === 'mapping' ? child(node, 'name') : node, read);
}

/** The value of a `uses:`: an action, or the image of a `docker://` URL. */
export function* usesReference(node: YamlNode | undefined): Generator<Reference> {
  const written = text(node)?.trim();
  if (!node || !written) return;
  const image = dockerUrlImage(written);
  const { region } = node;
  if (image === undefined)
    yield { kind: 'action', place: 'uses', text: written, region, state: actionState(written) };
  else yield { kind: 'image', place: 'docker-url', text: written, region, state: imageState(image) };
}

/** Of all that one text can come to: the first without a version, else without a digest, else not known, else the first. */
export function weakest(readings: readonly Reading[]): Reading | undefined {
  return (
    readings.find(({ state }) => state.status === 'known' && isLatest(state.parts)) ??
    readings.find(({ state }) => state.status === 'known' && state.parts.digest === undefined) ??
    readings.find(({ state }) => state.status !== 'known') ??
    readings[0]
  );
}
