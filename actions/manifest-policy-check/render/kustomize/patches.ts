import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { documentsIn, documentsOf, type Documents } from './embedded.ts';
import { Fault } from './fault.ts';
import { treeOf } from './grow.ts';
import { operate } from './json-patch.ts';
import type { Kustomization } from './kustomization.ts';
import type { Ledger } from './ledger.ts';
import { loadedFile } from './loading.ts';
import { merged, type ListMergeAt } from './merge.ts';
import { objectsIn } from './objects.ts';
import { titleOf, type Resource } from './resource.ts';
import type { Resources } from './resources.ts';
import { selectorOf } from './selector.ts';
import { Mapping, Sequence, copyOf, placeOf, type Tree } from './tree.ts';

/** To ask an object whether it is meant takes as long as so many values. */
export const weightOfAsking = 5;

/** What applies patches needs. */
export interface Workshop {
  readonly kustomization: Kustomization;
  readonly ledger: Ledger;
  readonly listMergeAt: ListMergeAt;
}

/** A patch that is read: what it does to the objects. Each throws a Fault. */
export type Patch = (resources: Resources) => void;

/** One entry of `patches`. */
export function patchOf(entry: Field, workshop: Workshop): Patch {
  const [text, path] = [entry.at('patch'), entry.at('path')];
  const isInline = (text.source ?? '').trim() !== '';
  const isFile = (path.source ?? '') !== '';
  if (isInline === isFile)
    throw new Fault('A patch has to have one of patch and path.', undefined, placeOf(entry));
  const documents = isInline ? inline(text, workshop) : fileOf(path, workshop);
  const file = isInline ? workshop.kustomization.file.path : documents.path;
  if (documents.roots.some(({ kind }) => kind === 'sequence')) {
    const operations = operationsIn(documents, file, workshop);
    if (!entry.at('target').exists)
      throw new Fault('A JSON patch has to have a target.', undefined, placeOf(entry));
    return (resources) => operateOn(resources, entry, { operations, file }, workshop, true);
  }
  const patches = objectsIn(documents, file, workshop.ledger.count);
  if (patches.length === 0) return () => undefined;
  return entry.at('target').exists
    ? (resources) => mergeInto(resources, entry, { patches, file }, workshop)
    : (resources) =>
        patches.forEach((patch) => mergeOne(resources, { patch, file }, changesOf(entry), entry, workshop));
}

