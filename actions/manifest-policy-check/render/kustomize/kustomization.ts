import type { SourceFile } from '../../../../shared/core/document.ts';
import { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault, type Place } from './fault.ts';
import { kustomizationShape } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { kustomizationNames } from './paths.ts';
import { within } from '../../../../shared/parse/repository-path.ts';
import { misfits, respelt } from './shape.ts';
import { placeOf } from './tree.ts';
import { yamlOf } from './yaml-of.ts';

/** A folder's kustomization. */
export interface Kustomization {
  /** '' for the repository's root. */
  readonly folder: string;
  readonly file: SourceFile;
  readonly root: Field;
  readonly isComponent: boolean;
  readonly place: Place;
}

const versions = {
  Kustomization: 'kustomize.config.k8s.io/v1beta1',
  Component: 'kustomize.config.k8s.io/v1alpha1',
} as const;

/** Undefined where the folder has none, or it is not loaded. Throws a Fault where it cannot be read. */
export function kustomizationIn(folder: string, ledger: Ledger): Kustomization | undefined {
  const files = kustomizationNames.flatMap((name) => ledger.read(within(folder, name)) ?? []);
  const [file, second] = files;
  if (!file) return undefined;
  if (second) throw new Fault('A folder has two kustomizations.', undefined, { path: second.path, line: 1 });
  const { roots, problems } = yamlOf(file);
  const [problem] = problems;
  if (problem) {
    const { line, reason, code } = problem;
    throw new Fault(`Not readable as YAML: ${reason}.`, undefined, { path: file.path, line }, code);
  }
  const place = { path: file.path, line: 1 };
  const [node] = roots;
  if (node?.kind !== 'mapping') throw new Fault('A kustomization is empty.', undefined, place);
  const root = Field.root(respelt(node, kustomizationShape));
  ledger.parts.add(file.path);
  for (const { message, field } of misfits(root, kustomizationShape))
    ledger.note(new Fault(message), placeOf(field));
  return { folder, file, root, isComponent: kindOf(root) === 'Component', place };
}

function kindOf(root: Field): keyof typeof versions {
  const kind = root.at('kind').source ?? '';
  if (kind !== '' && kind !== 'Kustomization' && kind !== 'Component')
    throw new Fault('kind should be Kustomization or Component.', undefined, placeOf(root.at('kind')));
  const known = kind === 'Component' ? 'Component' : 'Kustomization';
  const version = root.at('apiVersion');
  if ((version.source ?? '') !== '' && version.source !== versions[known])
    throw new Fault(`apiVersion of a ${known} should be ${versions[known]}.`, undefined, placeOf(version));
  const isEmpty = root.members.every(({ name }) => name === 'kind' || name === 'apiVersion');
  if (isEmpty) throw new Fault('A kustomization is empty.', undefined, placeOf(root));
  return known;
}
