import { expect, test } from 'vitest';
import { sentence, short } from '../../../../shared/report/markdown/words.ts';

const long = 'a'.repeat(390);

test.for([
  ['what fits stays', 'Use `x`.', 'Use `x`.'],
  ['a text without code is cut where it is full', 'b'.repeat(500), `${'b'.repeat(399)}…`],
  ['half of a code span goes as a whole', `${long} \`npm install\` now`, `${long} …`],
  ['a whole one stays', `\`x\` ${long} and more`, `\`x\` ${`${long} and more`.slice(0, 395)}…`],
  ['one sign that opens nothing stays', 'It is `.', 'It is `.'],
] as const)('%s', ([, text, expected]) => {
  expect(short(text)).toBe(expected);
});

test('a long message keeps the code before the cut', () => {
  expect(sentence(`\`x@1\` is affected ${long} \`npm install\``)).toMatch(/^`x@1` is affected/u);
});
