import { parse } from 'smol-toml';

/** One statement of a TOML document. Offsets are in UTF-16 code units. */
export interface TomlStatement {
  /** `table` is `[path]`, `item` is `[[path]]`. */
  readonly kind: 'table' | 'item' | 'value';
  readonly path: readonly string[];
  /** Of the heading, or of the key. */
  readonly start: number;
  readonly end: number;
  /** Behind the value; of a heading the same as `end`. */
  readonly valueEnd: number;
}

/** The statements of a document that is known to parse: what is no TOML gives statements without meaning. */
export function* tomlStatements(text: string): Generator<TomlStatement> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    at = overBlanks(text, at);
    if (at >= text.length) return;
    const isHeading = text[at] === '[';
    const isItem = isHeading && text[at + 1] === '[';
    const start = at;
    const keys = readKeys(text, at + (isItem ? 2 : isHeading ? 1 : 0));
    if (isHeading) {
      at = keys.end + (isItem ? 2 : 1);
      yield { kind: isItem ? 'item' : 'table', path: keys.path, start, end: at, valueEnd: at };
    } else {
      at = overValue(text, keys.end + 1);
      yield { kind: 'value', path: keys.path, start, end: keys.last, valueEnd: at };
    }
  }
}

/** Over blanks, line breaks and comments. */
function overBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '#') at = endOfLine(text, at);
    else if (sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r') at++;
    else break;
  }
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

const bareKey = /[^\s.=\]"']+/y;

/** A dotted key; `last` is behind its last part, `end` at the `=` or `]` behind it. */
function readKeys(text: string, from: number): { path: string[]; last: number; end: number } {
  const path: string[] = [];
  let at = from;
  let last = from;
  while (at < text.length) {
    const sign = text[at];
    if (sign === ' ' || sign === '\t' || sign === '.') at++;
    else if (sign === '"' || sign === "'") {
      last = overString(text, at);
      path.push(quotedKey(text.slice(at, last)));
      at = last;
    } else {
      bareKey.lastIndex = at;
      const [key] = bareKey.exec(text) ?? [];
      if (key === undefined) break;
      path.push(key);
      at += key.length;
      last = at;
    }
  }
  return { path, last, end: at };
}

/** Escapes are left to the library, so that both read the same key. */
const quotedKey = (quoted: string): string =>
  quoted.includes('\\') ? (Object.keys(parse(`${quoted}=0`))[0] ?? '') : quoted.slice(1, -1);

/** Behind the value that starts at `from`, blanks in front of it included. */
function overValue(text: string, from: number): number {
  let at = from;
  let end = from;
  for (let depth = 0; at < text.length;) {
    const sign = text[at];
    if (sign === '#') at = endOfLine(text, at);
    else if (sign === '\n' && depth === 0) break;
    else if (sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n') at++;
    else {
      if (sign === '[' || sign === '{') depth++;
      else if (sign === ']' || sign === '}') depth--;
      at = sign === '"' || sign === "'" ? overString(text, at) : at + 1;
      end = at;
    }
  }
  return end;
}

/** Behind the closing quote or quotes. */
function overString(text: string, from: number): number {
  const quote = text[from] ?? '';
  const triple = quote.repeat(3);
  const close = text.startsWith(triple, from) ? triple : quote;
  let at = from + close.length;
  while (at < text.length && !text.startsWith(close, at)) at += quote === '"' && text[at] === '\\' ? 2 : 1;
  at += close.length;
  // A long string may end with quotes of its own: two at most.
  if (close === triple) for (let own = 0; own < 2 && text[at] === quote; own++) at++;
  return at;
}
