import { isSpace } from './dockerfile-words.ts';

/** A heredoc announced in an instruction; its body follows the line. Source: BuildKit's parser. */
export interface HeredocStart {
  readonly name: string;
  /** False when any part of the delimiter is quoted. */
  readonly expand: boolean;
  readonly chomp: boolean;
  readonly fd: number;
}

/** What makes BuildKit refuse a heredoc word. */
export class MalformedHeredoc extends Error {
  override readonly name = 'MalformedHeredoc';
}

/**
 * The heredocs that one RUN, COPY or ADD line announces, in order.
 * A line that cannot be lexed (a quote that is never closed) has none: BuildKit drops that error.
 * @throws MalformedHeredoc
 */
export function heredocsOf(line: string): HeredocStart[] {
  if (!line.includes('<<')) return [];
  const starts: HeredocStart[] = [];
  for (const word of lex(line, true) ?? []) {
    const start = readHeredocWord(word);
    if (start !== undefined) starts.push(start);
  }
  return starts;
}

/**
 * `3<<-"EOF"` and its like; undefined when the word is no heredoc.
 * @throws MalformedHeredoc
 */
export function readHeredocWord(word: string): HeredocStart | undefined {
  // No `[^<]` behind the blanks, so that the blanks have one way to match.
  const match = /^(\d*)<<(-?)[\t\n\f\r ]*/.exec(word);
  if (match === null) return undefined;
  const rest = word.slice(match[0].length);
  if (rest === '' || rest.includes('<')) return undefined;
  const words = lex(rest, false);
  if (words === undefined) throw new MalformedHeredoc(`malformed heredoc delimiter: ${rest}`);
  const [name] = words;
  if (name === undefined || words.length !== 1) return undefined;
  const [raw, ...more] = lex(rest, true, false) ?? [];
  if (raw === undefined || more.length > 0)
    throw new MalformedHeredoc(`malformed heredoc delimiter: ${rest}`);
  return {
    name,
    expand: countQuotes(name) === countQuotes(raw),
    chomp: match[2] === '-',
    // BuildKit's number is 64 bits wide and stays at its largest; no such descriptor exists either way.
    fd: Math.min(Number(match[1]), Number.MAX_SAFE_INTEGER),
  };
}

/** Takes the leading tabs off every line, as `<<-` does. */
export function chompTabs(body: string): string {
  return body.replace(/^\t+/gm, '');
}

