import type { YamlDuplicate, YamlEntry, YamlFlavour, YamlMapping, YamlNode } from './yaml-nodes.ts';
import { entries, items, keyText } from './yaml-path.ts';
import { coreName } from './yaml-scalars.ts';

/** Up to so many keys it takes less to compare each with each than to gather them. */
const few = 8;

/** False for a mapping of few texts that differ, as most are. */
export function mayRepeat(written: readonly YamlEntry[]): boolean {
  if (written.length > few) return true;
  for (let index = 0; index < written.length; index += 1) {
    const name = textOf(written[index]);
    if (name === undefined) return true;
    for (let before = 0; before < index; before += 1) if (textOf(written[before]) === name) return true;
  }
  return false;
}

const textOf = (entry: YamlEntry | undefined): string | undefined =>
  entry?.key.kind === 'scalar' && typeof entry.key.value === 'string' ? entry.key.value : undefined;

/** Keys written twice in one mapping, before anything is merged. */
export function* duplicateKeys(written: readonly YamlEntry[]): Generator<YamlDuplicate> {
  const first = new Map<string, YamlNode>();
  for (const { key } of written) {
    const name = keyText(key);
    if (name === undefined) continue;
    const before = first.get(name);
    if (!before) first.set(name, key);
    else if (!isMergeKey(key)) yield { key: name, region: key.region, first: before.region };
  }
}

/**
 * Applies merge keys (https://yaml.org/type/merge.html). What a mapping says itself wins; kubectl's reader
 * (go-yaml v2) overwrites in the order of the text instead, so there a merge behind a key wins over that key.
 */
export function merged(written: readonly YamlEntry[], flavour: YamlFlavour): readonly YamlEntry[] {
  if (!written.some(isMerge)) return written;
  if (flavour === 'kubernetes') {
    return written.flatMap((entry) =>
      isMerge(entry) ? sources(entry).toReversed().flatMap(entries) : [entry],
    );
  }
  const own = written.filter((entry) => !isMerge(entry));
  const taken = new Set(own.map((entry) => keyText(entry.key)));
  const brought: YamlEntry[] = [];
  for (const source of written.filter(isMerge).flatMap(sources)) {
    // Within one source the last of equal keys holds, and a source that stands before others wins.
    const fresh = source.entries.filter((entry) => !taken.has(keyText(entry.key)));
    for (const entry of fresh) taken.add(keyText(entry.key));
    for (const entry of fresh) brought.push(entry);
  }
  return [...own, ...brought];
}

function isMergeKey(key: YamlNode): boolean {
  if (key.kind !== 'scalar' || key.source !== '<<') return false;
  const { tag = '!' } = key;
  return tag === '!' ? key.style === 'plain' : coreName(tag) === 'merge';
}

/** A `<<` that brings no mapping is a key like any other. */
function isMerge(entry: YamlEntry): boolean {
  return isMergeKey(entry.key) && sources(entry).length > 0;
}

function sources(entry: YamlEntry): YamlMapping[] {
  const nodes = entry.value.kind === 'sequence' ? items(entry.value) : [entry.value];
  return nodes.filter((node) => node.kind === 'mapping');
}
