import { Fault } from './fault.ts';
import { groupVersion } from './resource.ts';
import {
  Made,
  Mapping,
  Sequence,
  isNull,
  placeOf,
  textOf,
  type Placed,
  type Slot,
  type Tree,
} from './tree.ts';

/** A field of objects of one kind, as kustomize's own tables name it. */
export interface FieldSpec {
  /** '' or missing: any. */
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  /** `spec/containers[]/image`; a `/` in a name is written `\/`. Lists are gone through, with `[]` or without. */
  readonly path: string;
  /** Whether it is made where it is not there. */
  readonly create?: boolean;
}

/** Sets what stands at a field. */
export type Setter = (slot: Slot) => void;

export const isFor = (spec: FieldSpec, apiVersion: string, kind: string): boolean => {
  const { group, version } = groupVersion(apiVersion);
  return (
    (!spec.kind || spec.kind === kind) &&
    (!spec.group || spec.group === group) &&
    (!spec.version || spec.version === version)
  );
};

/** `make`: what the field is where it has to be made; undefined: it is never made. */
export function setField(
  root: Mapping,
  spec: FieldSpec,
  set: Setter,
  make: 'scalar' | 'mapping' | undefined,
  at: Placed,
): void {
  if (!isFor(spec, textOf(root.get('apiVersion')), textOf(root.get('kind')))) return;
  const path = pathOf(spec.path);
  const creates = spec.create === true ? make : undefined;
  into({ value: root, put: () => undefined }, path, set, creates, at);
}

function into(
  slot: Slot,
  path: readonly string[],
  set: Setter,
  make: 'scalar' | 'mapping' | undefined,
  at: Placed,
): void {
  const { value: tree } = slot;
  const [step, ...rest] = path;
  if (step === undefined) {
    set(slot);
    return;
  }
  if (isNull(tree)) return;
  if (tree instanceof Sequence) {
    for (const index of tree.items.keys()) {
      const item = tree.slot(index);
      if (item) into(item, path, set, make, at);
    }
    return;
  }
  if (!(tree instanceof Mapping))
    throw new Fault(`A field to be set lies in a plain value: ${path.join('/')}.`, undefined, placeOf(tree));
  const name = step.replace(/\[\]$/, '');
  const makes = make !== undefined && name === step;
  const field = tree.get(name);
  if (makes && (field === undefined || isNull(field))) {
    const empty = rest.length > 0 || make === 'mapping' ? new Mapping(at) : new Made('', at);
    tree.set(name, empty, at);
  }
  const found = tree.slot(name);
  if (found) into(found, rest, set, make, at);
}

/** Sets a member of a mapping. */
export const setMember =
  (name: string, value: Tree, key: Placed): Setter =>
  ({ value: tree }) => {
    if (tree instanceof Mapping) tree.set(name, value, key);
    else if (!isNull(tree))
      throw new Fault('A plain value stands where labels go.', undefined, placeOf(tree));
  };

/** Sets a scalar. */
export const setScalar =
  (value: Tree, key: Placed): Setter =>
  (slot) => {
    if (slot.value.kind !== 'scalar')
      throw new Fault('A collection stands where a plain value goes.', undefined, placeOf(slot.value));
    slot.put(value, key);
  };

const paths = new Map<string, readonly string[]>();

function pathOf(path: string): readonly string[] {
  const known = paths.get(path);
  if (known) return known;
  const parts = path
    .replace(/^\//, '')
    .replaceAll('\\/', '\u0000')
    .split('/')
    .map((part) => part.replaceAll('\u0000', '/'));
  if (paths.size < 2_000) paths.set(path, parts);
  return parts;
}

/** Those of `more` that are not there yet; kustomize refuses two that disagree. */
export function joinedSpecs(specs: readonly FieldSpec[], more: readonly FieldSpec[]): FieldSpec[] {
  const all = [...specs];
  for (const spec of more) {
    const same = all.find((each) => each.path === spec.path && isSelected(each, spec));
    if (same === undefined) all.push(spec);
    else if ((same.create ?? false) !== (spec.create ?? false))
      throw new Fault(`Two fields disagree on create: ${spec.path}.`);
  }
  return all;
}

const isSelected = (one: FieldSpec, by: FieldSpec): boolean =>
  (!by.group || by.group === one.group) &&
  (!by.version || by.version === one.version) &&
  (!by.kind || by.kind === one.kind);
