import { classes } from './layout';

/** What tokens are made of. */
export const inRun: u32 = 1;
/** How the name of a setting may go on. */
export const inName: u32 = 2;
export const blank: u32 = 4;
export const quote: u32 = 8;
/** Between a name and its operator. */
export const closer: u32 = 16;
export const operator: u32 = 32;
export const digit: u32 = 64;
/** Between an operator and its value. */
export const opener: u32 = 128;
/** Names of code and plain values. */
export const word: u32 = 256;
/** Ends what belongs to an operator. */
export const stop: u32 = 512;
/** Between a name and the word `value`, where they are a pair. */
export const between: u32 = 1024;
/** Behind a word: it is called or indexed, so it is code. */
export const call: u32 = 2048;
/** Behind a word: hardly ever in code. */
export const rare: u32 = 4096;
/** Behind a word: another setting follows. */
export const part: u32 = 8192;
/** Where a pair may go on. */
export const pairing: u32 = 16384;
export const letterOrDigit: u32 = 32768;
/** What words and most tokens are made of: `inName` without the dot. */
export const inWord: u32 = 65536;

export const letter: u32 = 131072;
export const lower: u32 = 262144;
export const upperOrDigit: u32 = 524288;
/** Stands in every escape that ends with a letter or digit. */
export const escape: u32 = 1048576;
/** Ends the login of a URL, or the place where one could stand. */
export const noLogin: u32 = 2097152;
export const hexDigit: u32 = 4194304;
/** Of base64 and base64url; and where it may stand in a group of four that stands for text, but for the last place. */
export const sextet: u32 = 8388608;
export const first: u32 = 16777216;
export const second: u32 = 33554432;
export const third: u32 = 67108864;
/** Of a byte of text in hex: the first digit where any may be the second. */
export const textDigit: u32 = 134217728;

/** Has to be called once, before the first `scan`. */
export function fillClasses(): void {
  const digits = '0123456789';
  const small = 'abcdefghijklmnopqrstuvwxyz';
  const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const letters = small + capitals;
  const quotes = '"\'`';
  mark(inRun, digits + letters + '_+/=.~-');
  mark(letterOrDigit, digits + letters);
  mark(inWord, digits + letters + '_-');
  mark(inName, digits + letters + '_.-');
  mark(hexDigit, digits + 'abcdefABCDEF');
  mark(letter, letters);
  mark(lower, small);
  mark(upperOrDigit, capitals + digits);
  mark(escape, '\\%=[');
  mark(noLogin, quotes + ' \t\r\n\v\f<>/\\@');
  mark(blank, ' \t\r\n\0');
  mark(quote, quotes);
  mark(closer, quotes + ' \t\\]*?!');
  mark(operator, '=:>(,|<~+');
  mark(digit, digits);
  mark(opener, quotes + ' \t\r\n\\([{|>=@-');
  mark(word, digits + letters + '_.$-');
  mark(stop, '\r\n;,){}');
  mark(between, quotes + ' \t\r\n,\\<{-');
  mark(call, '([{');
  mark(rare, '!@#%^*~');
  mark(part, ';&');
  // The words begin so: value, string, default.
  mark(pairing, quotes + ' \t\r\n,\\<{-vVsSdD');
  mark(textDigit, '234567cdefCDEF');
  markSextets(capitals + small + digits + '+/');
  markSextets(capitals + small + digits + '-_');
}

/** ASCII, or NULs between (UTF-16), no controls but line ends and the like in the first two bytes. */
function markSextets(bytes: string): void {
  for (let value = 0; value < 64; value += 1) {
    const byte = bytes.charCodeAt(value);
    markByte(sextet, byte);
    if (value < 32 && (value >= 8 || value === 0 || value === 2 || value === 3)) markByte(first, byte);
    if ((value & 8) === 0 && (value & 15) !== 1) markByte(second, byte);
    if ((value & 2) === 0) markByte(third, byte);
  }
}

function mark(bit: u32, bytes: string): void {
  for (let index = 0; index < bytes.length; index += 1) markByte(bit, bytes.charCodeAt(index));
}

function markByte(bit: u32, byte: u32): void {
  const at = classes + (byte << 2);
  store<u32>(at, load<u32>(at) | bit);
}

export function is(at: u32, bits: u32): bool {
  return (load<u32>(classes + ((<u32>load<u8>(at)) << 2)) & bits) !== 0;
}

/** The first address from `at` on whose byte is none of these; `end` if there is none before. */
export function pass(at: u32, bits: u32, end: u32): u32 {
  while (at < end && is(at, bits)) at += 1;
  return at;
}

/** The first address from `at` on whose byte is one of these; `end` if there is none before. */
export function find(at: u32, bits: u32, end: u32): u32 {
  while (at < end && !is(at, bits)) at += 1;
  return at;
}

export function has(at: u32, bits: u32, end: u32): bool {
  return find(at, bits, end) < end;
}
