import { compareDigits, compareLists, digits } from './numbers.ts';
import { compareTexts, ordered } from './ordered.ts';

/** Words and numbers, without the zeros at the end of the numbers before the first word and at the end of all. */
function read(text: string): readonly string[] | undefined {
  if (!/^\s*v?\d[\w.+-]*\s*$/.test(text)) return undefined;
  const parts = text.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
  const word = parts.findIndex(isWord);
  const numbers = word < 0 ? parts.length : word;
  return [...withoutZeros(parts.slice(0, numbers)), ...withoutZeros(parts.slice(numbers))];
}

const isWord = (part: string): boolean => !/^\d/.test(part);

function withoutZeros(parts: readonly string[]): readonly string[] {
  const kept = parts.map((part) => (isWord(part) ? part : digits(part)));
  while (kept.at(-1) === '0') kept.pop();
  return kept;
}

function compareParts(a: string, b: string): number {
  if (isWord(a) !== isWord(b)) return isWord(a) ? -1 : 1;
  return isWord(a) ? compareTexts(a, b) : compareDigits(a, b);
}

/** Gem::Version of RubyGems; CocoaPods builds on it. */
export const rubygems = ordered(read, (a, b) => compareLists(a, b, compareParts, '0'));
