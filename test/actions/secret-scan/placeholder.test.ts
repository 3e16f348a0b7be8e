import { expect, it } from 'vitest';
import { isPlaceholder, isTyped } from '../../../actions/secret-scan/match/placeholder.ts';

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

it.each([
  ['an alphabet', 'abcdefghijklmnopqrstuvwx', true],
  ['digits and an alphabet, in capitals', '1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ', true],
  ['digits over and over', '12345678901234567890123456789012', true],
  ['every other sign', 'a1b2c3d4e5f6g7h8', true],
  ['backwards, along the keys', 'mnbvcxzlkjhgfdsapoiuytrewq1234567', true],
  ['a few letters before', 'v1-qwertyuiop123456', true],
  ['letters in no order', 'k7Xp2mQ9tR4vB8nZ', false],
  ['half of it', 'abcdefghk7Xp2mQ9', false],
  ['too short to tell', 'abcdef', false],
  ['nothing', '', false],
])('typed: %s', (_, text, is) => {
  expect(isTyped(text)).toBe(is);
});
