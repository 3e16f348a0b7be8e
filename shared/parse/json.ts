import type { Tree, TreeMember } from './tree.ts';

type JsonRead =
  | { readonly root: Tree }
  /** Without any text of the source; `offset` in UTF-16 code units. */
  | { readonly root?: undefined; readonly fault: string; readonly offset: number };

/** `commented`: comments, and commas behind the last member, are no faults. */
export type JsonDialect = 'plain' | 'commented';

/** Values inside one another. The reader recurses, so deeper is a fault. */
const maxDepth = 512;

/** Reads one JSON value (RFC 8259) with the places of its parts, a byte order mark in front or not. */
export function readJson(text: string, dialect: JsonDialect = 'plain'): JsonRead {
  const reader = new Reader(text, dialect === 'commented');
  try {
    return { root: reader.document() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: error.message, offset: Math.min(error.offset, text.length) };
  }
}

class Fault extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

class Reader {
  readonly #text: string;
  readonly #isCommented: boolean;
  #at = 0;
  #depth = 0;

  constructor(text: string, isCommented: boolean) {
    this.#text = text;
    this.#isCommented = isCommented;
  }

  document(): Tree {
    if (this.#text.startsWith('\uFEFF')) this.#at = 1;
    const root = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) throw new Fault('something stands behind the value', this.#at);
    return root;
  }

  #value(): Tree {
    this.#skip();
    const start = this.#at;
    const code = this.#text.charCodeAt(start);
    if (code === quote) return { kind: 'scalar', value: this.#string(), start, end: this.#at };
    if (code === openBrace || code === openBracket) {
      if (++this.#depth > maxDepth) throw new Fault(`values nest deeper than ${maxDepth}`, start);
      const tree = code === openBrace ? this.#map(start) : this.#list(start);
      this.#depth -= 1;
      return tree;
    }
    return this.#word(start);
  }

  #word(start: number): Tree {
    number.lastIndex = start;
    const digits = number.exec(this.#text)?.[0];
    if (digits !== undefined) {
      this.#at += digits.length;
      return { kind: 'scalar', value: Number(digits), start, end: this.#at };
    }
    for (const [word, value] of words)
      if (this.#text.startsWith(word, start)) {
        this.#at += word.length;
        return { kind: 'scalar', value, start, end: this.#at };
      }
    throw new Fault(start < this.#text.length ? 'no value stands here' : 'the text ends too early', start);
  }

  #map(start: number): Tree {
    const members = new Map<string, TreeMember>();
    this.#at += 1;
    for (;;) {
      this.#skip();
      const keyStart = this.#at;
      const code = this.#text.charCodeAt(keyStart);
      if (code === closeBrace && (members.size === 0 || this.#isCommented)) break;
      if (code !== quote) throw new Fault('a key in double quotes is wanted', keyStart);
      const key = this.#string();
      const keyEnd = this.#at;
      this.#skip();
      if (this.#text.charCodeAt(this.#at) !== colon) throw new Fault('a colon is wanted', this.#at);
      this.#at += 1;
      members.set(key, { start: keyStart, end: keyEnd, value: this.#value() });
      if (this.#isLast(closeBrace)) break;
    }
    this.#at += 1;
    return { kind: 'map', members, start, end: this.#at };
  }

  #list(start: number): Tree {
    const items: Tree[] = [];
    this.#at += 1;
    for (;;) {
      this.#skip();
      const isEnd = this.#text.charCodeAt(this.#at) === closeBracket;
      if (isEnd && (items.length === 0 || this.#isCommented)) break;
      items.push(this.#value());
      if (this.#isLast(closeBracket)) break;
    }
    this.#at += 1;
    return { kind: 'list', items, start, end: this.#at };
  }

  /** Steps over a comma. */
  #isLast(closing: number): boolean {
    this.#skip();
    const code = this.#text.charCodeAt(this.#at);
    if (code === closing) return true;
    if (code !== comma) throw new Fault('a comma or a closing bracket is wanted', this.#at);
    this.#at += 1;
    return false;
  }

  #string(): string {
    const start = this.#at;
    let at = start + 1;
    let isPlain = true;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if (code === quote) break;
      // NaN, behind the end, is smaller than nothing: it has to be asked for.
      if (Number.isNaN(code)) throw new Fault('a string does not end', start);
      if (code < 0x20) throw new Fault('a control character stands in a string', at);
      if (code === backslash) isPlain = false;
      at += code === backslash ? 2 : 1;
    }
    this.#at = at + 1;
    if (isPlain) return this.#text.slice(start + 1, at);
    try {
      return JSON.parse(this.#text.slice(start, at + 1)) as string;
    } catch {
      throw new Fault('a string has an escape that JSON does not know', start);
    }
  }

  /** Over blanks, and comments where the dialect has them. */
  #skip(): void {
    for (;;) {
      let code = this.#text.charCodeAt(this.#at);
      while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
        code = this.#text.charCodeAt(++this.#at);
      if (code !== 0x2f || !this.#isCommented) return;
      const isBlock = this.#text[this.#at + 1] === '*';
      if (!isBlock && this.#text[this.#at + 1] !== '/') return;
      const end = this.#text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
      if (isBlock && end === -1) throw new Fault('a comment does not end', this.#at);
      this.#at = end === -1 ? this.#text.length : end + (isBlock ? 2 : 0);
    }
  }
}
