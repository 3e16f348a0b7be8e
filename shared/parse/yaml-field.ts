import type { Region } from '../core/finding.ts';
import type { YamlEntry, YamlNode } from './yaml-nodes.ts';
import { keyText } from './yaml-path.ts';

/**
 * A field of a YAML document, there or not: its value, and the place that a finding about it points at. A value of null is
 * as good as none, as it is for the API server.
 */
export class Field {
  /** Undefined where there is none. */
  readonly node: YamlNode | undefined;
  readonly parent: Field | undefined;
  /** The key in a mapping, the 0-based index in a sequence; undefined for a root. */
  readonly name: string | number | undefined;
  /** As it is written; undefined for items, roots and what is not there. */
  readonly key: YamlNode | undefined;

  private constructor(node: YamlNode | undefined, parent?: Field, name?: string | number, key?: YamlNode) {
    this.node = node;
    this.parent = parent;
    this.name = name;
    this.key = key;
  }

  static root(node: YamlNode): Field {
    return new Field(node);
  }

  /** One step for each name; of equal keys the last one holds. */
  at(...names: readonly string[]): Field {
    let field: Field | undefined;
    for (const name of names) field = (field ?? this).#member(name);
    return field ?? this;
  }

  #member(name: string): Field {
    const { node } = this;
    if (node?.kind === 'mapping')
      for (let index = node.entries.length - 1; index >= 0; index -= 1) {
        const entry = node.entries[index];
        if (entry !== undefined && isNamed(entry.key, name))
          return new Field(entry.value, this, name, entry.key);
      }
    return new Field(undefined, this, name);
  }

  /** The members of a mapping, each key once; none for anything else. */
  get members(): readonly Field[] {
    const { node } = this;
    if (node?.kind !== 'mapping') return [];
    const last = new Map<string, YamlEntry>();
    for (const entry of node.entries) {
      const name = keyText(entry.key);
      if (name !== undefined) last.set(name, entry);
    }
    const fields: Field[] = [];
    for (const [name, { key, value }] of last) fields.push(new Field(value, this, name, key));
    return fields;
  }

  /** The items of a sequence; none for anything else. */
  get items(): readonly Field[] {
    const { node } = this;
    return node?.kind === 'sequence' ? node.items.map((item, index) => new Field(item, this, index)) : [];
  }

  /** It has a value, and not null. */
  get exists(): boolean {
    const { node } = this;
    return node !== undefined && (node.kind !== 'scalar' || node.value !== null);
  }

  /** A scalar as the reader sees it; undefined for null, collections and what is not there. */
  get value(): string | number | bigint | boolean | undefined {
    const { node } = this;
    return node?.kind === 'scalar' ? (node.value ?? undefined) : undefined;
  }

  /** A string; undefined for any other type. */
  get text(): string | undefined {
    const { value } = this;
    return typeof value === 'string' ? value : undefined;
  }

  /** A scalar of any type as it is written: a name is a name, with its quotes forgotten or not. */
  get source(): string | undefined {
    const { node } = this;
    if (node?.kind !== 'scalar' || node.value === null) return undefined;
    return typeof node.value === 'string' ? node.value : node.source;
  }

  /** The strings of a sequence, others as they are written. */
  get texts(): readonly string[] {
    return this.items.flatMap(({ source }) => source ?? []);
  }

  /** A boolean, one in quotes too: no API server takes that, and no check may be silenced by it. */
  get flag(): boolean | undefined {
    const { value } = this;
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'string') return undefined;
    if (/^(?:true|yes|on|y)$/i.test(value)) return true;
    return /^(?:false|no|off|n)$/i.test(value) ? false : undefined;
  }

  /** A whole number, one in quotes too; out of JavaScript's safe range undefined. */
  get integer(): number | undefined {
    const { value } = this;
    if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
    return typeof value === 'string' && /^[-+]?\d{1,15}$/.test(value) ? Number(value) : undefined;
  }

  /** `spec.containers[web].image`: items by their name, where they have one. */
  get path(): string {
    if (this.parent === undefined || this.name === undefined) return '';
    const { path } = this.parent;
    if (typeof this.name === 'number') return `${path}[${this.at('name').source ?? String(this.name)}]`;
    const isPlain = /^[\w-]+$/.test(this.name);
    return isPlain ? `${path}${path && '.'}${this.name}` : `${path}["${this.name}"]`;
  }

  /** The place of the key; of an item its first key, or all of it; undefined where the field is not there. */
  get ownRegion(): Region | undefined {
    const { node } = this;
    if (this.key !== undefined) return this.key.region;
    if (node === undefined) return undefined;
    const first = node.kind === 'mapping' ? node.entries[0] : undefined;
    return first === undefined ? node.region : throughValue(first);
  }

  /**
   * The field with its value, where that stands on the same line, else its key; where it is not there, the place of its
   * parent.
   */
  get region(): Region {
    const own = this.ownRegion;
    if (own === undefined) return this.parent?.place ?? nowhere;
    if (this.key === undefined || this.node === undefined) return own;
    return throughValue({ key: this.key, value: this.node });
  }

  /** Where something is missing in it: its key, or the first line of an item. */
  get place(): Region {
    return this.ownRegion ?? this.parent?.place ?? nowhere;
  }
}

/** As `keyText` does it, without a text for each question. */
const isNamed = (key: YamlNode, name: string): boolean =>
  key.kind === 'scalar' && (typeof key.value === 'string' ? key.value === name : String(key.value) === name);

/** A root always has a place. */
const nowhere: Region = { path: '', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** Up to the end of a value that stands on the line of its key; an alias leads elsewhere. */
function throughValue({ key, value }: YamlEntry): Region {
  const from = key.region;
  if (value.kind !== 'scalar') return from;
  const to = value.region;
  const isBeside =
    to.startLine === from.endLine && to.endLine === from.endLine && to.startColumn >= from.endColumn;
  return isBeside ? { ...from, endColumn: to.endColumn } : from;
}
