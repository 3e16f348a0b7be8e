/** Shorter names differ by one sign all the time. */
const [shortest, longest] = [5, 100];

/** Signs that are read as another one; of two letters, first. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];
const signs: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'l', i: 'l', '|': 'l', '5': 's', '3': 'e', '@': 'a' },
  // Cyrillic and Greek letters that look like Latin ones.
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'l', ѕ: 's', ο: 'o', α: 'a', ν: 'v' },
};

/** The same for names that look the same; separators are easily overlooked. */
export function skeleton(name: string): string {
  let text = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
  for (const [pair, sign] of pairs) text = text.replace(pair, sign);
  return Array.from(text)
    .map((sign) => signs[sign] ?? sign)
    .join('')
    .replace(/[-_.]/g, '');
}

/** Of several parts the last one is the package's own; what comes before is its owner's. */
export function ownName(name: string): { readonly owner: string; readonly own: string } {
  const cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'));
  return { owner: name.slice(0, Math.max(cut, 0)), own: name.slice(cut + 1) };
}

/** Finds, among known names, one that a new name can be taken for: read as the same, or one sign away. */
export class LookAlikes {
  readonly #skeletons = new Map<string, string>();
  /** Known names, and those with one sign left out. */
  readonly #shorter = new Map<string, string[]>();

  constructor(known: Iterable<string>) {
    for (const name of known) {
      if (name.length < shortest || name.length > longest) continue;
      this.#skeletons.set(skeleton(name), name);
      for (const key of [name, ...withoutOne(name)]) {
        const names = this.#shorter.get(key);
        if (names) names.push(name);
        else this.#shorter.set(key, [name]);
      }
    }
  }

  /** Undefined for a name that is known, or that is like none. */
  of(name: string): string | undefined {
    if (name.length < shortest || name.length > longest) return undefined;
    const same = this.#skeletons.get(skeleton(name));
    if (same !== undefined && same !== name && isNoNumber(name, same)) return same;
    for (const key of [name, ...withoutOne(name)])
      for (const other of this.#shorter.get(key) ?? [])
        if (other !== name && isOneAway(name, other) && isNoNumber(name, other)) return other;
    return undefined;
  }
}

const withoutOne = (name: string): readonly string[] =>
  Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));

/** One sign more, less, another, or two that changed places. */
function isOneAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === Array.from(right).reverse().join('');
}

/** `sha1` and `sha2`, `es6-map` and `es5-map`: siblings that are told apart by their numbers. */
const isNoNumber = (a: string, b: string): boolean => withoutNumbers(a) !== withoutNumbers(b);

const withoutNumbers = (name: string): string => name.replace(/[-_.]?\d+/g, '');
