import type { Literal } from '../../../../actions/secret-scan/gate/literal.ts';

/** What the gate has to find, the slow way: [offset, index] for every literal at every offset. */
export function reference(
  bytes: Uint8Array,
  literals: readonly Literal[],
): readonly (readonly [number, number])[] {
  const text = Buffer.from(bytes).toString('latin1');
  const folded = text.replaceAll(/[A-Z]/g, (char) => char.toLowerCase());
  return literals
    .flatMap((literal, index) =>
      offsets(literal.ignoreCase ? folded : text, literal.text)
        .filter((at) => counts(text, at, literal))
        .map((at) => [at, index] as const),
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function offsets(text: string, literal: string): readonly number[] {
  const all: number[] = [];
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) all.push(at);
  return all;
}

function counts(
  text: string,
  at: number,
  { text: { length }, run, somewhere, needsValue, needsLogin, apart }: Literal,
): boolean {
  if (apart !== undefined && !isApart(text, at, apart)) return false;
  if (needsLogin && !/^[^ \t\r\n\v\f"'`<>/\\@]{0,385}@/.test(text.slice(at + length))) return false;
  const { within, of } = somewhere ?? { within: 0, of: 'any' };
  const alphabet = { hex: '0-9A-Fa-f', letters: '0-9A-Za-z', words: '0-9A-Za-z_-', any: '0-9A-Za-z_+/=.~-' }[
    of
  ];
  const behind = text.slice(at + length, at + length + within + run);
  if (!new RegExp(`[${alphabet}]{${run}}`).test(behind)) return false;
  return !needsValue || hasValue(text, at, at + length);
}

function isApart(text: string, at: number, apart: 'word' | 'name'): boolean {
  const near = text.slice(Math.max(0, at - 10), at);
  const goesOn = apart === 'word' ? /[0-9A-Za-z]$/ : /[A-Za-z]$/;
  if (!goesOn.test(near) || /[\\%=[]/.test(near)) return true;
  return apart === 'name' && /[a-z]$/.test(near) && /^[A-Z0-9]/.test(text.slice(at));
}

const value = /[^ \t\r\n\0"'`]{0,80}/y;
const long = /[^ \t\r\n\0"'`]{6}/y;

/** Each step takes as much as it can and gives nothing back. */
function hasValue(text: string, start: number, end: number): boolean {
  const reader = new Reader(text, end);
  reader.take(/[0-9A-Za-z_.-]{0,40}/y);
  let closed = reader.take(/["'` \t\\\]*?!]{0,12}/y);
  const pair = reader.take(/(?:<\/[^>]{0,24}>)?["'` \t\r\n,\\<{-]{0,24}(?:value|string|default)/iy);
  if (pair !== '') closed += pair + reader.take(/["'` \t\\\]*?!]{0,12}/y);
  const operator = reader.take(/%3[da]|[=:>(,|<~+]{1,4}/iy);
  if (operator === '') return isBare(reader, closed, start);
  const behindOperator = reader.at;
  const opened = reader.take(/["'` \t\r\n\\([{|>=@-]{0,16}/y);
  if (/["'`]/.test(opened)) return reader.take(long) !== '';
  const later = new Reader(text, behindOperator);
  if (later.take(/[^"'`\r\n;,){}]{0,40}["'`]{1}/y) !== '') {
    later.take(/["'`]{0,3}/y);
    if (later.take(long) !== '') return true;
  }
  const plain = reader.take(value);
  if (plain.length < 6) return false;
  if (/^[0-9A-Za-z_.$-]*(?:$|[!@#%^*~])/.test(plain)) return true;
  if (/^[0-9A-Za-z_.$-]*[([{]/.test(plain)) return false;
  return /\d|^[A-Za-z_.$-]{6,}<\//.test(plain) || (opened === '' && /^[A-Za-z_.$-]{6,}[;&]/.test(plain));
}

function isBare(reader: Reader, closed: string, start: number): boolean {
  if (/[ \t\r\n\0]/.test(closed) && /["'`]$/.test(closed)) return reader.take(long) !== '';
  const plain = reader.take(value);
  if (closed === '' || plain.length < 6) return false;
  const name = /[0-9A-Za-z_.-]{0,40}$/.exec(reader.text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return /\d/.test(plain) || `${name}${reader.text.charAt(start)}`.startsWith('-');
}

class Reader {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** What a sticky pattern finds here; empty where it finds nothing. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
