import { compareDigits, digits } from './numbers.ts';
import type { Order } from './ordered.ts';
import { compareTexts, ordered } from './ordered.ts';

interface Token {
  /** What stands before it; a change between digits and letters counts as a hyphen. */
  readonly before: string;
  /** Undefined for a qualifier. */
  readonly number: string | undefined;
  /** `''` for a number. */
  readonly qualifier: string;
}

/** In their order; `''` is a release, anything else comes behind them, as text. */
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases: Readonly<Record<string, string>> = {
  __proto__: null as never,
  cr: 'rc',
  ga: '',
  final: '',
  release: '',
};
/** Only where a digit follows at once. */
const shortNames: Readonly<Record<string, string>> = {
  __proto__: null as never,
  a: 'alpha',
  b: 'beta',
  m: 'milestone',
};

/** A separator, if any, with its word, if any, and whether a digit follows at once. */
const words = /([.-]?)(?:(\d+)|([^\d.-]+(?=(\d)?))|(?=[.-]|$))/gy;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const [whole, separator = '', number, word = '', digit] of text.matchAll(words)) {
    if (whole === '' && found.length > 0) break;
    const before = separator === '' && found.length > 0 ? '-' : separator;
    if (word === '') found.push({ before, number: digits(number ?? '0'), qualifier: '' });
    else found.push({ before, number: undefined, qualifier: qualifier(word, digit !== undefined) });
  }
  return found;
}

const qualifier = (word: string, isBeforeDigit: boolean): string =>
  (isBeforeDigit ? shortNames[word] : undefined) ?? aliases[word] ?? word;

const isNull = ({ number, qualifier: word }: Token): boolean => (number ?? '0') === '0' && word === '';

/** Zeros and empty qualifiers say nothing at the end and before a hyphen. */
function withoutNulls(all: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of all.toReversed()) {
    const next = kept.at(-1);
    if (!isNull(token) || next?.before === '.') kept.push(token);
  }
  const [first] = all;
  if (first !== undefined && kept.at(-1) !== first) kept.push(first);
  return kept.toReversed();
}

function rank({ qualifier: word }: Token): number {
  const known = qualifiers.indexOf(word);
  return known < 0 ? qualifiers.length : known;
}

/** `.qualifier` < `-qualifier` < `-number` < `.number`. */
function compareTokens(a: Token, b: Token): number {
  if (a.number === undefined || b.number === undefined) {
    if (a.number !== undefined || b.number !== undefined) return a.number === undefined ? -1 : 1;
    if (a.before !== b.before) return a.before === '.' ? -1 : 1;
    return rank(a) - rank(b) || (rank(a) === qualifiers.length ? compareTexts(a.qualifier, b.qualifier) : 0);
  }
  if (a.before !== b.before) return a.before === '-' ? -1 : 1;
  return compareDigits(a.number, b.number);
}

/** What a shorter version has in the place of `token`. */
const nothing = ({ before, number }: Token): Token => ({
  before,
  number: number === undefined ? undefined : '0',
  qualifier: '',
});

function compare(a: readonly Token[], b: readonly Token[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined && right === undefined) break;
    const order =
      left === undefined
        ? right && compareTokens(nothing(right), right)
        : compareTokens(left, right ?? nothing(left));
    if (order !== undefined && order !== 0) return order;
  }
  return 0;
}

/**
 * https://maven.apache.org/pom.html#version-order-specification. Any text has its place there; a property that was not
 * resolved, a range and a word (`LATEST`, a branch) are no versions all the same.
 */
export const maven: Order = {
  ...ordered((text) => withoutNulls(tokens(text.toLowerCase())), compare),
  reads: (text) => /\d/.test(text) && !/[\s${}[\](),]/.test(text),
};
