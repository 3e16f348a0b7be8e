import { expect, test } from 'vitest';
import { piecesOf } from '../../../../shared/report/comment/pieces.ts';
import type { Block } from '../../../../shared/report/fit.ts';

const rows = Array.from({ length: 7 }, (_, at) => ({ text: `- ${'x'.repeat(900)}`, entries: at + 1 }));

test.for<[Block['kind'], readonly (readonly [string, number])[]]>([
  [
    'fold',
    [
      ['<details><summary>1–3 of 28 more</summary>', 3],
      ['<details><summary>4–10 of 28 more</summary>', 7],
      ['<details><summary>11–21 of 28 more</summary>', 11],
      ['<details><summary>22–28 of 28 more</summary>', 7],
    ],
  ],
  [
    'list',
    [
      ['more', 3],
      ['more (continued)', 7],
      ['more (continued)', 11],
      ['more (continued)', 7],
    ],
  ],
])('each piece of a %s says which of the entries it holds', ([kind, wanted]) => {
  const pieces = piecesOf([{ rank: 1, kind, title: 'more', rows }]);
  expect(pieces.map(({ text, entries }) => [text.split('\n')[0], entries])).toEqual(wanted);
});

test('a block in one piece has no range, one without rows is its title', () => {
  const fold = { rank: 1, kind: 'fold', title: 'more', rows: rows.slice(0, 1) } as const;
  const [whole, plain] = piecesOf([fold, { rank: 2, kind: 'plain', title: 'a chart', rows: [] }]);
  expect(whole?.text).toMatch(/^<details><summary>1 more</);
  expect(plain).toEqual({ text: 'a chart', entries: 0 });
});