function countQuotes(text: string): number {
  return text.length - text.replaceAll(/['"]/g, '').length;
}

/**
 * BuildKit's shell lexer with nothing set, `\` as its escape whatever the file's own is.
 * `rawQuotes` keeps the quotes in the words, `rawEscapes` the escapes. Undefined: it cannot be lexed.
 */
function lex(source: string, rawQuotes: boolean, rawEscapes = rawQuotes): string[] | undefined {
  try {
    return new Lexer(source, rawQuotes).words(rawEscapes);
  } catch (error) {
    if (error instanceof Unlexable) return undefined;
    throw error;
  }
}

class Unlexable extends Error {}

/** `${a:-${b:-…}}` deeper than this is not a file a person wrote. */
const maxNesting = 100;

class Lexer {
  readonly #source: string;
  readonly #rawQuotes: boolean;
  #word = '';
  #at: number;

  constructor(source: string, rawQuotes: boolean) {
    this.#source = source;
    this.#rawQuotes = rawQuotes;
    this.#at = source.startsWith('\ufeff') ? 1 : 0;
  }

  words(rawEscapes: boolean): string[] {
    const words: string[] = [];
    const flush = (): void => {
      if (this.#word !== '') words.push(this.#word);
      this.#word = '';
    };
    while (this.#at < this.#source.length) {
      const char = this.#peek();
      if (char === "'") this.#word += this.#singleQuoted();
      else if (char === '"') this.#add(this.#doubleQuoted(rawEscapes, 0));
      else if (char === '<') this.#word += this.#angle();
      else if (char === '$') {
        for (const part of this.#dollar(0)) {
          if (isSpace(part)) flush();
          else this.#word += part;
        }
      } else if (char === '\\') {
        this.#at++;
        if (rawEscapes) this.#word += char;
        this.#word += this.#next();
      } else if (isSpace(char)) {
        this.#at++;
        flush();
      } else this.#word += this.#next();
    }
    flush();
    return words;
  }

  /** A method, so that the word is read after the call that made `text`, which may have emptied it. */
  #add(text: string): void {
    this.#word += text;
  }

  #peek(): string {
    return this.#source[this.#at] ?? '';
  }

  #next(): string {
    return this.#source[this.#at++] ?? '';
  }

  #singleQuoted(): string {
    const close = this.#source.indexOf("'", this.#at + 1);
    if (close === -1) throw new Unlexable();
    const text = this.#source.slice(this.#at, close + 1);
    this.#at = close + 1;
    return this.#rawQuotes ? text : text.slice(1, -1);
  }

  #doubleQuoted(rawEscapes: boolean, depth: number): string {
    const quote = this.#rawQuotes ? '"' : '';
    const parts = [quote];
    this.#at++;
    for (;;) {
      const char = this.#peek();
      if (char === '') throw new Unlexable();
      if (char === '"') {
        this.#at++;
        parts.push(quote);
        return parts.join('');
      }
      if (char === '$') parts.push(this.#dollar(depth));
      else if (char === '\\') {
        this.#at++;
        if (rawEscapes) parts.push(char);
        const escaped = this.#peek();
        if (escaped === '"' || escaped === '$' || escaped === '\\') parts.push(this.#next());
        else if (escaped !== '') parts.push(char);
      } else parts.push(this.#next());
    }
  }

  /** `<<` takes the blanks behind it into its word; a single `<` is a character like any other. */
  #angle(): string {
    const start = this.#at++;
    if (this.#peek() !== '<') return '<';
    this.#at++;
    while (['\t', '\r', ' '].includes(this.#peek())) this.#at++;
    return this.#source.slice(start, this.#at);
  }

  /** An expansion, given back unexpanded since nothing is set. */
  #dollar(depth: number): string {
    if (depth > maxNesting) throw new MalformedHeredoc('expansions nested too deep to find heredocs');
    this.#at++;
    if (this.#peek() !== '{') return `$${this.#parameter()}`;
    this.#at++;
    if (['', '{', '}', ':'].includes(this.#peek())) throw new Unlexable();
    const name = this.#parameter();
    let operator = this.#next();
    if (operator === '}') return `\${${name}}`;
    if (operator === '/') {
      if (this.#peek() === '/') this.#at++;
      const pattern = this.#until('/', true, depth);
      return `\${${name}/${pattern}/${this.#until('}', true, depth)}}`;
    }
    let trims = operator === '#' || operator === '%';
    if (operator === ':') {
      const second = this.#next();
      // BuildKit reads the word first and refuses any other modifier only for a name that is set.
      trims = second === '#' || second === '%';
      if (trims) throw new Unlexable();
      operator += second;
    } else if (!['+', '-', '?', '#', '%'].includes(operator)) throw new Unlexable();
    return `\${${name}${operator}${this.#until('}', trims, depth)}}`;
  }

  /** Reads on to `stop` inside `${…}`. The word so far is lost, as in BuildKit, where both share a buffer. */
  #until(stop: string, rawEscapes: boolean, depth: number): string {
    this.#word = '';
    const parts: string[] = [];
    while (this.#at < this.#source.length) {
      const char = this.#peek();
      if (char === stop) {
        this.#at++;
        return parts.join('');
      }
      if (char === "'") parts.push(this.#singleQuoted());
      else if (char === '"') parts.push(this.#doubleQuoted(rawEscapes, depth + 1));
      else if (char === '<') parts.push(this.#angle());
      else if (char === '$') parts.push(this.#dollar(depth + 1));
      else if (char === '\\') {
        this.#at++;
        if (rawEscapes) parts.push(char);
        parts.push(this.#next());
      } else parts.push(this.#next());
    }
    throw new Unlexable();
  }

  #parameter(): string {
    const name = /\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]*/uy;
    name.lastIndex = this.#at;
    const text = name.exec(this.#source)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }
}
