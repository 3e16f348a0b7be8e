/** A value of JSON, or of the YAML that machines write, with its place. Offsets are in UTF-16 code units of the file. */
export type Tree = TreeMap | TreeList | TreeScalar;

export interface TreeMap {
  readonly kind: 'map';
  /** Of equal keys the last one holds. */
  readonly members: ReadonlyMap<string, TreeMember>;
  readonly start: number;
  readonly end: number;
}

export interface TreeMember {
  /** Of the key, its quotes included. */
  readonly start: number;
  readonly end: number;
  readonly value: Tree;
}

export interface TreeList {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly start: number;
  readonly end: number;
}

export interface TreeScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
}

type Maybe = Tree | undefined;

/** What lies below the key; undefined for anything but a map that has it. */
export const below = (tree: Maybe, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.members.get(key)?.value : undefined;

const nothing: ReadonlyMap<string, TreeMember> = new Map();

/** The members below the key, or of the tree itself; none for anything but a map. */
export function membersOf(tree: Maybe, key?: string): ReadonlyMap<string, TreeMember> {
  const map = key === undefined ? tree : below(tree, key);
  return map?.kind === 'map' ? map.members : nothing;
}

/** The items below the key, or of the tree itself; none for anything but a list. */
export function itemsOf(tree: Maybe, key?: string): readonly Tree[] {
  const list = key === undefined ? tree : below(tree, key);
  return list?.kind === 'list' ? list.items : [];
}

/** The text below the key, or of the tree itself; undefined for anything but a string. */
export function textOf(tree: Maybe, key?: string): string | undefined {
  const scalar = key === undefined ? tree : below(tree, key);
  return scalar?.kind === 'scalar' && typeof scalar.value === 'string' ? scalar.value : undefined;
}

/** Whether the value below the key is `true`. */
export function isSet(tree: Maybe, key: string): boolean {
  const scalar = below(tree, key);
  return scalar?.kind === 'scalar' && scalar.value === true;
}
