import type { Region } from '../../../../shared/core/finding.ts';
import type { YamlNode, YamlScalar } from '../../../../shared/parse/yaml-nodes.ts';
import { Fault } from './fault.ts';
import { timestampOf } from './timestamp.ts';
import { Mapping, Sequence, placeOf, type Placed, type Tree } from './tree.ts';

/** A scalar of a text inside another file: what it is, and where that is. */
class Moved implements YamlScalar {
  readonly kind = 'scalar';
  readonly value: YamlScalar['value'];
  readonly source: string;
  readonly style: YamlScalar['style'];
  readonly tag: string | undefined;
  readonly offset = 0;
  readonly length = 0;
  readonly region: Region;

  constructor(from: YamlScalar, region: Region, value: YamlScalar['value'] = from.value) {
    this.value = value;
    this.source = from.source;
    this.style = from.style;
    this.tag = from.tag;
    this.region = region;
  }
}

/** Where a region of a text really lies. */
export type Placing = (region: Region) => Region;

/** How a text is read: where its regions really lie, and where it ends, if it ends without a line break. */
export interface Reading {
  readonly place?: Placing | undefined;
  readonly openEnd?: number | undefined;
}

/** A tree of its own, aliases written out. Throws a Fault where a key is no text. */
export function treeOf(node: YamlNode, count: (nodes: number) => void, reading: Reading = {}): Tree {
  const { place } = reading;
  const grow = (from: YamlNode): Tree => {
    count(1);
    const at: Placed = place ? { region: place(from.region) } : from;
    if (from.kind === 'scalar') return scalarOf(from, reading);
    if (from.kind === 'sequence') return new Sequence(at, from.items.map(grow));
    return new Mapping(
      at,
      from.entries.map(({ key, value }) => ({ key: keyOf(key, place), value: grow(value) })),
    );
  };
  return grow(node);
}

function keyOf(key: YamlNode, place: Placing | undefined): YamlScalar {
  if (key.kind !== 'scalar') throw new Fault('A key is a collection.', undefined, placeOf(key));
  return place ? new Moved(key, place(key.region)) : key;
}

/**
 * go-yaml v3, which kustomize reads with, knows `true` and `false` alone: `yes` is a word. It gives a block no line break
 * that the text does not have.
 */
function scalarOf(scalar: YamlScalar, { place, openEnd }: Reading): YamlScalar {
  const { value, source } = scalar;
  const isWord =
    typeof value === 'boolean' &&
    scalar.tag === undefined &&
    !/^(?:[tT]rue|TRUE|[fF]alse|FALSE)$/.test(source);
  const isOpen =
    typeof value === 'string' &&
    value.endsWith('\n') &&
    (scalar.style === 'literal' || scalar.style === 'folded') &&
    openEnd !== undefined &&
    scalar.offset + scalar.length >= openEnd;
  const time =
    typeof value === 'string' && scalar.style === 'plain' && scalar.tag === undefined
      ? timestampOf(value)
      : undefined;
  if (!isWord && !isOpen && time === undefined && place === undefined) return scalar;
  const region = place ? place(scalar.region) : scalar.region;
  return new Moved(scalar, region, isWord ? source : isOpen ? value.slice(0, -1) : (time ?? value));
}
