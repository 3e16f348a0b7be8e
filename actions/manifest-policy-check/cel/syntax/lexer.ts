import { Uint, type Value } from '../value.ts';
import { unescapeBytes, unescapeText } from './escape.ts';
import { SyntaxFault } from './fault.ts';
import type { Token } from './token.ts';

const blank = /(?:[ \t\r\n\f]+|\/\/[^\n]*)+/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const quoted = /`([A-Za-z0-9_.\-/ ]+)`/y;
const number =
  /0x[0-9a-fA-F]+[uU]?|[0-9]+(?:\.[0-9]+(?:[eE][+-]?[0-9]+)?|[eE][+-]?[0-9]+)|\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[uU]?/y;
const opening = /([bB]?)([rR]?)("""|'''|"|')/y;
const symbol = /&&|\|\||[=!<>]=|[-+*/%<>!?:.,()[\]{}]/y;

/** Splits a source into tokens, the last of kind `end`; throws a SyntaxFault. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = offset;
    return pattern.exec(source) ?? undefined;
  };
  for (;;) {
    offset += take(blank)?.[0].length ?? 0;
    if (offset >= source.length) return [...tokens, { kind: 'end', text: '', offset }];
    const [token, length] = tokenAt(source, offset, take);
    tokens.push(token);
    offset += length;
  }
}

function tokenAt(
  source: string,
  offset: number,
  take: (pattern: RegExp) => RegExpExecArray | undefined,
): readonly [Token, number] {
  const quote = take(opening);
  if (quote) return textAt(source, offset, quote);
  const word = take(name)?.[0];
  if (word !== undefined) return [{ kind: 'name', text: word, offset }, word.length];
  const amount = take(number)?.[0];
  if (amount !== undefined) {
    if (/[A-Za-z_]/.test(source[offset + amount.length] ?? ''))
      throw new SyntaxFault('a number ends in a letter', offset + amount.length);
    return [{ kind: 'number', text: amount, offset, value: numberValue(amount, offset) }, amount.length];
  }
  const sign = take(symbol)?.[0];
  if (sign !== undefined) return [{ kind: 'symbol', text: sign, offset }, sign.length];
  const field = take(quoted);
  if (field) return [{ kind: 'quoted', text: field[1] ?? '', offset }, field[0].length];
  throw new SyntaxFault('a character that no expression has', offset);
}

function numberValue(text: string, offset: number): Value {
  if (/^0x|^[0-9]+[uU]?$/.test(text))
    return /[uU]$/.test(text) ? new Uint(BigInt(text.slice(0, -1))) : BigInt(text);
  const value = Number(text);
  if (!Number.isFinite(value)) throw new SyntaxFault('a number too large for a double', offset);
  return value;
}

function textAt(source: string, offset: number, opened: RegExpExecArray): readonly [Token, number] {
  const [head, bytes, raw, quote = ''] = opened;
  const start = offset + head.length;
  const end = closing(source, start, quote, raw !== '');
  if (end < 0) throw new SyntaxFault('a string without its end', offset);
  const body = source.slice(start, end);
  const length = end + quote.length - offset;
  const text = source.slice(offset, offset + length);
  if (bytes) {
    const value = raw ? new Uint8Array(Buffer.from(body, 'utf8')) : unescapeBytes(body, start);
    return [{ kind: 'text', text, offset, value }, length];
  }
  return [{ kind: 'text', text, offset, value: raw ? body : unescapeText(body, start) }, length];
}

/** Where the quote stands that ends the string; only three quotes may hold a line break. */
function closing(source: string, start: number, quote: string, raw: boolean): number {
  for (let at = start; at < source.length; at++) {
    const unit = source[at];
    if (unit === '\\' && !raw) at++;
    else if (quote.length === 1 && (unit === '\n' || unit === '\r')) return -1;
    else if (unit === quote[0] && source.startsWith(quote, at)) return at;
  }
  return -1;
}
