import { expect, it } from 'vitest';
import { isPlaceholder } from '../../../actions/secret-scan/match/placeholder.ts';

it.each([
  ['one character', '0000000000000000', true],
  ['two characters', 'ababbabaabbaabab', true],
  ['a few over and over', 'a1b2a1b2a1b2a1b2a1', true],
  ['few characters in no order', 'w-q-Qw-wqQ-qw-QqwQ', false],
  ['a longer unit twice', 'k7Xp2mQ9k7Xp2mQ9', false],
  ['a word for it', 'your-key-k7Xp2mQ9', true],
])('%s', (_, text, is) => {
  expect(isPlaceholder(text)).toBe(is);
});
