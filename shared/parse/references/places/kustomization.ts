import { child, items } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';
import type { WrittenImage } from '../reference.ts';
import { helmReferences } from './helm-values.ts';
import { joinedReference, word } from './joined.ts';

/**
 * `images`, the older `imageTags`, and the values of inflated charts. A new name alone leaves the tag to the manifest,
 * which is judged where it stands. So is an image that is replaced here: the manifest can be applied without this file,
 * and by others.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
export function* kustomizationReferences(root: YamlNode): Generator<WrittenImage> {
  for (const list of ['images', 'imageTags']) {
    for (const image of items(child(root, list))) {
      const name = word(child(image, 'newName')) || word(child(image, 'name'));
      if (name !== '')
        yield* joinedReference('kustomize', name, child(image, 'newTag'), child(image, 'digest'));
    }
  }
  for (const chart of items(child(root, 'helmCharts'))) {
    const values = child(chart, 'valuesInline');
    if (values) yield* helmReferences(values);
  }
}
