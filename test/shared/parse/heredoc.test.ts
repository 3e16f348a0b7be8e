import { describe, expect, test } from 'vitest';
import { chompTabs, heredocsOf, MalformedHeredoc, readHeredocWord } from '../../../shared/parse/heredoc.ts';

describe('heredoc words', () => {
  test.for([
    ['<<END', { name: 'END', expand: true, chomp: false, fd: 0 }],
    ['<<-END', { name: 'END', expand: true, chomp: true, fd: 0 }],
    ['5<<END', { name: 'END', expand: true, chomp: false, fd: 5 }],
    ['<<"END"', { name: 'END', expand: false, chomp: false, fd: 0 }],
    ["<<EN'D'", { name: 'END', expand: false, chomp: false, fd: 0 }],
    ['<<E\\"D', { name: 'E"D', expand: true, chomp: false, fd: 0 }],
    ["<<'two words'", { name: 'two words', expand: false, chomp: false, fd: 0 }],
    ['<<$END', { name: '$END', expand: true, chomp: false, fd: 0 }],
    ['<<', undefined],
    ['<<<END', undefined],
    ['x<<END', undefined],
    ['<<A<<B', undefined],
    ["<<''", undefined],
  ] as const)('%s', ([word, expected]) => {
    expect(readHeredocWord(word)).toEqual(expected);
  });

  test.for(['<<"END', "<<END'", '<<${END'])('%s is malformed', (word) => {
    expect(() => readHeredocWord(word)).toThrow(MalformedHeredoc);
  });
});

test.for([
  ['RUN <<A cat <<-B', ['A', 'B']],
  ['RUN --mount=type=tmpfs << A', ['A']],
  // The dash ends BuildKit's look for blanks, so the name is a word of its own.
  ['RUN <<- A', []],
  // A quote that is never closed stops its lexer for the whole line.
  ["RUN echo it's <<A", []],
  ['RUN echo "<<A" \\<<B', []],
  // Its lexer loses what stands before an operator in braces.
  ['RUN <<"${x:-A}"', []],
  ['RUN echo ${x:-a b} <<A', ['A']],
] as const)('%s', ([line, names]) => {
  expect(heredocsOf(line).map(({ name }) => name)).toEqual(names);
});

test('only leading tabs are taken', () => {
  expect(chompTabs('\t\ta\tb\n  \tc\n\td')).toBe('a\tb\n  \tc\nd');
});
