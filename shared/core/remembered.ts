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

/** In UTF-16 code units, and how many: enough for what many files of a repository have in common. */
const [longestText, mostTexts] = [256, 1_000];

/** The same for texts; those read last are kept. `read` gives values that nobody changes. */
export function rememberedTexts<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const entry = known.get(text);
    if (entry !== undefined) return entry.value;
    const value = read(text);
    if (known.size === mostTexts) known.clear();
    if (text.length <= longestText) known.set(text, { value });
    return value;
  };
}
