/** Values by key, in order of first sight. */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Values to be asked for by key, over and over. */
export class Index<Key, Value> {
  readonly #values: readonly Value[];
  readonly #keyOf: (value: Value) => Key;
  readonly #groups: ReadonlyMap<Key, readonly Value[]>;

  constructor(values: readonly Value[], keyOf: (value: Value) => Key) {
    this.#values = values;
    this.#keyOf = keyOf;
    this.#groups = groupBy(values, keyOf);
  }

  /** Those of all these keys, in their own order. */
  of(...keys: readonly Key[]): readonly Value[] {
    const known = keys.filter((key) => this.#groups.has(key));
    const [first] = known;
    if (first === undefined) return [];
    if (known.length === 1) return this.#groups.get(first) ?? [];
    return this.#values.filter((value) => known.includes(this.#keyOf(value)));
  }
}
