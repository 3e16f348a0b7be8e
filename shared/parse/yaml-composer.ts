import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { AliasEvent, Event, MappingEvent, ScalarEvent, ScalarStyle, SequenceEvent } from 'js-yaml';
import type { Lines } from './lines.ts';
import type { Gaps } from './yaml-comments.ts';
import { duplicateKeys, mayRepeat, merged } from './yaml-merge.ts';
import type {
  YamlDuplicate,
  YamlEntry,
  YamlFlavour,
  YamlNode,
  YamlProblem,
  YamlScalar,
} from './yaml-nodes.ts';
import { Mapping, Scalar, Sequence } from './yaml-placed.ts';
import { scalarValue } from './yaml-scalars.ts';

/** How many nodes the aliases of one file may repeat in all: far above real files, far below an alias bomb. */
const maxRepeated = 1_000_000;

const styles: Readonly<Record<ScalarStyle, YamlScalar['style']>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** What an anchor names; no node while it is still open, so that no value can hold itself. */
interface Anchor {
  node: YamlNode | undefined;
  /** Nodes in it, those repeated by aliases included. */
  weight: number;
}

/** A document or collection that is being read. */
interface Frame {
  readonly kind: 'document' | 'mapping' | 'sequence';
  readonly start: number;
  /** The bracket that ends a flow collection. */
  readonly closing: string | undefined;
  readonly tag: string | undefined;
  readonly anchor: Anchor | undefined;
  readonly countBefore: number;
  /** Of a mapping, keys and values by turns. */
  readonly nodes: YamlNode[];
}

/** Builds nodes from the parser's events. One for a whole file; each document, or run of documents, is one call. */
export class Composer {
  readonly roots: YamlNode[] = [];
  readonly duplicates: YamlDuplicate[] = [];
  readonly problems: YamlProblem[] = [];

  readonly #lines: Lines;
  readonly #gaps: Gaps;
  readonly #flavour: YamlFlavour;
  #source = '';
  /** Offset of `#source` in the file. */
  #base = 0;
  /** Where the last thing read ends, in the file. */
  #end = 0;
  #frames: Frame[] = [];
  #anchors = new Map<string, Anchor>();
  #aliasProblem = false;
  #count = 0;
  #repeated = 0;

  constructor(lines: Lines, gaps: Gaps, flavour: YamlFlavour) {
    this.#lines = lines;
    this.#gaps = gaps;
    this.#flavour = flavour;
  }

  compose(events: readonly Event[], source: string, base: number): void {
    this.#source = source;
    this.#base = base;
    let index = 0;
    for (const event of events) {
      index += 1;
      if (event.type === EVENT_ID.DOCUMENT) this.#openDocument();
      else if (event.type === EVENT_ID.SCALAR) this.#add(this.#scalar(event));
      else if (event.type === EVENT_ID.ALIAS) this.#add(this.#alias(event));
      else if (event.type === EVENT_ID.POP) this.#close();
      else this.#open(event, events[index]);
    }
    this.#gaps.readTo(base + source.length);
  }

  /** `offset`: of the place in the file. */
  addProblem(code: YamlProblem['code'], reason: string, offset: number): void {
    const { startLine, startColumn } = this.#lines.region(offset, offset);
    this.problems.push({ code, reason, line: startLine, column: startColumn });
  }

