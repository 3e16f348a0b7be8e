import type { Range } from './yaml-documents.ts';
import { Line, Unusual, type ScalarReading } from './machine-yaml-line.ts';
import type { Tree, TreeMember } from './tree.ts';

/** Deeper, and it is left to the parser. */
const maxDepth = 100;

/**
 * One document as programs write it: block collections, and scalars and flow collections that end on their line.
 * Undefined for anything else, be it YAML or not. Ten times as fast as the parser that knows it all.
 */
export function readMachineYaml(text: string, range: Range, reading: ScalarReading): Tree | undefined {
  try {
    return new Reader(text, range, reading).document();
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

class Reader {
  readonly #text: string;
  readonly #end: number;
  readonly #reading: ScalarReading;
  readonly #line: Line;
  /** Of the line that is read; -1 behind the last. */
  #indent = -1;
  #depth = 0;

  constructor(text: string, [start, end]: Range, reading: ScalarReading) {
    this.#text = text;
    this.#end = end;
    this.#reading = reading;
    this.#line = new Line(text, reading);
    this.#line.at = start;
  }

  document(): Tree | undefined {
    // Alone it ends a line for YAML, and for nobody else.
    if (/\r(?!\n)/.test(this.#text.slice(this.#line.at, this.#end))) throw new Unusual();
    if (this.#text.startsWith('\uFEFF', this.#line.at)) this.#line.at += 1;
    this.#goTo(this.#line.at);
    if (this.#indent === 0 && this.#text.slice(this.#line.at, this.#line.end) === '---')
      this.#goTo(this.#line.end + 1);
    if (this.#indent === -1) return { kind: 'scalar', value: null, start: this.#end, end: this.#end };
    const root = this.#block(this.#indent);
    if (this.#indent !== -1) throw new Unusual();
    return root;
  }

  /** Goes to the first line from here on that holds something; the indentation is -1 where none does. */
  #goTo(from: number): void {
    let start = from;
    while (start < this.#end) {
      let end = this.#text.indexOf('\n', start);
      if (end === -1 || end > this.#end) end = this.#end;
      let at = start;
      while (this.#text[at] === ' ') at += 1;
      let stop = end;
      while (stop > at && (this.#text[stop - 1] === ' ' || this.#text[stop - 1] === '\r')) stop -= 1;
      if (at < stop && this.#text[at] !== '#') {
        if (this.#text[at] === '\t') throw new Unusual();
        this.#line.at = at;
        this.#line.end = stop;
        this.#indent = at - start;
        return;
      }
      start = end + 1;
    }
    this.#indent = -1;
  }

  #nextLine(): void {
    const end = this.#text.indexOf('\n', this.#line.end);
    this.#goTo(end === -1 ? this.#end : end + 1);
  }

  #block(indent: number): Tree {
    if (++this.#depth > maxDepth) throw new Unusual();
    const tree = this.#line.isItem() ? this.#list(indent) : this.#map(indent);
    this.#depth -= 1;
    return tree;
  }

  #list(indent: number): Tree {
    const items: Tree[] = [];
    const start = this.#line.at;
    let end = start;
    while (this.#indent === indent && this.#line.isItem()) {
      this.#line.at += 1;
      this.#line.blanks();
      // `- key: value` is a map, which the parser may read.
      const item = this.#line.value();
      if (item === undefined) throw new Unusual();
      items.push(item);
      end = this.#line.end;
      this.#nextLine();
    }
    if (this.#indent > indent) throw new Unusual();
    return { kind: 'list', items, start, end };
  }

  #map(indent: number): Tree {
    const members = new Map<string, TreeMember>();
    const start = this.#line.at;
    let end = start;
    while (this.#indent === indent && !this.#line.isItem()) {
      const keyStart = this.#line.at;
      const key = this.#line.key();
      const keyEnd = this.#line.at;
      this.#line.at += 1;
      this.#line.blanks();
      const inline = this.#literal(indent) ?? this.#line.value();
      end = this.#line.end;
      this.#nextLine();
      const value = inline ?? this.#belowKey(indent, end);
      members.set(key, { start: keyStart, end: keyEnd, value });
      end = Math.max(end, value.end);
    }
    if (this.#indent > indent) throw new Unusual();
    return { kind: 'map', members, start, end };
  }

  /** A literal block (`|`) of its own lines, indented more than its key. */
  #literal(indent: number): Tree | undefined {
    const start = this.#line.at;
    const header = this.#text.slice(start, this.#line.end);
    if (header !== '|' && header !== '|-') return undefined;
    const lines: string[] = [];
    let depth = 0;
    for (let from = this.#text.indexOf('\n', this.#line.end) + 1; from > 0 && from < this.#end;) {
      let end = this.#text.indexOf('\n', from);
      if (end === -1 || end > this.#end) end = this.#end;
      const line = this.#text.slice(from, end).replace(/\r$/, '');
      if (line.includes('\t')) throw new Unusual();
      const margin = line.length - line.trimStart().length;
      const isBlank = margin === line.length;
      if (isBlank && depth === 0 && margin > 0) throw new Unusual();
      if (!isBlank && margin <= indent) break;
      if (!isBlank && depth === 0) depth = margin;
      if (line.slice(0, depth).trimStart() !== '') throw new Unusual();
      lines.push(line.slice(depth));
      if (!isBlank) this.#line.end = end;
      from = end + 1;
    }
    const content = lines.join('\n').replace(/\n+$/, '');
    const value = header === '|' && content !== '' ? `${content}\n` : content;
    return { kind: 'scalar', value, start, end: this.#line.end };
  }

  /** What stands on the lines below a key: a list may be as far to the left as the key. */
  #belowKey(indent: number, at: number): Tree {
    if (this.#indent > indent || (this.#indent === indent && this.#line.isItem()))
      return this.#block(this.#indent);
    return { kind: 'scalar', value: this.#reading === 'core' ? null : '', start: at, end: at };
  }
}
