import { parseYaml } from '../../../../shared/parse/yaml.ts';
import { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { lookedUp, pathOr, slotsAt, stepsOf } from './field-path.ts';
import { replacementShape } from './fields.ts';
import { loadedFile } from './loading.ts';
import { weightOfAsking, type Workshop } from './patches.ts';
import { namespaceMeant, type Resource, type ResourceId } from './resource.ts';
import { selectorOf } from './selector.ts';
import { misfits } from './shape.ts';
import { Made, copyOf, isNothing, placeOf, textOf, type Placed, type Slot, type Tree } from './tree.ts';

/** The replacements of one entry: it may name a file of them. Throws a Fault. */
export function replacementsOf(entry: Field, { kustomization, ledger }: Workshop): readonly Field[] {
  const path = entry.at('path');
  if ((path.source ?? '') === '') return [entry];
  if (entry.at('source').exists || entry.at('targets').items.length > 0)
    throw new Fault('A replacement has one of path and source.', undefined, placeOf(entry));
  const file = loadedFile(path.source ?? '', kustomization, ledger, path);
  const { roots, problems } = parseYaml(file, 'kubernetes');
  const [problem] = problems;
  if (problem)
    throw new Fault(
      `Not readable as YAML: ${problem.reason}.`,
      undefined,
      { path: file.path, line: problem.line },
      problem.code,
    );
  ledger.parts.add(file.path);
  const root = roots[0] ? Field.root(roots[0]) : entry;
  const all = root.node?.kind === 'sequence' ? root.items : [root];
  for (const each of all)
    for (const { message, field } of misfits(each, replacementShape))
      ledger.note(new Fault(message), placeOf(field));
  return all;
}

/** Copies a value from one field to others. Throws a Fault where one of them is not there. */
export function replace(
  resources: readonly Resource[],
  replacement: Field,
  count: (nodes: number) => void,
): void {
  const [source, given] = [replacement.at('source'), replacement.at('sourceValue')];
  const targets = replacement.at('targets');
  if (source.exists === given.exists || targets.items.length === 0)
    throw new Fault('A replacement has to have a source and a target.', undefined, placeOf(replacement));
  const value = given.exists ? new Made(given.source ?? '', given.node ?? given) : valueOf(resources, source);
  for (const target of targets.items) replaceIn(resources, target, value, count);
}

function valueOf(resources: readonly Resource[], source: Field): Tree {
  const found = resources.filter((resource) => idsOf(resource).some((id) => isSource(id, source)));
  const [resource] = found;
  if (!resource || found.length > 1)
    throw new Fault(`A source is ${resource ? 'several objects' : 'no object'}.`, undefined, placeOf(source));
  const tree = lookedUp(resource.root, stepsOf(pathOr(source.at('fieldPath'))));
  if (isNothing(tree)) throw new Fault('The field of a source is not there.', undefined, placeOf(source));
  const options = source.at('options');
  const delimiter = options.at('delimiter').source ?? '';
  if (delimiter === '') return tree;
  const part = textOf(tree).split(delimiter)[options.at('index').integer ?? 0];
  if (tree.kind === 'scalar' && part !== undefined) return new Made(part, tree);
  throw new Fault('A source has no such part.', undefined, placeOf(options));
}

const idsOf = (resource: Resource): readonly ResourceId[] => [resource.id, ...resource.earlierIds];

function isSource(id: ResourceId, source: Field): boolean {
  const fits = (name: 'group' | 'version' | 'kind' | 'name'): boolean => {
    const wanted = source.at(name).source ?? '';
    return wanted === '' || wanted === id[name];
  };
  const namespace = source.at('namespace').source ?? '';
  const isThere = namespace === '' || namespaceMeant(namespace) === namespaceMeant(id.namespace);
  return fits('group') && fits('version') && fits('kind') && fits('name') && isThere;
}

function replaceIn(
  resources: readonly Resource[],
  target: Field,
  value: Tree,
  count: (nodes: number) => void,
): void {
  if (!target.at('select').exists)
    throw new Fault('A target has to select objects.', undefined, placeOf(target));
  const select = selectorOf(target.at('select'));
  const rejects = target.at('reject').items.map((field) => ({
    selector: selectorOf(field),
    asksMetadata: ['labelSelector', 'annotationSelector'].some(
      (name) => (field.at(name).source ?? '') !== '',
    ),
  }));
  const paths = target.at('fieldPaths').items;
  for (const resource of resources) {
    count(weightOfAsking);
    const ids = idsOf(resource);
    const isRejected = rejects.some(
      ({ selector, asksMetadata }) =>
        (asksMetadata && selector.fitsMetadata(resource)) ||
        (!selector.isOpen && ids.some((id) => selector.fitsId(id))),
    );
    if (isRejected || !select.fitsMetadata(resource) || !ids.some((id) => select.fitsId(id))) continue;
    for (const path of paths.length > 0 ? paths : [undefined])
      setAt(resource, path?.source ?? 'metadata.name', value, target, path ?? target, count);
  }
}

function setAt(
  resource: Resource,
  path: string,
  value: Tree,
  target: Field,
  at: Placed,
  count: (nodes: number) => void,
): void {
  const options = target.at('options');
  const root: Slot = { value: resource.root, put: () => undefined };
  const made = options.at('create').flag === true ? value.kind : undefined;
  const slots = slotsAt(root, stepsOf(path), made, at);
  if (slots.length === 0)
    throw new Fault(`There is no ${path.slice(0, 200)} to replace.`, undefined, placeOf(at));
  for (const slot of slots) slot.put(replaced(slot.value, value, options, count), value);
}

/** A text stays a text, and a number a number: what is set is read as what it is set in. */
function replaced(old: Tree, value: Tree, options: Field, count: (nodes: number) => void): Tree {
  const delimiter = options.at('delimiter').source ?? '';
  if (delimiter !== '') {
    if (old.kind !== 'scalar')
      throw new Fault('A target in parts is no plain value.', undefined, placeOf(options));
    return typed(joined(textOf(old), textOf(value), delimiter, options.at('index').integer ?? 0), old, value);
  }
  if (old.kind === 'scalar' && value.kind === 'scalar') return typed(textOf(value), old, value);
  return copyOf(value, count);
}

function joined(old: string, value: string, delimiter: string, index: number): string {
  const parts = old.split(delimiter);
  if (index < 0) parts.unshift(value);
  else if (index >= parts.length) parts.push(value);
  else parts[index] = value;
  return parts.join(delimiter);
}

function typed(text: string, old: Tree, at: Placed): Tree {
  const isText = old.kind !== 'scalar' || typeof old.value === 'string';
  if (isText && !isUntyped(old)) return new Made(text, at);
  if (/^(?:true|false)$/.test(text)) return new Made(text === 'true', at);
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return new Made(Number(text), at);
  return new Made(text, at);
}

/** What a replacement has made itself has no type yet. */
const isUntyped = (tree: Tree): boolean => tree instanceof Made && tree.value === '';
