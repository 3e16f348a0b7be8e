import { Field } from '../../../../shared/parse/yaml-field.ts';
import type { BuildFiles } from './ledger.ts';
import { kustomizationNames } from './paths.ts';
import { pathFrom, within } from '../../../../shared/parse/repository-path.ts';
import { yamlOf } from './yaml-of.ts';

/**
 * Of these folders those that somebody deploys: no other one builds upon them. Where folders build upon one another in a
 * circle it is the first of them, and what a component alone builds upon is deployed by itself. Components never are.
 */
export function rootsOf(folders: readonly string[], files: BuildFiles): readonly string[] {
  const known = new Map(folders.map((folder) => [folder, linksOf(folder, files)]));
  const whole = folders.filter((folder) => known.get(folder)?.isComponent === false);
  const used = new Set(whole.flatMap((folder) => [...(known.get(folder)?.to ?? [])]));
  const reached = new Set<string>();
  const roots = new Set<string>();
  const visit = (root: string): void => {
    roots.add(root);
    // A set gives back what is added to it while it is being read.
    const below = new Set([root]);
    for (const folder of below) {
      reached.add(folder);
      for (const next of known.get(folder)?.to ?? []) if (!reached.has(next)) below.add(next);
    }
  };
  for (const folder of whole) if (!used.has(folder)) visit(folder);
  for (const folder of whole) if (!reached.has(folder)) visit(folder);
  return folders.filter((folder) => roots.has(folder));
}

interface Links {
  readonly isComponent: boolean;
  /** Folders, and files, that it builds upon. */
  readonly to: ReadonlySet<string>;
}

function linksOf(folder: string, files: BuildFiles): Links {
  const to = new Set<string>();
  let isComponent = false;
  for (const name of kustomizationNames) {
    const file = files.read(within(folder, name));
    const node = file && yamlOf(file).roots[0];
    if (!node) continue;
    const root = Field.root(node);
    if (root.at('kind').source === 'Component') isComponent = true;
    for (const list of ['resources', 'bases', 'components'])
      for (const written of root.at(list).texts) {
        const path = pathFrom(folder, written);
        if (path !== undefined && path !== folder) to.add(path);
      }
  }
  return { isComponent, to };
}
