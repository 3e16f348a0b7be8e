import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { exchangeImage } from './images.ts';
import { annotateAll, label, labelAll } from './labelling.ts';
import { affix, moveTo } from './naming.ts';
import { jsonPatchOf, patchOf, strategicPatchOf, type Patch, type Workshop } from './patches.ts';
import { replace, replacementsOf } from './replacements.ts';
import { scale } from './replicas.ts';
import type { Resource } from './resource.ts';
import type { Resources } from './resources.ts';
import { placeOf } from './tree.ts';

type Reader = (entry: Field, workshop: Workshop) => Patch;

/** Does to the objects all that a kustomization asks for, in kustomize's order. What fails is noted, the rest is done. */
export function transform(resources: Resources, workshop: Workshop): void {
  const { kustomization, ledger } = workshop;
  const { root } = kustomization;
  const each = (entry: Field, work: (resources: readonly Resource[]) => void): void => {
    if (entry.exists) ledger.attempt(placeOf(entry), () => work(resources.change()));
  };
  const patches = (name: string, read: Reader): void => {
    for (const entry of root.at(name).items)
      ledger.attempt(placeOf(entry), () => read(entry, workshop)(resources));
    resources.replace(resources.all.filter((resource) => resource.root.entries.length > 0));
  };
  patches('patchesStrategicMerge', strategicPatchOf);
  patches('patches', patchOf);
  const [namespace, prefix, suffix] = ['namespace', 'namePrefix', 'nameSuffix'].map((name) => root.at(name));
  if (namespace) each(namespace, (all) => moveTo(all, namespace));
  if (prefix) each(prefix, (all) => affix(all, prefix, 'prefix'));
  if (suffix) each(suffix, (all) => affix(all, suffix, 'suffix'));
  for (const entry of root.at('labels').items) each(entry, (all) => label(all, entry));
  each(root.at('commonLabels'), (all) => labelAll(all, root.at('commonLabels')));
  each(root.at('commonAnnotations'), (all) => annotateAll(all, root.at('commonAnnotations')));
  patches('patchesJson6902', jsonPatchOf);
  for (const entry of root.at('replicas').items) each(entry, (all) => scale(all, entry));
  for (const list of ['images', 'imageTags'])
    for (const entry of root.at(list).items) each(entry, (all) => exchangeImage(all, entry));
  for (const entry of root.at('replacements').items)
    each(entry, (all) => {
      for (const replacement of replacementsOf(entry, workshop))
        ledger.attempt(placeOf(replacement), () => replace(all, replacement, ledger.count));
    });
}
