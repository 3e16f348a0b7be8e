import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { YamlMapping, YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { keyText } from '../../../shared/parse/yaml-path.ts';
import type { Fault } from './fault.ts';
import { Place } from './place.ts';
import { allMinors } from './kinds.ts';
import type { Member, Type } from './type.ts';
import { fits, isKnown } from './value.ts';

/**
 * Faults of one object that are made out, and those of a later or an earlier minor beside them. So many that one of the rules
 * has more than a file may have, which closes the gate.
 */
const [mostFaults, mostMinors] = [10_000, 1_500];

/** Unknown keys whose meaning is looked for: with more of them, too, there are more findings than a file may have. */
const mostMeant = 1_100;

/** Judges a value with all that is in it, in the order of the file. */
export function faultsIn(root: Field, type: Type): readonly Fault[] {
  if (root.node === undefined) return [];
  const walk = new Walk(root);
  walk.visit(root.node, type);
  return walk.faults;
}

/** Walks nodes, as fields are made for what is at fault alone: most values are right, and there are many. */
class Walk {
  readonly faults: Fault[] = [];
  readonly #place: Place;
  readonly #owners: Type[] = [];
  #minors = 0;
  #unknown = 0;

  constructor(root: Field) {
    this.#place = new Place(root);
  }

  visit(node: YamlNode, type: Type): void {
    if (!fits(node, type))
      this.#add(node, (field) => ({ what: 'type', field, type, owners: [...this.#owners] }));
    else if (node.kind === 'sequence') this.#visitItems(node.items, type);
    else if (node.kind === 'mapping') this.#visitMembers(node, type);
    else if (type.values.length > 0 && !isKnown(node, type))
      this.#add(node, (field) => ({ what: 'value', field, type }));
  }

  #visitItems(items: readonly YamlNode[], { each }: Type): void {
    if (each === undefined) return;
    const depth = this.#place.enter();
    for (const [index, item] of items.entries()) {
      this.#place.step(depth, index);
      this.visit(item, each);
    }
    this.#place.leave();
  }

  #visitMembers(node: YamlMapping, type: Type): void {
    const { form, each } = type;
    if (form === 'any') return;
    const { members } = type;
    const depth = this.#place.enter();
    this.#owners.push(type);
    for (const { key, value } of node.entries) {
      const name = key.kind === 'scalar' && typeof key.value === 'string' ? key.value : (keyText(key) ?? '');
      const member = each === undefined ? members.get(name) : undefined;
      if (isPlainlyRight(value, each ?? (member?.minors === allMinors ? member.type : undefined))) continue;
      this.#place.step(depth, name);
      if (each !== undefined) this.visit(value, each);
      else this.#visitMember(value, name, type, member);
    }
    this.#place.leave();
    this.#owners.pop();
    if (type.required.length > 0) this.#addMissing(node, type);
  }

  #visitMember(value: YamlNode, name: string, { isOpen }: Type, member: Member | undefined): void {
    if (member === undefined) {
      if (!isOpen && !isDirective(name)) this.#addUnknown(value);
      return;
    }
    const { minors } = member;
    if (minors !== allMinors && ++this.#minors <= mostMinors)
      this.#add(value, (field) => ({ what: 'minors', field, minors }));
    this.visit(value, member.type);
  }

  #addUnknown(value: YamlNode): void {
    const owners = ++this.#unknown > mostMeant ? [] : [...this.#owners];
    this.#add(value, (field) => ({ what: 'unknown', field, owners }));
  }

  /** A key with null in it is there: whoever writes objects out writes those that are empty too. */
  #addMissing(node: YamlMapping, { required }: Type): void {
    for (const name of required)
      if (!node.entries.some(({ key }) => keyText(key) === name))
        this.#add(node, (field) => ({ what: 'required', field, name }));
  }

  /** A value that a later one of the same key hides is none. */
  #add(node: YamlNode, faultAt: (field: Field) => Fault): void {
    if (this.faults.length - Math.min(this.#minors, mostMinors) >= mostFaults) return;
    const { field } = this.#place;
    if (field?.node === node) this.faults.push(faultAt(field));
  }
}

/** Most values are, and nobody need know where they stand. */
const isPlainlyRight = (node: YamlNode, type: Type | undefined): boolean =>
  type?.values.length === 0 && node.kind === 'scalar' && fits(node, type);

/** `$patch`, `$setElementOrder/containers`: a word to whoever merges the patch. */
const isDirective = (name: string): boolean =>
  /^\$(?:patch|retainKeys|setElementOrder\/|deleteFromPrimitiveList\/)/.test(name);