  #openDocument(): void {
    this.#anchors = new Map();
    this.#aliasProblem = false;
    const none = { closing: undefined, tag: undefined, anchor: undefined };
    this.#frames = [{ kind: 'document', start: this.#gaps.at, ...none, countBefore: this.#count, nodes: [] }];
  }

  #open(event: MappingEvent | SequenceEvent, next: Event | undefined): void {
    const anchor = this.#properties(event);
    const start = this.#base + event.start;
    this.#gaps.readTo(start);
    const closing = this.#closing(event, next);
    if (closing !== undefined) this.#gaps.skipTo(start + 1);
    this.#frames.push({
      kind: event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence',
      start,
      closing,
      tag: this.#tag(event),
      anchor,
      countBefore: this.#count,
      nodes: [],
    });
  }

  /** A pair inside `[ ]` is a flow mapping without brackets: one that starts where its key starts. */
  #closing(event: MappingEvent | SequenceEvent, next: Event | undefined): string | undefined {
    if (event.style !== COLLECTION_STYLE.FLOW) return undefined;
    if (event.type === EVENT_ID.SEQUENCE) return ']';
    const keyStart = next?.type === EVENT_ID.MAPPING ? next.start : undefined;
    return this.#source[event.start] === '{' && keyStart !== event.start ? '}' : undefined;
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    if (frame.closing !== undefined) {
      this.#end = this.#gaps.find(frame.closing) + 1;
      this.#gaps.skipTo(this.#end);
    }
    if (frame.kind === 'document') {
      const [root] = frame.nodes;
      if (root && !isNothing(root)) this.roots.push(root);
      return;
    }
    const node = frame.kind === 'mapping' ? this.#mapping(frame) : this.#sequence(frame);
    this.#add(node);
    if (frame.anchor) {
      frame.anchor.node = node;
      frame.anchor.weight = this.#count - frame.countBefore;
    }
  }

  #sequence({ start, nodes, tag }: Frame): YamlNode {
    return new Sequence(this.#lines, start, this.#end, nodes, tag);
  }

  #mapping({ start, nodes, tag }: Frame): YamlNode {
    const written: YamlEntry[] = [];
    let key: YamlNode | undefined;
    for (const node of nodes) {
      if (key) written.push({ key, value: node });
      key = key ? undefined : node;
    }
    if (mayRepeat(written)) for (const duplicate of duplicateKeys(written)) this.duplicates.push(duplicate);
    return new Mapping(this.#lines, start, this.#end, merged(written, this.#flavour), tag);
  }

  #scalar(event: ScalarEvent): YamlNode {
    const anchor = this.#properties(event);
    const style = styles[event.style];
    const tag = this.#tag(event);
    const source = getScalarValue(this.#source, event);
    const value = scalarValue(source, style === 'plain', tag, this.#flavour);
    const [start, offset, end, after] = this.#extent(event, style);
    this.#gaps.skipTo(after);
    this.#end = after;
    const content = { value, source, style, tag, offset, length: end - offset };
    const node = new Scalar(this.#lines, start, after, content);
    if (anchor) {
      anchor.node = node;
      anchor.weight = 1;
    }
    return node;
  }

  /** Where it starts, where its value starts and ends, and where it ends, quotes and block header counted. */
  #extent(event: ScalarEvent, style: YamlScalar['style']): [number, number, number, number] {
    if (event.valueStart === -1) {
      const at = this.#emptyAt();
      return [at, at, at, at];
    }
    const offset = this.#base + event.valueStart;
    const end = this.#base + event.valueEnd;
    if (style === 'literal' || style === 'folded') {
      const header = this.#gaps.find('|>');
      this.#gaps.readTo(offset);
      return [
        header,
        offset,
        end,
        header + this.#source.slice(header - this.#base, event.valueEnd).trimEnd().length,
      ];
    }
    this.#gaps.readTo(offset);
    const quote = style === 'plain' ? 0 : 1;
    return [offset - quote, offset, end, end + quote];
  }

  /** A value that is not there stands behind the `:`, `-` or `?` that asks for it, or behind its tag or anchor. */
  #emptyAt(): number {
    const frame = this.#frames.at(-1);
    const before = this.#gaps.at;
    const isKey = frame?.kind === 'mapping' && frame.nodes.length % 2 === 0;
    const indicator = frame?.kind === 'sequence' ? '-' : isKey ? '?' : ':';
    const token = this.#gaps.nextToken();
    if (this.#source[token - this.#base] === indicator && frame?.kind !== 'document') return token + 1;
    return isKey ? token : before;
  }

  #alias(event: AliasEvent): YamlNode {
    const start = this.#base + event.anchorStart;
    const end = this.#base + event.anchorEnd;
    this.#gaps.readTo(start);
    this.#gaps.skipTo(end);
    this.#end = end;
    const anchor = this.#anchors.get(this.#source.slice(event.anchorStart, event.anchorEnd));
    const [code, reason] = this.#brokenAlias(anchor) ?? [];
    if (anchor?.node && code === undefined) {
      this.#repeated += anchor.weight;
      this.#count += anchor.weight - 1;
      return anchor.node;
    }
    if (code !== undefined && reason !== undefined && !this.#aliasProblem)
      this.addProblem(code, reason, start - 1);
    this.#aliasProblem = true;
    const content = {
      value: null,
      source: '',
      style: 'plain',
      tag: undefined,
      offset: end,
      length: 0,
    } as const;
    return new Scalar(this.#lines, start - 1, end, content);
  }

  #brokenAlias(anchor: Anchor | undefined): readonly [YamlProblem['code'], string] | undefined {
    if (!anchor) return ['parse-error', 'alias of an anchor that is not defined before it'];
    if (!anchor.node) return ['parse-error', 'alias inside the value that it names'];
    return this.#repeated + anchor.weight > maxRepeated
      ? ['limit', `aliases repeat more than ${maxRepeated} values`]
      : undefined;
  }

  #add(node: YamlNode): void {
    this.#count++;
    this.#frames.at(-1)?.nodes.push(node);
  }

  /** Reads on behind tag and anchor. */
  #properties(event: ScalarEvent | MappingEvent | SequenceEvent): Anchor | undefined {
    const end = this.#base + Math.max(event.tagEnd, event.anchorEnd);
    this.#gaps.readTo(end);
    if (event.anchorStart === -1) return undefined;
    const anchor: Anchor = { node: undefined, weight: 0 };
    this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }

  #tag(event: ScalarEvent | MappingEvent | SequenceEvent): string | undefined {
    return event.tagStart === -1 ? undefined : this.#source.slice(event.tagStart, event.tagEnd);
  }
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.source === '' && node.tag === undefined;
}
