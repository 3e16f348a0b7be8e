import { Fault } from './fault.ts';
import { isFor, setField, type FieldSpec } from './field-spec.ts';
import { referenceFields, type ReferenceFields } from './reference-fields.ts';
import { namespaceMeant, titleOf, type Resource, type ResourceId } from './resource.ts';
import { Made, Sequence, Mapping, at, isNothing, placeOf, textOf, type Slot, type Tree } from './tree.ts';

/** Lets every name that one object has for another follow what was renamed. Throws a Fault where two may be meant. */
export function followNames(resources: readonly Resource[]): void {
  const known = new Known(resources);
  for (const resource of resources) {
    const { kind } = resource.originalId;
    const fields = fieldsByKind().get(kind) ?? [];
    if (fields.length === 0) continue;
    const { apiVersion } = resource;
    const referrer = new Referrer(resource, known);
    for (const [target, field] of fields) if (isFor(field, apiVersion, kind)) referrer.follow(target, field);
  }
}

/** What may be referred to. */
class Known {
  readonly byEarlierName = new Map<string, Resource[]>();
  readonly byFirstNamespace = new Map<string, Resource[]>();

  constructor(resources: readonly Resource[]) {
    const add = (map: Map<string, Resource[]>, key: string, resource: Resource): void => {
      const list = map.get(key);
      if (list) list.push(resource);
      else map.set(key, [resource]);
    };
    for (const resource of resources) {
      for (const name of new Set(resource.earlier.map((earlier) => earlier.name)))
        add(this.byEarlierName, name, resource);
      add(this.byFirstNamespace, resource.originalId.inNamespace, resource);
    }
  }
}

let byKind: ReadonlyMap<string, (readonly [ReferenceFields, FieldSpec])[]> | undefined;

function fieldsByKind(): ReadonlyMap<string, (readonly [ReferenceFields, FieldSpec])[]> {
  if (byKind) return byKind;
  const fields = new Map<string, (readonly [ReferenceFields, FieldSpec])[]>();
  for (const target of referenceFields)
    for (const field of target.fields)
      fields.set(field.kind ?? '', [...(fields.get(field.kind ?? '') ?? []), [target, field]]);
  return (byKind = fields);
}

class Referrer {
  readonly #resource: Resource;
  readonly #known: Known;
  readonly #isCluster: boolean;
  readonly #here: string;
  readonly #accountNamespaces: ReadonlySet<string>;
  #target: ReferenceFields | undefined;
  #path = '';

  constructor(resource: Resource, known: Known) {
    this.#resource = resource;
    this.#known = known;
    this.#isCluster = resource.isClusterScoped;
    this.#here = namespaceMeant(resource.namespace);
    this.#accountNamespaces = accountNamespaces(resource);
  }

  follow(target: ReferenceFields, { path }: FieldSpec): void {
    this.#target = target;
    this.#path = path;
    const { root } = this.#resource;
    setField(root, { path }, (slot) => this.#set(slot), undefined, root);
  }

  #set(slot: Slot): void {
    const { value } = slot;
    if (isNothing(value)) return;
    if (value instanceof Mapping) {
      this.#setMapping(value);
      return;
    }
    if (!(value instanceof Sequence)) {
      this.#setScalar(slot);
      return;
    }
    for (const index of value.items.keys()) {
      const item = value.slot(index);
      if (item && !isNothing(item.value)) this.#set(item);
    }
  }

