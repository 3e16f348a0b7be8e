/** How a keyword is written; `mixed` is neither of the two. */
type LetterCase = 'upper' | 'lower' | 'mixed';

export function letterCase(word: string): LetterCase {
  if (word === word.toUpperCase()) return 'upper';
  return word === word.toLowerCase() ? 'lower' : 'mixed';
}

export const inCase = (word: string, wanted: 'upper' | 'lower'): string =>
  wanted === 'upper' ? word.toUpperCase() : word.toLowerCase();
