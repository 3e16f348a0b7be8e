import type { Range } from './dockerfile-words.ts';
import { trim } from './dockerfile-words.ts';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

/** A string of an exec form: what it says, and where it stands with its quotes. */
export interface JsonString extends Range {
  readonly value: string;
}

/**
 * Reads `["a", "b"]` as BuildKit does: undefined is the shell form (any mistake in the JSON makes it one),
 * `not-strings` is an array of other things, which BuildKit refuses.
 */
export function readExecForm(text: string, range: Range): readonly JsonString[] | 'not-strings' | undefined {
  const { start, end } = trim(text, range);
  if (text[start] !== '[' || text[end - 1] !== ']') return undefined;
  const source = text.slice(start, end);
  const strings: JsonString[] = [];
  const blanks = /[\t\n\r ]*/y;
  const skip = (at: number): number => {
    blanks.lastIndex = at;
    return at + (blanks.exec(source)?.[0].length ?? 0);
  };
  let at = skip(1);
  if (source[at] === ']') return at + 1 === source.length ? [] : undefined;
  for (;;) {
    const literal = stringAt(source, at);
    if (literal === undefined) return isArray(source) ? 'not-strings' : undefined;
    const value = decode(literal);
    if (value === undefined) return undefined;
    strings.push({ value, start: start + at, end: start + at + literal.length });
    at = skip(at + literal.length);
    if (source[at] === ']') return at + 1 === source.length ? strings : undefined;
    if (source[at] !== ',') return undefined;
    at = skip(at + 1);
  }
}

/** The string literal at `at`, its escapes unjudged: JSON.parse does that. */
function stringAt(source: string, at: number): string | undefined {
  if (source[at] !== '"') return undefined;
  for (let end = at + 1; end < source.length; end++) {
    if (source[end] === '"') return source.slice(at, end + 1);
    if (source[end] === '\\') end++;
  }
  return undefined;
}

/** What a string says, each character with its place; `line` is the text that the string was read from. */
export function spliceString(line: Spliced, string: JsonString): Spliced {
  const splicer = new Splicer(line.lines);
  const end = string.end - 1;
  for (let at = string.start + 1; at < end;) {
    const next = line.text[at] === '\\' ? at : line.text.indexOf('\\', at);
    const stop = next === -1 || next > end ? end : next;
    if (stop > at) splicer.add(line, at, stop);
    at = stop;
    if (at === end) break;
    const length = line.text[at + 1] === 'u' ? 6 : 2;
    const value = decode(`"${line.text.slice(at, at + length)}"`) ?? '\ufffd';
    splicer.push(value, line.offset(at), line.end(at + length));
    at += length;
  }
  return splicer.build(line.offset(string.start));
}

function decode(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    // Go puts U+FFFD for half a surrogate pair.
    return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : undefined;
  } catch {
    return undefined;
  }
}

function isArray(source: string): boolean {
  try {
    // A number too large for Go is a mistake in the JSON there.
    const value: unknown = JSON.parse(source, (_key, item: unknown) => {
      if (item === Infinity || item === -Infinity) throw new RangeError('too large for Go');
      return item;
    });
    return Array.isArray(value);
  } catch {
    return false;
  }
}
