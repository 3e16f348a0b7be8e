import type { Spliced } from './spliced.ts';

/** Half-open range in an instruction's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A builder flag: its text without quotes and escapes, and where it stands. */
export interface RawFlag extends Range {
  readonly text: string;
}

/** An instruction's line cut as BuildKit cuts it: keyword, flags, and the rest without blanks around. */
export interface Head {
  readonly keyword: Range;
  readonly flags: readonly RawFlag[];
  readonly rest: Range;
}

/** White space as Go's `unicode.IsSpace` has it, which BuildKit trims and splits with. */
export function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(char);
}

export function trim(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text[start] ?? '')) start++;
  while (end > start && isSpace(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Blanks between words where BuildKit splits by its own expression: no Unicode here. */
const isBlank = (char: string | undefined): boolean => char !== undefined && '\t\v\f\r '.includes(char);

export function splitHead(text: string, range: Range, escape: string): Head {
  const line = trim(text, range);
  let end = line.start;
  while (end < line.end && !isBlank(text[end])) end++;
  const flags: RawFlag[] = [];
  let at = end;
  for (;;) {
    while (at < line.end && isBlank(text[at])) at++;
    if (!(text.startsWith('--', at) && at + 1 < line.end)) break;
    const flag = readFlag(text, at, line.end, escape);
    // Over the blank that ended it, which may be one that only a byte-wise reader sees.
    at = Math.min(flag.end + 1, line.end);
    if (flag.text === '--') break;
    flags.push(flag);
  }
  return { keyword: { start: line.start, end }, flags, rest: trim(text, { start: at, end: line.end }) };
}

/**
 * BuildKit looks for the end of a flag, and of HEALTHCHECK's first word, byte by byte: any character whose UTF-8 has
 * the byte 0x85 or 0xA0 in it (`à`, a no-break space) is a blank there.
 */
export function endsByteWord(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return isBlank(char);
  const isSpaceByte = (bits: number): boolean => (bits & 0x3f) === 0x05 || (bits & 0x3f) === 0x20;
  return isSpaceByte(code) || (code >= 0x800 && isSpaceByte(code >> 6));
}

function readFlag(text: string, start: number, stop: number, escape: string): RawFlag {
  const parts: string[] = [];
  let quote = '';
  let at = start;
  for (; at < stop; at++) {
    const escaped = text[at] === escape;
    if (escaped && ++at === stop) break;
    const char = text[at] ?? '';
    if (quote === '' && endsByteWord(char) && !(escaped && isBlank(char))) {
      // The character's first byte stays with the flag, so that this is no bare `--`.
      if (!isBlank(char)) parts.push('\ufffd');
      break;
    }
    if (escaped) parts.push(char);
    else if (char === quote) quote = '';
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
    else parts.push(char);
  }
  return { text: parts.join(''), start, end: at };
}

/** Words with quotes and escapes kept, as BuildKit reads ENV, ARG and LABEL. */
export function quotedWords(text: string, range: Range, escape: string): Range[] {
  const words: Range[] = [];
  let start = -1;
  let quote = '';
  for (let at = range.start; at < range.end; at++) {
    const char = text[at] ?? '';
    if (quote === '' && isSpace(char)) {
      if (start !== -1) words.push({ start, end: at });
      start = -1;
      continue;
    }
    if (start === -1) start = at;
    if (char === escape && quote !== "'") {
      if (at + 1 === range.end) return at > start ? [...words, { start, end: at }] : words;
      at++;
    } else if (char === quote) quote = '';
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
  }
  if (start !== -1) words.push({ start, end: range.end });
  return words;
}

/** Words between blanks, quotes or not, as BuildKit reads FROM, COPY, ADD, EXPOSE and VOLUME. */
export function plainWords(text: string, range: Range): Range[] {
  const words: Range[] = [];
  for (let at = range.start; at < range.end;) {
    while (at < range.end && isBlank(text[at])) at++;
    const start = at;
    while (at < range.end && !isBlank(text[at])) at++;
    if (at > start) words.push({ start, end: at });
  }
  return words;
}

/** Splits the first word off: `name value with blanks`. */
export function firstWord(
  text: string,
  range: Range,
  isSeparator: (char: string) => boolean = isBlank,
): readonly [Range, Range | undefined] {
  let end = range.start;
  while (end < range.end && !isSeparator(text[end] ?? '')) end++;
  let next = end;
  while (next < range.end && isSeparator(text[next] ?? '')) next++;
  return [{ start: range.start, end }, end < range.end ? { start: next, end: range.end } : undefined];
}

/** Starts a variable behind `$`, as BuildKit's shell lexer has it; before anything else a `$` is a `$`. */
const startsVariable = /[\w{@*#?$!-]/;

/** Takes quotes and escapes away; variables stay as they are written, and `expands` tells that there is one. */
export function unquote(text: string, escape: string): { readonly text: string; readonly expands: boolean } {
  const parts: string[] = [];
  let quote = '';
  let expands = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const next = text[at + 1];
    if (char === quote) quote = '';
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
    else if (char !== escape || quote === "'") {
      parts.push(char);
      if (char === '$' && quote !== "'" && startsVariable.test(next ?? '')) expands = true;
    } else if (quote === '"' && next !== '"' && next !== '$' && next !== escape) parts.push(char);
    else if (next !== undefined) parts.push(text[++at] ?? '');
  }
  return { text: parts.join(''), expands };
}

/** A range as a piece of its own. */
export const textOf = (line: Spliced, range: Range): string => line.text.slice(range.start, range.end);
