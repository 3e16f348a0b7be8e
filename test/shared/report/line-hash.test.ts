import { expect, test } from 'vitest';
import { lineHashes } from '../../../shared/report/line-hash.ts';

const long = 'abcdefghij'.repeat(13);
const last = 'c129715d7a2bc9a3:1';
const pod = ['6bb1966b675cdf06:1', 'f547b32ca91a95fd:1', '6d530b237b52246e:1', last];
const all: ReadonlySet<number> = new Set(Array.from({ length: 50 }, (_, at) => at + 1));

/** The values are what GitHub's own upload action gives for these texts. */
test.for<[string, string, readonly string[]]>([
  ['nothing', '', [last]],
  ['one line', 'FROM node:20', ['ea895731a0f330b1:1']],
  ['a line end behind it', 'FROM node:20\n', ['dd26115d2ff219cf:1', last]],
  ['LF', 'kind: Pod\nspec:\n  hostPID: true\n', pod],
  ['CR LF', 'kind: Pod\r\nspec:\r\n  hostPID: true\r\n', pod],
  ['lone CR', 'kind: Pod\rspec:\r  hostPID: true\r', pod],
  [
    'a blank between CR and LF',
    'a\r \nb\n',
    ['818c3a85b988abe4:1', 'bf4c4d48992e2ca5:1', 'ade70578248be16f:1', last],
  ],
  ['blanks and tabs', '\tRUN  make\t all \n \t\n', ['2faf606f6917d38b:1', '3c5bef55b72b93c9:1', last]],
  [
    'beyond the first plane',
    'LABEL mood="😀"\nLABEL name="漢字"\n',
    ['d6880229068b36a3:1', '3fa8bba5e520eac0:1', last],
  ],
  ['a byte order mark', '\ufeffFROM node:20\n', ['c9d1ce8820bdb286:1', last]],
  ['equal lines', '}\n}\n}\n', ['fec212a38d15109c:1', '1da0d4c20a2cbb51:1', '32dce9ccfdbc9d3e:1', last]],
  [
    'equal lines, told apart by what follows',
    'ENV A=1\nUSER root\nENV A=1\nUSER app\n',
    ['79a64794b7a33136:1', '48a08fc2538f7be4:1', 'f49e4af3eaa5aee7:1', 'f555996bbc204ae1:1', last],
  ],
  [
    'equal lines with the same behind them',
    `USER root\n${long}\n`.repeat(3),
    [
      '3c63eff629d284f9:1',
      'ecadcc87c9ab6b36:1',
      '3c63eff629d284f9:2',
      'ecadcc87c9ab6b36:2',
      '3c63eff629d284f9:3',
      'ecadcc87c9ab6b36:3',
      last,
    ],
  ],
  [
    'what differs behind 100 units',
    `${long}\n${long}x\n`,
    ['ecadcc87c9ab6b36:1', 'ecadcc87c9ab6b36:2', last],
  ],
  [
    'only line ends',
    '\n\n\r\n\r',
    ['8d2f5848087196b:1', '4e5d562094661a0d:1', '5b5d4caf73a13177:1', '3c5bef55b72b93c9:1', last],
  ],
])('%s', ([, text, hashes]) => {
  expect([...lineHashes(text, all).values()]).toEqual(hashes);
});

test('only lines that are asked for', () => {
  expect([...lineHashes('}\n}\n}\n', new Set([2, 9]))]).toEqual([[2, '1da0d4c20a2cbb51:1']]);
});
