import { child, entries, items, keyText, text, walk } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { WrittenImage } from '../reference.ts';
import { customReferences } from './custom-resources.ts';
import { writtenImage, type Reading } from './scalar.ts';
import { bundleReferences, stepImage } from './tekton.ts';

/** The lists of a PodSpec that hold containers, in every workload and in custom ones. */
export const containerLists = ['containers', 'initContainers', 'ephemeralContainers'];

type Images = (item: YamlNode) => readonly (YamlNode | undefined)[];

const containerImage: Images = (container) => [child(container, 'image')];

/** Where the items of a list have their images, whatever the object. */
const places: ReadonlyMap<string, Images> = new Map([
  ...containerLists.map((name) => [name, containerImage] as const),
  // An image as a volume; the disk of a virtual machine of KubeVirt.
  [
    'volumes',
    (item) => [child(child(item, 'image'), 'reference'), child(child(item, 'containerDisk'), 'image')],
  ],
]);

const tekton = /^(?:\w+\.)?tekton\.dev\//;

/** Keys beside those of a PodSpec, by the group of the object: one container, or a list of them. */
const groupPlaces: readonly (readonly [group: RegExp, keys: readonly string[]])[] = [
  // Workflows and Events. An Application of the same group holds the values of a chart, which mean nothing here.
  [/^argoproj\.io\/[^ ]* (?!App)/, ['container', 'script', 'sidecars']],
  [tekton, ['steps', 'stepTemplate', 'sidecars']],
  [/^kubevirt\.io\//, ['container']],
];

type ImageReader = (image: YamlNode | undefined) => Iterable<WrittenImage>;

const containerImageOf: ImageReader = (image) => writtenImage('kubernetes', image, readContainerImage);

/** `image` of every container and `image.reference` of every volume, and what custom objects have instead. */
export function* kubernetesReferences(root: YamlNode): Generator<WrittenImage> {
  const isList = text(child(root, 'kind'))?.endsWith('List') === true;
  const seen = new Set<YamlNode>();
  for (const object of isList ? items(child(root, 'items')) : [root]) {
    const type = `${text(child(object, 'apiVersion')) ?? ''} ${text(child(object, 'kind')) ?? ''}`;
    yield* customReferences(object, type);
    if (tekton.test(type)) {
      const read = stepImage(object);
      yield* objectReferences(object, type, seen, read);
      yield* bundleReferences(object);
      // A StepAction has its image at the top.
      yield* read(child(child(object, 'spec'), 'image'));
    } else yield* objectReferences(object, type, seen, containerImageOf);
  }
}

function* objectReferences(
  object: YamlNode,
  type: string,
  seen: Set<YamlNode>,
  read: ImageReader,
): Generator<WrittenImage> {
  const own = groupPlaces.find(([group]) => group.test(type))?.[1] ?? [];
  for (const node of walk(object)) {
    for (const { key, value } of entries(node)) {
      const name = keyText(key) ?? '';
      const isOwn = own.includes(name);
      const imagesOf = places.get(name) ?? (isOwn ? containerImage : undefined);
      if (!imagesOf || seen.has(value)) continue;
      seen.add(value);
      const found = isOwn && value.kind === 'mapping' ? [value] : items(value);
      for (const item of found) for (const image of imagesOf(item)) yield* read(image);
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
