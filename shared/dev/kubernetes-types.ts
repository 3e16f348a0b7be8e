/** A field of a type in several minors. */
export interface Field {
  /** As the table writes it, with full names of other types. */
  readonly type: string;
  /** A bit for each minor that has it. */
  readonly minors: number;
  /** In all of them. */
  readonly isRequired: boolean;
  readonly values: readonly string[];
  readonly merge: string | undefined;
}

/** By full name (`io.k8s.api.core.v1.Container`). */
export type Types = ReadonlyMap<string, ReadonlyMap<string, Field>>;

const typeName = /[a-z][\w-]*(?:\.[\w-]+)+/;

/** The types that are reached from the roots, each with the name of its own in the table; those that are alike share one. */
export function namesOf(types: Types, roots: readonly string[]): ReadonlyMap<string, string> {
  const reached = new Set(roots);
  for (const name of reached)
    for (const { type } of types.get(name)?.values() ?? []) {
      const other = typeName.exec(type)?.[0];
      if (other !== undefined) reached.add(other);
    }
  const sorted = [...reached].sort();
  let classes = new Map(sorted.map((name) => [name, shortName(name)]));
  for (let count = 0; ;) {
    const looks = sorted.map((name) => looksOf(name, types, classes));
    classes = new Map(
      sorted.map((name, index) => [name, `${shortName(name)}${looks.indexOf(looks[index] ?? '')}`]),
    );
    const now = new Set(looks).size;
    if (now === count) break;
    count = now;
  }
  return nameClasses(sorted, classes);
}

const shortName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const looksOf = (name: string, types: Types, classes: ReadonlyMap<string, string>): string =>
  JSON.stringify([
    shortName(name),
    [...(types.get(name) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, { type, ...rest }]) => [
        field,
        type.replace(typeName, (other) => classes.get(other) ?? other),
        rest,
      ]),
  ]);

/** The short name for the class that comes first, `Type.v1beta1`, `Type.apps.v1` for others of that name. */
function nameClasses(
  sorted: readonly string[],
  classes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const byClass = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of sorted) {
    const own = classes.get(name) ?? '';
    if (byClass.has(own)) continue;
    const [group = '', version = '', short = ''] = name.split('.').slice(-3);
    const free = [short, `${short}.${version}`, `${short}.${group}.${version}`].find(
      (each) => !taken.has(each),
    );
    if (free === undefined) throw new Error(`no name is left for ${name}`);
    byClass.set(own, free);
    taken.add(free);
  }
  return new Map(sorted.map((name) => [name, byClass.get(classes.get(name) ?? '') ?? '']));
}

export function fieldText(
  name: string,
  { type, minors, isRequired, values, merge }: Field,
  names: ReadonlyMap<string, string>,
  full: number,
): string {
  const bits = minors === full ? '' : `/${minors.toString(16)}`;
  const shown = type.replace(typeName, (other) => names.get(other) ?? other);
  const choice = values.length === 0 ? '' : `=${values.join('|').replaceAll(' ', '_')}`;
  return `${name}${isRequired ? '!' : ''}${bits}:${shown}${choice}${merge === undefined ? '' : `~${merge}`}`;
}

/** Words on lines of 120 signs, those behind the first indented. */
export function lineText(name: string, words: readonly string[]): string {
  const lines = [name];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < 120) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join('\n');
}
