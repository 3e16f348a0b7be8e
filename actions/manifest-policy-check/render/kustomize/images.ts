import { linearPattern } from '../../../../shared/parse/re2.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { setField } from './field-spec.ts';
import type { Resource } from './resource.ts';
import { Made, Mapping, Sequence, placeOf, textOf, type Slot, type Tree } from './tree.ts';

const fields = ['spec', 'spec/template/spec'].flatMap((spec) =>
  ['containers[]/image', 'initContainers[]/image', 'volumes[]/image/reference'].map((path) => ({
    path: `${spec}/${path}`,
  })),
);

/** One entry of `images`. kustomize goes through the known fields a second time, which a suffix shows. Throws a Fault. */
export function exchangeImage(resources: readonly Resource[], entry: Field): void {
  const name = entry.at('name').source ?? '';
  const tag = String.raw`(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?`;
  const pattern = linearPattern(`^${name}${tag}$`);
  if (!pattern) throw new Fault('An image name is no regular expression.', undefined, placeOf(entry));
  const cause = [...['digest', 'newTag', 'newName', 'tagSuffix'].map((each) => entry.at(each))].find(
    (field) => (field.source ?? '') !== '',
  );
  const set = (slot: Slot): void => {
    if (slot.value.kind !== 'scalar')
      throw new Fault('A collection stands where an image goes.', undefined, placeOf(slot.value));
    const image = textOf(slot.value);
    if (!pattern.test(image) || !cause) return;
    slot.put(new Made(exchanged(image, entry), cause.node ?? entry), cause.key ?? entry);
  };
  for (const { root, kind } of resources) {
    if (kind === 'CustomResourceDefinition') continue;
    inContainers(root, set);
    for (const field of fields) setField(root, field, set, undefined, root);
  }
}

/** Wherever there are containers: in any kind, however deep. */
function inContainers(tree: Tree, set: (slot: Slot) => void): void {
  if (tree instanceof Sequence) for (const item of tree.items) inContainers(item, set);
  if (!(tree instanceof Mapping)) return;
  for (const { key, value } of tree.entries) {
    inContainers(value, set);
    const name = textOf(key);
    if ((name !== 'containers' && name !== 'initContainers') || !(value instanceof Sequence)) continue;
    for (const item of value.items) {
      const slot = item instanceof Mapping ? item.slot('image') : undefined;
      if (slot) set(slot);
    }
  }
}

function exchanged(image: string, entry: Field): string {
  const of = (name: string): string => entry.at(name).source ?? '';
  let { tag, digest } = partsOf(image);
  const [newTag, newDigest, suffix] = [of('newTag'), of('digest'), of('tagSuffix')];
  if (newTag !== '' || newDigest !== '') [tag, digest] = [newTag, newDigest];
  else if (suffix !== '') [tag, digest] = [tag + suffix, ''];
  const name = of('newName') || partsOf(image).name;
  return `${name}${tag && `:${tag}`}${digest && `@${digest}`}`;
}

function partsOf(image: string): { name: string; tag: string; digest: string } {
  const slash = Math.max(0, image.indexOf('/'));
  const at = image.indexOf('@', slash);
  const colon = image.indexOf(':', slash);
  const digest = at === -1 ? '' : image.slice(at + 1);
  if (colon === -1 || (at !== -1 && at < colon))
    return { name: at === -1 ? image : image.slice(0, at), tag: '', digest };
  return { name: image.slice(0, colon), tag: image.slice(colon + 1, at === -1 ? undefined : at), digest };
}
