import { child, entries, items, keyText, text, walk } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { ImagePin } from '../reference.ts';
import { imagePin, type Reading } from './scalar.ts';

/** The lists of a PodSpec that hold containers, in every workload and in custom ones. */
export const containerLists = ['containers', 'initContainers', 'ephemeralContainers'];

const containerImage = (container: YamlNode): YamlNode | undefined => child(container, 'image');

/** Where the items of a list have their image. */
const places = new Map<string, (item: YamlNode) => YamlNode | undefined>([
  ...containerLists.map((name) => [name, containerImage] as const),
  ['volumes', (item) => child(child(item, 'image'), 'reference')],
]);

/** Keys of a template of Argo Workflows, beside those of a PodSpec: one container, one script, more containers. */
const argoPlaces = ['container', 'script', 'sidecars'];

/** `image` of every container and `image.reference` of every volume. */
export function* kubernetesPins(root: YamlNode): Generator<ImagePin> {
  // An Application of the same API group holds the values of a chart, which mean nothing here.
  const isArgo =
    text(child(root, 'apiVersion'))?.startsWith('argoproj.io/') === true &&
    text(child(root, 'kind'))?.includes('Workflow') === true;
  const seen = new Set<YamlNode>();
  for (const node of walk(root)) {
    for (const { key, value } of entries(node)) {
      const name = keyText(key) ?? '';
      const imageOf = places.get(name) ?? (isArgo && argoPlaces.includes(name) ? containerImage : undefined);
      if (!imageOf || seen.has(value)) continue;
      seen.add(value);
      const found = value.kind === 'mapping' && argoPlaces.includes(name) ? [value] : items(value);
      for (const item of found) yield* imagePin('kubernetes', imageOf(item), readContainerImage);
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
