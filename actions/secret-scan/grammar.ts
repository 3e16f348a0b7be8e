/**
 * The grammar of a token as a value: what it looks like stands once, and the pattern that finds it, the literal that the
 * gate looks for and the samples of the tests are made from it.
 */
export type Grammar = readonly Part[];

/** A piece of a token: written out, drawn from an alphabet, or one of several. */
export type Part = string | Chars | Either;

export interface Chars {
  /** What stands between the brackets of a regular expression's class. */
  readonly set: string;
  readonly min: number;
  readonly max: number;
}

export interface Either {
  readonly either: readonly Grammar[];
}

const chars =
  (set: string) =>
  (min: number, max = min): Chars => ({ set, min, max });

export const digits = chars('0-9');
export const lower = chars('a-z');
export const upper = chars('A-Z');
export const letters = chars('A-Za-z');
export const lowerDigits = chars('0-9a-z');
export const upperDigits = chars('0-9A-Z');
/** `0-9A-Za-z`. */
export const base62 = chars('0-9A-Za-z');
/** Lower case. */
export const hex = chars('0-9a-f');
export const upperHex = chars('0-9A-F');
export const anyHex = chars('0-9A-Fa-f');
/** RFC 4648, section 6. */
export const base32 = chars('A-Z2-7');
/** RFC 4648, section 4, without its padding. */
export const base64 = chars('0-9A-Za-z+/');
/** RFC 4648, section 5. */
export const base64url = chars('0-9A-Za-z_-');
/** Any set, as in the brackets of a regular expression. */
export const from = (set: string, min: number, max = min): Chars => chars(set)(min, max);

/** One of several words or grammars. */
export const either = (...ways: readonly (string | Grammar)[]): Either => ({
  either: ways.map((way) => (typeof way === 'string' ? [way] : way)),
});
export const optional = (...parts: Grammar): Either => ({ either: [parts, []] });

/** RFC 4122, in either case. */
export const uuid: Grammar = [anyHex(8), '-', anyHex(4), '-', anyHex(4), '-', anyHex(4), '-', anyHex(12)];

/** Source of a regular expression, without boundaries and without groups that count. */
export function patternOf(grammar: Grammar): string {
  return grammar.map(partPattern).join('');
}

function partPattern(part: Part): string {
  if (typeof part === 'string') return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  if ('either' in part) return `(?:${part.either.map(patternOf).join('|')})`;
  const { set, min, max } = part;
  return `[${set}]${min === max ? `{${min}}` : `{${min},${max}}`}`;
}

/** Of any text that it matches, in characters. */
export function lengthOf(grammar: Grammar): { readonly min: number; readonly max: number } {
  let [min, max] = [0, 0];
  for (const part of grammar) {
    const length =
      typeof part === 'string'
        ? { min: part.length, max: part.length }
        : 'either' in part
          ? widest(part.either.map(lengthOf))
          : part;
    min += length.min;
    max += length.max;
  }
  return { min, max };
}

const widest = (all: readonly { readonly min: number; readonly max: number }[]) => ({
  min: Math.min(...all.map(({ min }) => min)),
  max: Math.max(...all.map(({ max }) => max)),
});

/** How every text that it matches begins, as far as that is written out: `['sk_live_', 'sk_test_']`. */
export function beginningsOf([first, ...rest]: Grammar): readonly string[] {
  if (first === undefined || (typeof first !== 'string' && 'set' in first)) return [''];
  const heads = typeof first === 'string' ? [{ text: first, whole: true }] : first.either.map(headOf);
  const tails = heads.some(({ whole }) => whole) ? beginningsOf(rest) : [''];
  return heads.flatMap(({ text, whole }) => (whole ? tails.map((tail) => text + tail) : [text]));
}

function headOf(grammar: Grammar): { readonly text: string; readonly whole: boolean } {
  let text = '';
  for (const part of grammar) {
    if (typeof part !== 'string') return { text, whole: false };
    text += part;
  }
  return { text, whole: true };
}

/** Whether every text that it matches begins with one of these, where that can be told from sets of a few characters. */
export function beginsWith(grammar: Grammar, texts: readonly string[]): boolean {
  let beginnings = [''];
  for (const part of grammar) {
    const ways = fewWays(part);
    if (ways === undefined) break;
    beginnings = beginnings.flatMap((one) => ways.map((way) => one + way));
    if (beginnings.length > 64 || beginnings.every((one) => texts.some((text) => one.startsWith(text))))
      break;
  }
  return beginnings.every((one) => texts.some((text) => one.startsWith(text)));
}

function fewWays(part: Part): readonly string[] | undefined {
  if (typeof part === 'string') return [part];
  if ('either' in part || part.min !== 1 || part.max !== 1) return undefined;
  const chars = alphabetOf(part.set);
  return chars.length <= 8 ? chars : undefined;
}

/** How many characters of `alphabet` (a class body) every text that it matches begins with, at least. */
export function runOf(grammar: Grammar, alphabet: string): number {
  return measureRun(grammar, new RegExp(`^[${alphabet}]*`)).length;
}

function measureRun(grammar: Grammar, run: RegExp): { readonly length: number; readonly whole: boolean } {
  let length = 0;
  for (const part of grammar) {
    const next = partRun(part, run);
    length += next.length;
    if (!next.whole) return { length, whole: false };
  }
  return { length, whole: true };
}

function partRun(part: Part, run: RegExp): { readonly length: number; readonly whole: boolean } {
  if (typeof part === 'string') {
    const length = run.exec(part)?.[0].length ?? 0;
    return { length, whole: length === part.length };
  }
  if ('set' in part) {
    const whole = alphabetOf(part.set).every((char) => run.exec(char)?.[0] === char);
    return { length: whole ? part.min : 0, whole };
  }
  const ways = part.either.map((way) => measureRun(way, run));
  return { length: Math.min(...ways.map(({ length }) => length)), whole: ways.every(({ whole }) => whole) };
}

/** Numbers in [0, 1), as `Math.random`. */
export type Random = () => number;

/** A text that it matches: for tests and examples, so that no file has to hold anything that looks like a token. */
export function sampleOf(grammar: Grammar, random: Random): string {
  return grammar
    .map((part): string => {
      if (typeof part === 'string') return part;
      if ('either' in part) return sampleOf(part.either[pick(part.either.length, random)] ?? [], random);
      const { set, min, max } = part;
      const alphabet = alphabetOf(set);
      const length = min + pick(Math.min(max, min + 40) - min + 1, random);
      return Array.from({ length }, () => alphabet[pick(alphabet.length, random)]).join('');
    })
    .join('');
}

const pick = (count: number, random: Random): number => Math.floor(random() * count);

/** The characters of a class body, which holds ranges and plain characters (a backslash before what needs one). */
export function alphabetOf(set: string): readonly string[] {
  const plain = set.replaceAll(/\\(.)/g, '$1');
  const all: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const isRange = plain[at + 1] === '-' && at + 2 < plain.length;
    const last = plain.charCodeAt(isRange ? at + 2 : at);
    for (let code = plain.charCodeAt(at); code <= last; code += 1) all.push(String.fromCharCode(code));
    if (isRange) at += 2;
  }
  return all;
}

/** What its texts are made of; the same character may come more than once. */
export function charactersOf(grammar: Grammar): readonly string[] {
  return grammar.flatMap((part) => {
    if (typeof part === 'string') return Array.from(part);
    return 'either' in part ? part.either.flatMap(charactersOf) : alphabetOf(part.set);
  });
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: string): Random {
  let state = 0;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
