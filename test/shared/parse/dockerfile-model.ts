import * as fc from 'fast-check';
import type { Draft } from './dockerfile-model-instructions.ts';
import { instruction } from './dockerfile-model-instructions.ts';
import type { Part } from './dockerfile-model-words.ts';
import { eol } from './dockerfile-model-words.ts';

/** What one instruction of a generated file must be read as. */
export interface Expected {
  /** `RUN`, or `ONBUILD RUN`. */
  readonly keyword: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** What stands behind keyword and flags, without continuations and the comments between. */
  readonly rest: string;
  readonly heredocs: readonly {
    readonly name: string;
    readonly content: string;
    readonly expand: boolean;
    readonly chomp: boolean;
    readonly fd: number;
  }[];
}

export interface GeneratedFile {
  readonly text: string;
  readonly instructions: readonly Expected[];
  /** The last instruction's last heredoc is never closed. */
  readonly isOpen: boolean;
}

const between = fc
  .tuple(
    fc.constantFrom('', ' \t', '# RUN hidden §', '\t# <<EOF', '#', "  # it's", '# escape=¤', '\u00a0'),
    eol,
  )
  .map((pieces) => pieces.join(''));
/** What stands at the top, and the escape that it sets; the last line of each is no directive any more. */
const header = fc.constantFrom<[escape: string, lines: readonly string[]]>(
  ['\\', ['']],
  ['\\', ['# note']],
  ['\\', ['# syntax=docker/dockerfile:1', '']],
  ['\\', ['# escape=\\', '# note']],
  ['\\', ['# note', '# escape=`']],
  ['`', ['# escape=`', '']],
  ['`', ['#Escape = `', '# check=skip=all', '# note']],
  ['`', ['# syntax=docker/dockerfile:1', '# escape=`', '#']],
);

interface Choices {
  readonly hasMark: boolean;
  readonly header: readonly [readonly [escape: string, lines: readonly string[]], end: string];
  readonly items: readonly (readonly [before: readonly string[], instruction: Draft])[];
  /** What becomes of the file's end: a heredoc left open, or a continuation that nothing follows. */
  readonly ending: string;
  /** No newline behind the last line. */
  readonly isCut: boolean;
}

export const generatedFile: fc.Arbitrary<GeneratedFile> = fc
  .record({
    hasMark: fc.boolean(),
    header: fc.tuple(header, eol),
    items: fc.array(fc.tuple(fc.array(between, { maxLength: 2 }), instruction), {
      minLength: 1,
      maxLength: 5,
    }),
    ending: fc.constantFrom('', '', 'open', ' §\n', ' §\n# RUN hidden\n\n'),
    isCut: fc.boolean(),
  })
  .map(write);

const written = (parts: readonly Part[]): string => parts.map(({ source }) => source).join('');
const read = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
const withoutEnd = (text: string): string => text.replace(/\r*\n$/, '');
const lineCount = (text: string): number => text.split('\n').length;

function write({ hasMark, header: [[escape, top], topEnd], items, ending, isCut }: Choices): GeneratedFile {
  const filled = (text: string): string =>
    text.replaceAll('§', escape).replaceAll('¤', escape === '`' ? '\\' : '`');
  let text = (hasMark ? '\ufeff' : '') + top.map((line) => line + topEnd).join('');
  const instructions: Expected[] = [];
  let isOpen = false;
  for (const [index, [before, own]] of items.entries()) {
    const isLast = index === items.length - 1;
    isOpen = isLast && ending === 'open' && own.bodies.length > 0;
    const dangles = isLast && ending !== 'open' && own.bodies.length === 0 && own.tail === '';
    text += filled(before.join('') + own.lead);
    const firstLine = lineCount(text);
    text += filled(written([...own.keyword, ...own.rest]) + own.tail);
    let lastLine = lineCount(text);
    text += dangles ? filled(ending) || own.behind : own.behind;
    const heredocs = own.bodies.map(({ mark: { name, text: mark, expand }, lines, end }, at) => {
      const isUnclosed = isOpen && at === own.bodies.length - 1;
      const content = filled(lines.join(''));
      text += content;
      lastLine = lineCount(text);
      if (!isUnclosed) text += end;
      return {
        name,
        content: isUnclosed && isCut ? withoutEnd(content) : content,
        expand,
        chomp: mark.includes('<<-'),
        fd: Number(/^\d*/.exec(mark)?.[0]),
      };
    });
    if (isLast && isCut) text = withoutEnd(text);
    instructions.push({
      keyword: own.keyword
        .flatMap(({ text: word }) => /^[a-z]+$/i.exec(word) ?? [])
        .join(' ')
        .toUpperCase(),
      firstLine,
      lastLine: isOpen ? lineCount(text) : lastLine,
      rest: filled(read(own.rest) + own.tail).trim(),
      heredocs,
    });
  }
  return { text, instructions, isOpen };
}
