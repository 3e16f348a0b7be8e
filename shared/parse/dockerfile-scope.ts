import type { Word } from './dockerfile-tree.ts';

/** What the build sets by itself, differently for each platform. */
const platformArgs = new Set(
  ['TARGET', 'BUILD'].flatMap((side) =>
    ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part),
  ),
);
/** Longer than any image reference; ARGs that double each other end here. */
const maxLength = 4096;
const maxNesting = 20;

class Unknown extends Error {}
/** One for all: most variables of a script are unknown, and a stack would be read from each. */
const unknown = new Unknown();

/** The ARGs before the first FROM, with the values that a plain build gives them. */
export class Scope {
  /** Undefined: declared, with a default that is not known. */
  readonly #values = new Map<string, string | undefined>();
  readonly #escape: string;

  constructor(escape: string) {
    this.#escape = escape;
  }

  /** One word of an ARG as it is written: `NAME=default`, or `NAME`, which sets nothing. */
  declare(word: Word): void {
    const equals = word.text.indexOf('=');
    if (equals !== -1)
      this.#values.set(word.text.slice(0, equals), this.resolve(word.text.slice(equals + 1)));
  }

  /** Takes quotes away and fills values in; undefined where one is not known before the build. */
  resolve(text: string): string | undefined {
    try {
      return new Expansion(text, this.#escape, (name) => this.#valueOf(name)).read('', 0);
    } catch (error) {
      if (error === unknown) return undefined;
      throw error;
    }
  }

  /** Undefined: not set, which `${A:-x}` may ask for. */
  #valueOf(name: string): string | undefined {
    if (!this.#values.has(name)) {
      if (platformArgs.has(name)) throw unknown;
      return undefined;
    }
    const value = this.#values.get(name);
    if (value === undefined) throw unknown;
    return value;
  }
}

/** One word on its way through quotes, escapes and `${…}`, as BuildKit's shell lexer reads it. */
class Expansion {
  readonly #text: string;
  readonly #escape: string;
  readonly #valueOf: (name: string) => string | undefined;
  #at = 0;

  constructor(text: string, escape: string, valueOf: (name: string) => string | undefined) {
    if (text.length > maxLength) throw unknown;
    this.#text = text;
    this.#escape = escape;
    this.#valueOf = valueOf;
  }

  /** Reads up to `stop` (the end, where it is empty) and over it. */
  read(stop: string, depth: number): string {
    if (depth > maxNesting) throw unknown;
    let result = '';
    let quoted = false;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at] ?? '';
      if (char === stop && !quoted) break;
      if (char === '"') quoted = !quoted;
      else if (char === "'" && !quoted) result += this.#singleQuoted();
      else if (char === '$') result += this.#variable(depth);
      else if (char === this.#escape) result += this.#escaped(quoted);
      else result += char;
      if (result.length > maxLength) throw unknown;
    }
    if (quoted || (stop !== '' && this.#at === this.#text.length)) throw unknown;
    return result;
  }

  #singleQuoted(): string {
    const close = this.#text.indexOf("'", this.#at + 1);
    if (close === -1) throw unknown;
    const text = this.#text.slice(this.#at + 1, close);
    this.#at = close;
    return text;
  }

  #escaped(quoted: boolean): string {
    const next = this.#text[this.#at + 1] ?? '';
    if (quoted && next !== '"' && next !== '$' && next !== this.#escape) return this.#escape;
    this.#at++;
    return next;
  }

  /** Stands on the last character of the variable when it is done. */
  #variable(depth: number): string {
    const plain = /\$(\w+)/y;
    plain.lastIndex = this.#at;
    const simple = plain.exec(this.#text);
    if (simple !== null) {
      this.#at += simple[0].length - 1;
      return this.#known(simple[1] ?? '');
    }
    const braced = /\$\{(\w+)(\}|:?[-+?]|##?|%%?|\/\/?)/y;
    braced.lastIndex = this.#at;
    const match = braced.exec(this.#text);
    if (match === null) throw unknown;
    const [all, name = '', operator = ''] = match;
    this.#at += all.length;
    if (operator === '}') {
      this.#at--;
      return this.#known(name);
    }
    return this.#operate(name, operator, depth);
  }

  #known(name: string): string {
    const value = this.#valueOf(name);
    if (value === undefined) throw unknown;
    return value;
  }

  #operate(name: string, operator: string, depth: number): string {
    if (operator.startsWith('/')) {
      const pattern = literal(this.read('/', depth + 1));
      this.#at++;
      const replacement = this.read('}', depth + 1);
      const value = this.#known(name);
      return operator === '/'
        ? value.replace(pattern, () => replacement)
        : value.replaceAll(pattern, () => replacement);
    }
    const operand = this.#operand(depth);
    if (operator.startsWith('#')) return withoutStart(this.#known(name), literal(operand()));
    if (operator.startsWith('%')) return withoutEnd(this.#known(name), literal(operand()));
    const value = this.#valueOf(name);
    const holds = value !== undefined && !(operator.startsWith(':') && value === '');
    if (operator.endsWith('+')) return holds ? operand() : '';
    if (holds) return value;
    if (operator.endsWith('-')) return operand();
    throw unknown;
  }

  /** An operand that is not used may well be unknown. */
  #operand(depth: number): () => string {
    const start = this.#at;
    let result: string | undefined;
    try {
      result = this.read('}', depth + 1);
    } catch (error) {
      if (error !== unknown) throw error;
      this.#at = closingBrace(this.#text, start);
    }
    return () => {
      if (result === undefined) throw unknown;
      return result;
    };
  }
}

function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith('${', at)) depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  throw unknown;
}

/** Patterns with wildcards are left alone. */
function literal(pattern: string): string {
  if (/[*?[\]\\]/.test(pattern)) throw unknown;
  return pattern;
}

const withoutStart = (value: string, start: string): string =>
  value.startsWith(start) ? value.slice(start.length) : value;
const withoutEnd = (value: string, end: string): string =>
  end !== '' && value.endsWith(end) ? value.slice(0, -end.length) : value;
