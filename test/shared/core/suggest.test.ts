import { expect, it } from 'vitest';
import { closest, didYouMean } from '../../../shared/core/suggest.ts';

it.each<[string, string[], string | undefined]>([
  ['hihg', ['high', 'medium'], 'high'],
  ['hgih', ['high', 'medium'], 'high'],
  ['FAIL-ON', ['fail-on'], 'fail-on'],
  ['failon', ['failOn', 'fail'], 'failOn'],
  ['dockerfile-lnt', ['secret-scan', 'dockerfile-lint'], 'dockerfile-lint'],
  ['dockerfle-lin', ['dockerfile-lint'], 'dockerfile-lint'],
  ['ab', ['ba', 'abc'], 'ba'],
  ['low', ['high'], undefined],
  ['x', ['abc'], undefined],
  ['', ['a'], undefined],
  ['a'.repeat(65), ['a'.repeat(65)], undefined],
  ['abcd', [], undefined],
])('%j among %j', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

it('lists what is known when nothing is near', () => {
  expect([didYouMean('hihg', ['high', 'low']), didYouMean('zebra', ['high', 'low'])]).toEqual([
    'Did you mean high?',
    'Known: high, low.',
  ]);
});
