/** A term of Elixir, as far as `mix.lock` has them. Offsets are in UTF-16 code units. */
export type Term =
  | { readonly kind: 'text' | 'atom'; readonly value: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'list' | 'tuple';
      readonly items: readonly Term[];
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'map';
      readonly pairs: readonly TermPair[];
      readonly start: number;
      readonly end: number;
    }
  /** `key: value` inside a list. */
  | ({ readonly kind: 'pair'; readonly start: number; readonly end: number } & TermPair);

export interface TermPair {
  readonly key: Term;
  readonly value: Term;
}

/** What is no such term. */
export class TermFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Terms inside one another. The reader recurses, so deeper is a fault. */
const maxDepth = 100;

const closings: Readonly<Record<string, string>> = { '[': ']', '{': '}', '%{': '}' };

const blanks = /\s*(?:#[^\n]*\s*)*/y;
const text = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const atom = /:(?:"[^"\\]*(?:\\[^][^"\\]*)*"|[\p{L}_][\p{L}\p{N}_@]*[!?]?)/uy;
const word = /[\w.+-]+/y;

/** Reads the one term of the file. @throws TermFault */
export function readTerm(source: string): Term {
  let at = source.startsWith('\uFEFF') ? 1 : 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  const term = (depth: number): Term => {
    if (depth > maxDepth) throw new TermFault(`Terms nest deeper than ${maxDepth}.`, at);
    take(blanks);
    const start = at;
    const open = source.startsWith('%{', at) ? '%{' : (source[at] ?? '');
    const close = closings[open];
    if (close === undefined) return scalar(start);
    at += open.length;
    const items: Term[] = [];
    const pairs: TermPair[] = [];
    for (;;) {
      take(blanks);
      if (source[at] === close) break;
      const key = term(depth + 1);
      const isPair = isPairSign();
      const value = isPair ? term(depth + 1) : undefined;
      if (value === undefined) items.push(key);
      else if (open === '%{') pairs.push({ key, value });
      else items.push({ kind: 'pair', key, value, start: key.start, end: value.end });
      take(blanks);
      if (source[at] === ',') at++;
      else if (source[at] !== close) throw new TermFault('A comma or a closing bracket is wanted.', at);
    }
    at++;
    if (open === '%{' && items.length > 0)
      throw new TermFault('A key has no value.', items[0]?.start ?? start);
    if (open === '%{') return { kind: 'map', pairs, start, end: at };
    return { kind: open === '[' ? 'list' : 'tuple', items, start, end: at };
  };

  /** `"key": `, `key: ` and `key => `. */
  const isPairSign = (): boolean => {
    if (source[at] === ':' && /\s/.test(source[at + 1] ?? '')) {
      at++;
      return true;
    }
    const before = at;
    take(blanks);
    if (source.startsWith('=>', at)) {
      at += 2;
      return true;
    }
    at = before;
    return false;
  };

  const scalar = (start: number): Term => {
    const quoted = take(text);
    if (quoted !== undefined) return { kind: 'text', value: unquoted(quoted), start, end: at };
    const named = take(atom)?.slice(1);
    if (named !== undefined)
      return { kind: 'atom', value: named.startsWith('"') ? unquoted(named) : named, start, end: at };
    const bare = take(word);
    if (bare === undefined) throw new TermFault('No term stands here.', start);
    return { kind: 'atom', value: bare, start, end: at };
  };

  const whole = term(0);
  take(blanks);
  if (at < source.length) throw new TermFault('Something stands behind the term.', at);
  return whole;
}

/** https://hexdocs.pm/elixir/syntax-reference.html#strings */
const escape = /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{1,2})|([^]))/g;

const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', e: '\u001b', 0: '\0' };

const unquoted = (quoted: string): string =>
  quoted.slice(1, -1).replace(escape, (_, braced?: string, four?: string, two?: string, sign?: string) => {
    const code = parseInt(braced ?? four ?? two ?? '', 16);
    if (Number.isNaN(code)) return signs[sign ?? ''] ?? sign ?? '';
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
