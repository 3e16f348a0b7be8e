/** Reads once for each key, as long as that is alive: dozens of rules ask for the same, most of them in a row. */
export function remembered<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Entry<Key, Value>>();
  let last: Entry<Key, Value> | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    last = known.get(key);
    if (last === undefined) {
      // Reading may ask for another key.
      const entry = { key, value: read(key) };
      known.set(key, entry);
      last = entry;
    }
    return last.value;
  };
}

interface Entry<Key, Value> {
  readonly key: Key;
  readonly value: Value;
}
