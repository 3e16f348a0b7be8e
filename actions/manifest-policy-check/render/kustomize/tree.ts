import type { Region } from '../../../../shared/core/finding.ts';
import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from '../../../../shared/parse/yaml-nodes.ts';
import type { Place } from './fault.ts';

/** A value that a build may change; scalars are exchanged, never changed. */
export type Tree = YamlScalar | Mapping | Sequence;

/** Anything that stands somewhere. */
export interface Placed {
  readonly region: Region;
}

export interface Entry {
  key: YamlScalar;
  value: Tree;
}

/** What can be exchanged: the value of an entry, an item of a sequence. */
export interface Slot {
  readonly value: Tree;
  /** `key`: where it is set, for an entry. */
  put(value: Tree, key?: Placed): void;
}

/** From here on entries are found by their names. */
const large = 64;

export class Mapping implements YamlMapping {
  readonly kind = 'mapping';
  readonly tag = undefined;
  readonly entries: Entry[];
  readonly #at: Placed;
  /** Of large ones. */
  #index: Map<string, Entry> | undefined;

  constructor(at: Placed, entries: Entry[] = []) {
    this.#at = at;
    this.entries = entries;
  }

  get region(): Region {
    return this.#at.region;
  }

  entry(name: string): Entry | undefined {
    const { entries } = this;
    if (entries.length < large) return entries.find(({ key }) => textOf(key) === name);
    // The first of a name holds.
    this.#index ??= new Map([...entries].reverse().map((entry) => [textOf(entry.key), entry]));
    return this.#index.get(name);
  }

  get(name: string): Tree | undefined {
    return this.entry(name)?.value;
  }

  slot(name: string): Slot | undefined {
    const entry = this.entry(name);
    if (entry === undefined) return undefined;
    return {
      get value() {
        return entry.value;
      },
      put: (value, key) => {
        entry.value = value;
        if (key !== undefined) entry.key = new Made(name, key);
      },
    };
  }

  /** `key`: what stands for it in the file that sets it. */
  set(name: string, value: Tree, key: Placed = value): void {
    const entry = this.entry(name);
    const made = isKey(key) && textOf(key) === name ? key : new Made(name, key);
    if (entry === undefined) {
      const added = { key: made, value };
      this.entries.push(added);
      this.#index?.set(name, added);
    } else Object.assign(entry, { key: made, value });
  }

  remove(name: string): void {
    const index = this.entries.findIndex(({ key }) => textOf(key) === name);
    if (index === -1) return;
    this.entries.splice(index, 1);
    this.#index = undefined;
  }

  /** Becomes what another one holds. */
  become(entries: readonly Entry[]): void {
    this.entries.splice(0, Infinity, ...entries);
    this.#index = undefined;
  }
}

export class Sequence implements YamlSequence {
  readonly kind = 'sequence';
  readonly tag = undefined;
  items: Tree[];
  readonly #at: Placed;

  constructor(at: Placed, items: Tree[] = []) {
    this.#at = at;
    this.items = items;
  }

  get region(): Region {
    return this.#at.region;
  }

  slot(index: number): Slot | undefined {
    const value = this.items[index];
    if (value === undefined) return undefined;
    return { value, put: (other) => void (this.items[index] = other) };
  }
}

const isKey = (placed: Placed): placed is YamlScalar => 'kind' in placed && placed.kind === 'scalar';

/** A scalar that stands in no file as it is: what a build computes, at the place that asks for it. */
export class Made implements YamlScalar {
  readonly kind = 'scalar';
  readonly value: string | number | boolean;
  readonly tag = undefined;
  readonly offset = 0;
  readonly length = 0;
  readonly #at: Placed;

  constructor(value: string | number | boolean, at: Placed) {
    this.value = value;
    this.#at = at;
  }

  get source(): string {
    return String(this.value);
  }

  get style(): YamlScalar['style'] {
    return typeof this.value === 'string' ? 'double' : 'plain';
  }

  get region(): Region {
    return this.#at.region;
  }
}

export function copyOf(tree: Tree, count: (nodes: number) => void): Tree {
  count(1);
  if (tree.kind === 'scalar') return tree;
  if (tree.kind === 'sequence')
    return new Sequence(
      tree,
      tree.items.map((item) => copyOf(item, count)),
    );
  return new Mapping(
    tree,
    tree.entries.map(({ key, value }) => ({ key, value: copyOf(value, count) })),
  );
}

/** A scalar as text, whatever its type; '' for collections and what is not there. */
export const textOf = (tree: YamlNode | undefined): string =>
  tree?.kind !== 'scalar' ? '' : typeof tree.value === 'string' ? tree.value : tree.source;

export const isNull = (tree: Tree | undefined): boolean => tree?.kind === 'scalar' && tree.value === null;

/** Not there, or null. */
export const isNothing = (tree: Tree | undefined): tree is undefined => tree === undefined || isNull(tree);

export const placeOf = ({ region }: Placed): Place => ({ path: region.path, line: region.startLine });

/** One step for each name. */
export function at(tree: Tree | undefined, ...names: readonly string[]): Tree | undefined {
  let node = tree;
  for (const name of names) node = node?.kind === 'mapping' ? node.get(name) : undefined;
  return node;
}
