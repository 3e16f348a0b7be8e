import { child, entries, items, keyText, walk } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { ImagePin } from '../reference.ts';
import { imagePin, type Reading } from './scalar.ts';

/** The lists of a PodSpec that hold containers, in every workload and in custom ones. */
export const containerLists = ['containers', 'initContainers', 'ephemeralContainers'];

/** Where the items of a list have their image. */
const places = new Map<string, (item: YamlNode) => YamlNode | undefined>([
  ...containerLists.map((name) => [name, (item: YamlNode) => child(item, 'image')] as const),
  ['volumes', (item) => child(child(item, 'image'), 'reference')],
]);

/** `image` of every container and `image.reference` of every volume. */
export function* kubernetesPins(root: YamlNode): Generator<ImagePin> {
  const seen = new Set<YamlNode>();
  for (const node of walk(root)) {
    for (const { key, value } of entries(node)) {
      const imageOf = places.get(keyText(key) ?? '');
      if (!imageOf || seen.has(value)) continue;
      seen.add(value);
      for (const item of items(value)) yield* imagePin('kubernetes', imageOf(item), readContainerImage);
    }
  }
}

export function readContainerImage(written: string): Reading {
  // An import path: `ko` builds the program and puts an image in its place.
  if (written.startsWith('ko://')) return { state: { status: 'local', what: 'build' } };
  // Istio's injector replaces this word with the proxy's image.
  if (written === 'auto') return { state: { status: 'unknown', why: 'placeholder' } };
  return { state: imageState(written) };
}