/** One entry of `patchesStrategicMerge`: a path, or the patch itself. */
export function strategicPatchOf(entry: Field, workshop: Workshop): Patch {
  const isInline = /\n|^\s*\{|:\s/.test(entry.source ?? '');
  const documents = isInline ? inline(entry, workshop) : fileOf(entry, workshop);
  const file = documents.path;
  const patches = objectsIn(documents, file, workshop.ledger.count);
  if (patches.length === 0) throw new Fault('A patch is empty.', undefined, placeOf(entry));
  return (resources) => patches.forEach((patch) => mergeOne(resources, { patch, file }, {}, entry, workshop));
}

/** One entry of `patchesJson6902`. */
export function jsonPatchOf(entry: Field, workshop: Workshop): Patch {
  if ((entry.at('target', 'name').source ?? '') === '')
    throw new Fault('A target has to have a name.', undefined, placeOf(entry));
  const [text, path] = [entry.at('patch'), entry.at('path')];
  const isFile = (path.source ?? '') !== '';
  if (isFile === ((text.source ?? '') !== ''))
    throw new Fault('A patch has to have one of patch and path.', undefined, placeOf(entry));
  const documents = isFile ? fileOf(path, workshop) : inline(text, workshop);
  const operations = operationsIn(documents, documents.path, workshop);
  if (operations.length === 0) throw new Fault('A patch is empty.', undefined, placeOf(entry));
  const file = documents.path;
  return (resources) => operateOn(resources, entry, { operations, file }, workshop, false);
}

type Read = Documents & { readonly path: string };

function inline(field: Field, { kustomization }: Workshop): Read {
  const { file } = kustomization;
  if (field.node?.kind !== 'scalar') throw new Fault('A patch is no text.', undefined, placeOf(field));
  return { ...documentsIn(field.node, file), path: file.path };
}

function fileOf(field: Field, { kustomization, ledger }: Workshop): Read {
  const file = loadedFile(field.source ?? '', kustomization, ledger, field);
  return { ...documentsOf(file), path: file.path };
}

function operationsIn(documents: Documents, path: string, { ledger }: Workshop): readonly Tree[] {
  const [problem] = documents.problems;
  const [root] = documents.roots;
  if (problem)
    throw new Fault(
      `Not readable as YAML: ${problem.reason}.`,
      undefined,
      { path, line: problem.line },
      problem.code,
    );
  if (root?.kind !== 'sequence')
    throw new Fault('A JSON patch is no list of operations.', undefined, { path, line: 1 });
  const tree = treeOf(root, ledger.count, documents);
  return tree instanceof Sequence ? tree.items : [];
}

function operateOn(
  resources: Resources,
  entry: Field,
  { operations, file }: { readonly operations: readonly Tree[]; readonly file: string },
  { ledger }: Workshop,
  remembers: boolean,
): void {
  const selector = selectorOf(entry.at('target'));
  for (const resource of resources.change()) {
    ledger.count(weightOfAsking);
    if (!selector.selects(resource)) continue;
    ledger.parts.add(file);
    if (remembers) resource.remember();
    for (const operation of operations) operate(resource.root, operation, ledger.count);
  }
}

interface Changes {
  readonly name?: boolean;
  readonly kind?: boolean;
}

const changesOf = (entry: Field): Changes => ({
  name: entry.at('options', 'allowNameChange').flag === true,
  kind: entry.at('options', 'allowKindChange').flag === true,
});

function mergeInto(
  resources: Resources,
  entry: Field,
  { patches, file }: { readonly patches: readonly Resource[]; readonly file: string },
  workshop: Workshop,
): void {
  const { ledger } = workshop;
  const [patch, second] = patches;
  if (!patch) return;
  if (second)
    throw new Fault('A patch with a target has more than one object.', undefined, placeOf(second.root));
  const selector = selectorOf(entry.at('target'));
  for (const resource of resources.change()) {
    ledger.count(weightOfAsking);
    if (!selector.selects(resource)) continue;
    ledger.parts.add(file);
    apply(resource, patch, changesOf(entry), workshop);
  }
  resources.settle();
}

function mergeOne(
  resources: Resources,
  { patch, file }: { readonly patch: Resource; readonly file: string },
  changes: Changes,
  entry: Field,
  workshop: Workshop,
): void {
  workshop.ledger.count(resources.all.length * weightOfAsking);
  const [target, second] = resources.withId(patch.id);
  const title = titleOf(patch.id);
  if (!target) throw new Fault(`There is no ${title} to patch.`, undefined, placeOf(entry));
  if (second) throw new Fault(`There are several ${title} to patch.`, undefined, placeOf(entry));
  resources.change();
  workshop.ledger.parts.add(file);
  apply(target, patch, changes, workshop);
  resources.settle();
}

/** An object keeps its name, its kind and its namespace, unless the patch may change them. */
function apply(
  resource: Resource,
  patch: Resource,
  changes: Changes,
  { ledger, listMergeAt }: Workshop,
): void {
  const { root } = resource;
  const kept = { kind: root.entry('kind'), apiVersion: root.entry('apiVersion') };
  const before = {
    kind: kept.kind && { ...kept.kind },
    apiVersion: kept.apiVersion && { ...kept.apiVersion },
  };
  const [name, namespace] = ['name', 'namespace']
    .map((each) => resource.metadata.entry(each))
    .map((entry) => entry && { ...entry });
  if (changes.name === true || changes.kind === true) resource.remember();
  const copy = copyOf(patch.root, ledger.count);
  if (!(copy instanceof Mapping)) return;
  if (before.apiVersion) copy.set('apiVersion', before.apiVersion.value, before.apiVersion.key);
  const result = merged(root, copy, listMergeAt);
  if (!(result instanceof Mapping) || result.entries.length === 0) {
    root.become([]);
    return;
  }
  if (result !== root) root.become(result.entries);
  if (changes.kind !== true && before.kind) root.set('kind', before.kind.value, before.kind.key);
  if (changes.name !== true && name) resource.metadata.set('name', name.value, name.key);
  if (namespace) resource.metadata.set('namespace', namespace.value, namespace.key);
  else resource.metadata.remove('namespace');
}
