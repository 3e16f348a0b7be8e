import { expect, test } from 'vitest';
import { frame } from '../../../shared/report/frame.ts';

type Place = readonly [startLine: number, startColumn: number, endLine: number, endColumn: number];

const show = (text: string, [startLine, startColumn, endLine, endColumn]: Place, room = 40): string =>
  frame(text.split('\n'), { path: 'f', startLine, startColumn, endLine, endColumn }, room)
    .map((line) =>
      line.kind === 'gap' ? '...' : line.kind === 'mark' ? `  ${line.text}` : `${line.number} ${line.text}`,
    )
    .join('\n');

const long = `${'a'.repeat(100)}WRONG${'b'.repeat(100)}`;

test.for<[string, string, Place, string]>([
  ['one line between others', 'a\nb bad c\nd', [2, 3, 2, 6], '1 a\n2 b bad c\n    ^^^\n3 d'],
  ['blank lines around are left out', '\nbad\n', [2, 1, 2, 4], '2 bad\n  ^^^'],
  ['an empty region', 'abc', [1, 4, 1, 4], '1 abc\n     ^'],
  ['tabs', '\tx\tbad', [1, 4, 1, 7], '1     x   bad\n          ^^^'],
  ['wide characters', '漢字 bad', [1, 4, 1, 7], '1 漢字 bad\n       ^^^'],
  ['a wide region', 'x 漢字', [1, 3, 1, 5], '1 x 漢字\n    ^^^^'],
  ['emoji of two code units', '😀 bad', [1, 4, 1, 7], '1 😀 bad\n     ^^^'],
  ['combining marks', 'e\u0301 bad', [1, 4, 1, 7], '1 e\u0301 bad\n    ^^^'],
  ['control characters', '\u001b[2J bad', [1, 6, 1, 9], '1 \\x1b[2J bad\n          ^^^'],
  ['two lines', 'a bad\n  too b', [1, 3, 2, 6], '1 a bad\n    ^^^\n2   too b\n    ^^^'],
  ['ends before the next line', 'bad\nfine', [1, 1, 2, 1], '1 bad\n  ^^^\n2 fine'],
  ['many lines', 'a\nb\nc\nd\ne\nf', [1, 1, 6, 2], '1 a\n  ^\n2 b\n  ^\n...\n6 f\n  ^'],
  ['nothing at all', '', [1, 1, 1, 1], ''],
  ['behind the end of the file', 'a', [5, 1, 5, 2], ''],
  [
    'a long line',
    long,
    [1, 101, 1, 106],
    `1 …${'a'.repeat(13)}WRONG${'b'.repeat(20)}…\n  ${' '.repeat(14)}^^^^^`,
  ],
])('%s', ([, text, place, shown]) => {
  expect(show(text, place)).toBe(shown);
});
