import { ImageReference, parseImageReference } from '../../shared/parse/image-reference.ts';
import { fillerOf } from '../../shared/parse/placeholder.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';
import type { Pod } from './pods.ts';

/** An image that a pod names. */
export interface PodImage {
  readonly field: Field;
  /** As written. */
  readonly text: string;
  /** Undefined where it is no image reference, or is filled in later. */
  readonly reference: ImageReference | undefined;
  /** What it is for, to follow "of": `container app`, `volume models`. */
  readonly owner: string;
}

/** The images of all containers, and those that are mounted as volumes. */
export function* imagesOf({ containers, spec }: Pod): Generator<PodImage> {
  for (const { field, name } of containers) yield* imageAt(field.at('image'), `container \`${name}\``);
  for (const volume of spec.at('volumes').items)
    yield* imageAt(volume.at('image', 'reference'), `volume \`${volume.at('name').source ?? ''}\``);
}

function* imageAt(field: Field, owner: string): Generator<PodImage> {
  const text = field.source ?? '';
  // `ko` builds what an import path names; Istio's injector replaces the word.
  if (text === '' || text === 'auto' || text.startsWith('ko://')) return;
  const parsed = fillerOf(text) === undefined ? parseImageReference(text) : undefined;
  yield { field, text, owner, reference: parsed instanceof ImageReference ? parsed : undefined };
}
