import type { Region } from '../core/finding.ts';
import type { Lines } from './lines.ts';
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence } from './yaml-nodes.ts';

/** Regions are worked out when they are asked for: most never are. */
abstract class Placed {
  readonly #lines: Lines;
  readonly #start: number;
  readonly #end: number;

  constructor(lines: Lines, start: number, end: number) {
    this.#lines = lines;
    this.#start = start;
    this.#end = end;
  }

  get region(): Region {
    return this.#lines.region(this.#start, this.#end);
  }
}

export class Scalar extends Placed implements YamlScalar {
  readonly kind = 'scalar';
  readonly value: YamlScalar['value'];
  readonly source: string;
  readonly style: YamlScalar['style'];
  readonly tag: string | undefined;
  readonly offset: number;
  readonly length: number;

  constructor(lines: Lines, start: number, end: number, content: Omit<YamlScalar, 'kind' | 'region'>) {
    super(lines, start, end);
    this.value = content.value;
    this.source = content.source;
    this.style = content.style;
    this.tag = content.tag;
    this.offset = content.offset;
    this.length = content.length;
  }
}

export class Mapping extends Placed implements YamlMapping {
  readonly kind = 'mapping';
  readonly entries: readonly YamlEntry[];
  readonly tag: string | undefined;

  constructor(
    lines: Lines,
    start: number,
    end: number,
    entries: readonly YamlEntry[],
    tag: string | undefined,
  ) {
    super(lines, start, end);
    this.entries = entries;
    this.tag = tag;
  }
}

export class Sequence extends Placed implements YamlSequence {
  readonly kind = 'sequence';
  readonly items: readonly YamlNode[];
  readonly tag: string | undefined;

  constructor(lines: Lines, start: number, end: number, items: readonly YamlNode[], tag: string | undefined) {
    super(lines, start, end);
    this.items = items;
    this.tag = tag;
  }
}