  #setScalar(slot: Slot): void {
    const name = textOf(slot.value);
    const found = this.#found(name, () => true, false);
    if (found && found.name !== name) slot.put(new Made(found.name, slot.value));
  }

  /** A subject, a service: it has a name and may have a namespace. */
  #setMapping(node: Mapping): void {
    const nameNode = node.get('name');
    if (nameNode === undefined)
      throw new Fault('What should name an object has no name.', undefined, placeOf(node));
    const name = textOf(nameNode);
    const found = this.#found(name, this.#inNamespaceOf(node), true);
    if (!found || (found.name === name && found.namespace === '')) return;
    node.set('name', new Made(found.name, nameNode), node.entry('name')?.key);
    if (found.namespace === '') return;
    const source = found.metadata.entry('namespace');
    if (source) node.set('namespace', source.value, source.key);
  }

  /** A namespace is meant as it was, where anything was in it. */
  #inNamespaceOf(node: Tree): (candidate: Resource) => boolean {
    const field = at(node, 'namespace');
    if (field === undefined) return () => true;
    const namespace = textOf(field);
    const wasUsed =
      this.#known.byFirstNamespace.get(namespace)?.some((each) => this.#isReachable(each)) === true;
    return wasUsed
      ? (each) => each.originalId.inNamespace === namespace
      : (each) => each.id.inNamespace === namespace;
  }

  /** What the referrer can see: its namespace, the whole cluster, and for a binding those of its accounts. */
  #isReachable(candidate: Resource): boolean {
    return (
      this.#isCluster ||
      candidate.isClusterScoped ||
      namespaceMeant(candidate.namespace) === this.#here ||
      this.#accountNamespaces.has(candidate.namespace)
    );
  }

  #isMeant(candidate: Resource): boolean {
    const isHere =
      this.#isCluster ||
      candidate.isClusterScoped ||
      candidate.kind === 'ServiceAccount' ||
      namespaceMeant(candidate.namespace) === this.#here;
    return (
      isHere && candidate.earlierIds.some((id) => isOfKind(id, this.#target)) && this.#fitsRole(candidate)
    );
  }

  #found(
    name: string,
    mayBe: (candidate: Resource) => boolean,
    withNamespace: boolean,
  ): Resource | undefined {
    const named = this.#known.byEarlierName.get(name) ?? [];
    let candidates = named.filter((each) => this.#isReachable(each) && mayBe(each) && this.#isMeant(each));
    for (const mayLack of [true, false])
      if (candidates.length > 1)
        candidates = candidates.filter((each) => hasSameAffixes(each, this.#resource, mayLack));
    const [first] = candidates;
    if (candidates.length < 2 || !first) return first;
    const isOne = candidates.every(
      (each) => each.name === first.name && (!withNamespace || each.namespace === first.namespace),
    );
    if (isOne) return first;
    throw new Fault(
      `${titleOf(this.#resource.id)} names an object that may be ${titleOf(first.id)} or another one.`,
      undefined,
      placeOf(this.#resource.root),
    );
  }

  #fitsRole(candidate: Resource): boolean {
    if (!this.#path.endsWith('roleRef/name')) return true;
    const [group, kind] = ['apiGroup', 'kind'].map((name) => at(this.#resource.root, 'roleRef', name));
    if (!group || !kind) return true;
    return candidate.earlierIds.some(
      (id) =>
        (textOf(group) === '' || id.group === textOf(group)) &&
        (textOf(kind) === '' || id.kind === textOf(kind)),
    );
  }
}

const isOfKind = (id: ResourceId, target: ReferenceFields | undefined): boolean =>
  id.kind === target?.kind &&
  (!target.group || target.group === id.group) &&
  (!target.version || target.version === id.version);

function accountNamespaces({ root, kind }: Resource): ReadonlySet<string> {
  const subjects = kind === 'RoleBinding' ? root.get('subjects') : undefined;
  if (!(subjects instanceof Sequence)) return new Set();
  const accounts = subjects.items.filter((each) => textOf(at(each, 'kind')) === 'ServiceAccount');
  return new Set(accounts.map((each) => textOf(at(each, 'namespace'))).filter((each) => each !== ''));
}

function hasSameAffixes(one: Resource, other: Resource, mayLack: boolean): boolean {
  const same = (first: readonly string[], second: readonly string[]): boolean =>
    (mayLack && (first.length === 0 || second.length === 0)) || endsAlike(first, second);
  return same(one.prefixes, other.prefixes) && same(one.suffixes, other.suffixes);
}

/** The shorter list is the end of the longer one; an empty one is the end of an empty one alone. */
function endsAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length > other.length ? [other, one] : [one, other];
  if (short.length === 0) return long.length === 0;
  return short.every((each, index) => each === long[index + long.length - short.length]);
}
