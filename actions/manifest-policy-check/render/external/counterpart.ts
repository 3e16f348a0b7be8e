import type { Region } from '../../../../shared/core/finding.ts';
import type { YamlEntry, YamlMapping, YamlNode } from '../../../../shared/parse/yaml-nodes.ts';
import { child, keyText, text } from '../../../../shared/parse/yaml-path.ts';

/** What list items are told apart by, in this order. */
const identities = ['name', 'containerPort', 'mountPath', 'port', 'key', 'ip'];

/**
 * A built object with every node where it is written: at the same field of the objects that it was made from, the base
 * first, then patches. A value that none of them holds was set by the kustomization: `otherwise`.
 */
export function placedLike(built: YamlNode, originals: readonly YamlNode[], otherwise: Region): YamlNode {
  if (built.kind === 'scalar') {
    const same = originals.find((each) => isSame(each, built));
    // No text stands there for sure.
    return { ...built, region: same?.region ?? otherwise, offset: 0, length: 0 };
  }
  if (built.kind === 'sequence') {
    const region = originals.find(({ kind }) => kind === 'sequence')?.region ?? otherwise;
    const items = built.items.map((item, at) =>
      placedLike(
        item,
        originals.flatMap((each) => itemLike(each, item, at) ?? []),
        otherwise,
      ),
    );
    return { kind: 'sequence', items, tag: built.tag, region };
  }
  return placedMapping(built, originals, otherwise);
}

export function placedMapping(
  built: YamlMapping,
  originals: readonly YamlNode[],
  otherwise: Region,
): YamlMapping {
  const entries = built.entries.map(({ key, value }): YamlEntry => {
    const found = originals.flatMap((each) => entryLike(each, key) ?? []);
    const holders = value.kind === 'scalar' ? found.filter((entry) => isSame(entry.value, value)) : found;
    const region = holders[0]?.key.region ?? otherwise;
    const values = holders.map((entry) => entry.value);
    return {
      key: placedLike(key, [{ ...key, region }], otherwise),
      value: placedLike(value, values, otherwise),
    };
  });
  const region = originals.find(({ kind }) => kind === 'mapping')?.region ?? otherwise;
  return { kind: 'mapping', entries: orderedLike(originals[0], entries), tag: built.tag, region };
}

/** Kustomize sorts keys; an item is known by the key that stands first where it is written. */
function orderedLike(original: YamlNode | undefined, entries: readonly YamlEntry[]): readonly YamlEntry[] {
  if (original?.kind !== 'mapping') return entries;
  const order = new Map(original.entries.map(({ key }, at) => [keyText(key), at]));
  const rank = ({ key }: YamlEntry): number => order.get(keyText(key)) ?? order.size;
  return [...entries].sort((one, other) => rank(one) - rank(other));
}

const isSame = (one: YamlNode, other: YamlNode): boolean =>
  one.kind === 'scalar' && other.kind === 'scalar' && one.value === other.value;

function entryLike(node: YamlNode, key: YamlNode): YamlEntry | undefined {
  if (node.kind !== 'mapping') return undefined;
  const name = keyText(key);
  return node.entries.findLast((entry) => keyText(entry.key) === name);
}

function itemLike(list: YamlNode, item: YamlNode, at: number): YamlNode | undefined {
  if (list.kind !== 'sequence') return undefined;
  if (item.kind === 'scalar') return list.items.find((each) => isSame(each, item));
  for (const identity of identities) {
    const own = child(item, identity);
    if (own === undefined) continue;
    return list.items.find((each) => {
      const other = child(each, identity);
      return other !== undefined && isSame(other, own);
    });
  }
  return list.items[at];
}

/** What an object is, whatever kustomize made of its name. */
export const isMadeFrom = (built: YamlNode, original: YamlNode): boolean => {
  const [name, from] = [nameOf(built), nameOf(original)];
  return kindOf(built) === kindOf(original) && from !== undefined && name?.includes(from) === true;
};

export const nameOf = (object: YamlNode): string | undefined =>
  text(child(child(object, 'metadata'), 'name'));

const kindOf = (object: YamlNode): string | undefined => text(child(object, 'kind'));
