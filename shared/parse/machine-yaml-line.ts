import { scalarValue } from './yaml-scalars.ts';
import type { Tree, TreeMember, TreeScalar } from './tree.ts';

/** `strings`: a plain scalar is its text, whatever it looks like (YAML's failsafe schema). */
export type ScalarReading = 'core' | 'strings';

/** Of flow collections inside one another. Deeper, and it is left to the parser. */
const maxDepth = 100;

/** It may be YAML, but no program writes it like this. */
export class Unusual extends Error {}

const doubleQuoted = /"[^"\\\n\r]*(?:\\["\\/nt][^"\\\n\r]*)*"/y;
const singleQuoted = /'[^'\n\r]*(?:''[^'\n\r]*)*'/y;
const flowText = /[^,[\]{}\n\r]*/y;
/** What a plain scalar may begin with here: none of YAML's signs. */
const plainStart = /[\w/.~$^+=();]/;

/** No number, truth or nothing begins like this: worth a look, since most scalars do. */
const surelyText = /^[a-eg-mo-su-zA-EG-MO-SU-Z@/]/;

/** A line of a YAML file, and how far it is read. */
export class Line {
  /** Offsets in the file: of the next sign, and of the end without blanks and line break. */
  at = 0;
  end = 0;
  readonly #text: string;
  readonly #reading: ScalarReading;
  #depth = 0;

  constructor(text: string, reading: ScalarReading) {
    this.#text = text;
    this.#reading = reading;
  }

  isItem(): boolean {
    return this.#text[this.at] === '-' && (this.at + 1 === this.end || this.#text[this.at + 1] === ' ');
  }

  /** Leaves the place at the colon. */
  key(limit = this.end): string {
    if (this.#isQuote()) {
      const key = this.#quoted();
      if (this.#text[this.at] !== ':') throw new Unusual();
      if (this.at + 1 < limit && this.#text[this.at + 1] !== ' ') throw new Unusual();
      return key;
    }
    if (!plainStart.test(this.#text.charAt(this.at))) throw new Unusual();
    let colon = this.#text.indexOf(':', this.at);
    while (colon !== -1 && colon + 1 < limit && this.#text[colon + 1] !== ' ')
      colon = this.#text.indexOf(':', colon + 1);
    if (colon === -1 || colon >= limit) throw new Unusual();
    const key = this.#scalar(this.#plain(this.at, colon), this.at);
    this.at = colon;
    return String(key.value);
  }

  /** The value on this line, which it has to end; undefined where there is none. */
  value(isFlow = false): Tree | undefined {
    if (this.at >= this.end) return undefined;
    const start = this.at;
    const first = this.#text.charAt(start);
    if (first === '{' || first === '[') {
      const tree = this.#flow(first);
      if (!isFlow && this.at !== this.end) throw new Unusual();
      return tree;
    }
    if (this.#isQuote()) {
      const value = this.#quoted();
      if (!isFlow && this.at !== this.end) throw new Unusual();
      return { kind: 'scalar', value, start, end: this.at };
    }
    if (!plainStart.test(first) && !(first === '-' && /[\w.]/.test(this.#text.charAt(start + 1))))
      throw new Unusual();
    const end = isFlow ? this.#flowEnd(start) : this.end;
    const source = this.#plain(start, end);
    if (source.includes(': ') || source.endsWith(':')) throw new Unusual();
    this.at = end;
    return this.#scalar(source, start);
  }

  #flow(opening: string): Tree {
    if (++this.#depth > maxDepth) throw new Unusual();
    const start = this.at;
    const closing = opening === '{' ? '}' : ']';
    const members = new Map<string, TreeMember>();
    const items: Tree[] = [];
    this.at += 1;
    this.blanks();
    while (this.#text[this.at] !== closing) {
      const keyStart = this.at;
      const key = opening === '{' ? this.key(this.#flowEnd(keyStart)) : undefined;
      const keyEnd = this.at;
      if (key !== undefined) this.at += 1;
      this.blanks();
      const value = this.value(true);
      if (value === undefined) throw new Unusual();
      if (key === undefined) items.push(value);
      else members.set(key, { start: keyStart, end: keyEnd, value });
      this.blanks();
      if (this.#text[this.at] === ',') this.at += 1;
      else if (this.#text[this.at] !== closing) throw new Unusual();
      this.blanks();
    }
    this.at += 1;
    this.#depth -= 1;
    const place = { start, end: this.at };
    return opening === '{' ? { kind: 'map', members, ...place } : { kind: 'list', items, ...place };
  }

  #scalar(source: string, start: number): TreeScalar {
    const isText = this.#reading === 'strings' || surelyText.test(source);
    const value = isText ? source : scalarValue(source, true, undefined, 'core');
    const place = { start, end: start + source.length };
    return { kind: 'scalar', value: typeof value === 'bigint' ? String(value) : value, ...place };
  }

  /** Where a plain scalar or key inside of brackets ends, at the latest. */
  #flowEnd(from: number): number {
    if (this.#isQuote()) return this.end;
    flowText.lastIndex = from;
    flowText.test(this.#text);
    return flowText.lastIndex;
  }

  #plain(start: number, end: number): string {
    const source = this.#text.slice(start, end);
    if (/ #|\t| $/.test(source)) throw new Unusual();
    return source;
  }

  #isQuote(): boolean {
    const first = this.#text[this.at];
    return first === '"' || first === "'";
  }

  #quoted(): string {
    const start = this.at;
    const pattern = this.#text[start] === '"' ? doubleQuoted : singleQuoted;
    pattern.lastIndex = start;
    if (!pattern.test(this.#text)) throw new Unusual();
    this.at = pattern.lastIndex;
    const source = this.#text.slice(start, this.at);
    if (pattern === singleQuoted) return source.slice(1, -1).replaceAll("''", "'");
    return source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
  }

  /** Goes on to what is no blank. */
  blanks(): void {
    while (this.#text[this.at] === ' ') this.at += 1;
  }
}
