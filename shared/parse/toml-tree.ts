import { isObject } from '../core/json.ts';
import { parseToml } from './toml.ts';
import { tomlStatements } from './toml-statements.ts';
import type { Tree, TreeList, TreeMap, TreeMember } from './tree.ts';

export type TomlTree =
  | { readonly root: TreeMap }
  /** Without any text of the source; 1-based line. */
  | { readonly root?: undefined; readonly fault: string; readonly line: number };

/**
 * Reads TOML 1.0 with places: those of headings and of keys are exact, and what lies inside an array or inline table
 * has the place of the value as a whole. A table ends where its heading does.
 */
export function readTomlTree(text: string): TomlTree {
  const read = parseToml(text);
  if ('fault' in read) return read;
  const root = new Table(read.value, 0, 0);
  let open = root;
  for (const { kind, path, start, end, valueEnd } of tomlStatements(text)) {
    const place = { start, end, valueEnd };
    let table = kind === 'value' ? open : root;
    for (const key of path.slice(0, -1)) table = table.inner(key, place);
    const key = path.at(-1) ?? '';
    if (kind === 'value') table.set(key, place);
    else open = kind === 'item' ? table.item(key, place) : table.inner(key, place);
  }
  return { root: root.tree };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly valueEnd: number;
}

/** A table that grows with its statements, beside its value. */
class Table {
  readonly tree: TreeMap;
  readonly #members = new Map<string, TreeMember>();
  readonly #value: unknown;
  readonly #tables = new Map<string, { readonly table: Table; readonly items?: Tree[] }>();

  constructor(value: unknown, start: number, end: number) {
    this.#value = value;
    this.tree = { kind: 'map', members: this.#members, start, end };
  }

  set(key: string, { start, end, valueEnd }: Place): void {
    this.#members.set(key, { start, end, value: treeOf(this.#own(key), start, valueEnd) });
  }

  /** The table below the key; of an array of tables the last one. */
  inner(key: string, { start, end }: Place): Table {
    const known = this.#tables.get(key);
    if (known !== undefined) return known.table;
    const table = new Table(this.#own(key), start, end);
    this.#tables.set(key, { table });
    this.#members.set(key, { start, end, value: table.tree });
    return table;
  }

  /** One more table of the array. */
  item(key: string, { start, end }: Place): Table {
    const items = this.#tables.get(key)?.items ?? [];
    const values = this.#own(key);
    const table = new Table(Array.isArray(values) ? values[items.length] : undefined, start, end);
    if (items.length === 0) {
      const list: TreeList = { kind: 'list', items, start, end };
      this.#members.set(key, { start, end, value: list });
    }
    items.push(table.tree);
    this.#tables.set(key, { table, items });
    return table;
  }

  #own(key: string): unknown {
    return isObject(this.#value) && Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
  }
}

function treeOf(value: unknown, start: number, end: number): Tree {
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item) => treeOf(item, start, end)), start, end };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, start, end };
  // A date says what it is as text.
  if (value instanceof Date) return { kind: 'scalar', value: value.toISOString(), start, end };
  const members = new Map<string, TreeMember>();
  for (const [key, inner] of Object.entries(value ?? {}))
    members.set(key, { start, end, value: treeOf(inner, start, end) });
  return { kind: 'map', members, start, end };
}
