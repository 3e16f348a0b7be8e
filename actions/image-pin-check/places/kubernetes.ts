import { child, entries, items, keyText, text, walk } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { imageState } from '../image.ts';
import type { ImagePin } from '../reference.ts';
import { customPins } from './custom-resources.ts';
import { imagePin, type Reading } from './scalar.ts';
import { bundlePins, stepImage } from './tekton.ts';

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

type Pins = (image: YamlNode | undefined) => Iterable<ImagePin>;

const containerPin: Pins = (image) => imagePin('kubernetes', image, readContainerImage);

/** `image` of every container and `image.reference` of every volume, and what custom objects have instead. */
export function* kubernetesPins(root: YamlNode): Generator<ImagePin> {
  const isList = text(child(root, 'kind'))?.endsWith('List') === true;
  const seen = new Set<YamlNode>();
  for (const object of isList ? items(child(root, 'items')) : [root]) {
    const type = `${text(child(object, 'apiVersion')) ?? ''} ${text(child(object, 'kind')) ?? ''}`;
    yield* customPins(object, type);
    if (tekton.test(type)) {
      const pin = stepImage(object);
      yield* objectPins(object, type, seen, pin);
      yield* bundlePins(object);
      // A StepAction has its image at the top.
      yield* pin(child(child(object, 'spec'), 'image'));
    } else yield* objectPins(object, type, seen, containerPin);
  }
}

function* objectPins(object: YamlNode, type: string, seen: Set<YamlNode>, pin: Pins): Generator<ImagePin> {
  const own = groupPlaces.find(([group]) => group.test(type))?.[1] ?? [];
  for (const node of walk(object)) {
    for (const { key, value } of entries(node)) {
      const name = keyText(key) ?? '';
      const isOwn = own.includes(name);
      const imagesOf = places.get(name) ?? (isOwn ? containerImage : undefined);
      if (!imagesOf || seen.has(value)) continue;
      seen.add(value);
      const found = isOwn && value.kind === 'mapping' ? [value] : items(value);
      for (const item of found) for (const image of imagesOf(item)) yield* pin(image);
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
