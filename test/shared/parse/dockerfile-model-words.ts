import * as fc from 'fast-check';

/** Written with `§` for the file's escape and `¤` for the character that is the escape of other files. */
export interface Part {
  readonly source: string;
  /** What is left of it when continuations are taken out. */
  readonly text: string;
}

export interface Mark extends Part {
  readonly name: string;
  readonly expand: boolean;
}

export const part = (source: string, text = source): Part => ({ source, text });
export const eol = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\r\n');

/** Lines that BuildKit drops between a continuation and what continues it. */
const dropped = fc
  .tuple(fc.constantFrom('', ' \t', '# USER hidden', "\t# it's <<EOF §", '#', '# escape=¤', '#<<EOF'), eol)
  .map((pieces) => pieces.join(''));
const continuation = fc
  .tuple(
    fc.constantFrom(' ', '\t '),
    fc.constantFrom('', ' ', ' \t'),
    eol,
    fc.array(dropped, { maxLength: 2 }),
    fc.constantFrom('', '  ', '\t'),
  )
  .map(([before, behind, end, lines, indent]) =>
    part(`${before}§${behind}${end}${lines.join('')}${indent}`, before + indent),
  );
export const gap = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(part(' '), part('  '), part('\t')) },
  { weight: 1, arbitrary: continuation },
);

export const plainWord = fc.constantFrom(
  ...['make', 'x=1', '/to/', 'a#no', '<file', '2>&1', 'USER root', 'RUN', 'x #y', '-', '🎉', '&&', ';'].map(
    (word) => part(word),
  ),
  part('ma§\nke', 'make'),
  part('a§\r\n# RUN hidden §\n\nb', 'ab'),
);
const quotedWord = fc.constantFrom(
  ...['"it\'s"', "'a \" b'", '"$(id)"', '"\\""', '"a\\\\"', '${A:-"b c"}'].map((word) => part(word)),
);
/** `<<` that announces nothing. */
export const lookalike = fc
  .constantFrom(
    ...['"a <<EOF b"', "'<<EOF'", 'a<<EOF', '<<<EOF', '$((1<<2))', '\\<<EOF', '"\\" <<EOF"', '${A:-<<EOF}'],
    ...['"<<"EOF', '<"<"EOF', '<<""', '<<- EOF', '<<A<<B', 'x=<<EOF', '"$(cat <<EOF)"', "<<''", '<\\<EOF'],
  )
  .map((word) => part(word));
export const word = fc.oneof(
  { weight: 4, arbitrary: plainWord },
  { weight: 2, arbitrary: quotedWord },
  { weight: 2, arbitrary: lookalike },
);

export const mark = fc
  .constantFrom<[source: string, name: string, isQuoted?: true | undefined, text?: string]>(
    ['<<EOF', 'EOF'],
    ['<<EOF', 'EOF'],
    ['<<"EOF"', 'EOF', true],
    ["<<E'O'F", 'EOF', true],
    ['<<\\EOF', 'EOF'],
    ['<< \tEOF', 'EOF'],
    ['3<<EOF', 'EOF'],
    ['12<<-END', 'END'],
    ['<<-END', 'END'],
    ['<<-"END"', 'END', true],
    ['<<--END', '-END'],
    ['<<"E F"', 'E F', true],
    ['<<"it\'s"', "it's", true],
    ['<<$EOF', '$EOF'],
    ['<<${X}', '${X}'],
    ['<<RUN', 'RUN'],
    ['<<#x', '#x'],
    ['<<Ä🎉', 'Ä🎉'],
    ['<<EOF|sh', 'EOF|sh'],
    ['x # <<EOF', 'EOF'],
    ['$(cat <<EOF)', 'EOF)'],
    ['<§\n<EOF', 'EOF', undefined, '<<EOF'],
    ['<<E§\n# <<X\nOF', 'EOF', undefined, '<<EOF'],
  )
  .map(([source, name, isQuoted, text]): Mark => ({ source, text: text ?? source, name, expand: !isQuoted }));

/** What follows the line of a mark. */
export interface Body {
  readonly mark: Mark;
  readonly lines: readonly string[];
  /** The line that closes it. */
  readonly end: string;
}

const isChomp = ({ text }: Mark): boolean => text.includes('<<-');
const bodyLine = fc.tuple(
  fc.constantFrom(
    ...[
      'USER root',
      'RUN x §',
      '# note',
      '',
      'RUN <<Y',
      ' EOF',
      'EOF ',
      '\tEOF',
      'EOF',
      'END',
      '\t\tEND',
      "it's",
    ],
    ...[
      'FROM x',
      'EOF§',
      '"EOF"',
      '-END',
      '🎉',
      '#x',
      'RUN',
      '$EOF',
      '\t',
      'EOF|sh',
      '\ufeffEOF',
      'EOF\u00a0',
    ],
  ),
  eol,
);
export const body: fc.Arbitrary<Body> = fc
  .tuple(mark, fc.array(bodyLine, { maxLength: 4 }), fc.nat({ max: 2 }), eol)
  .map(([own, lines, tabs, end]) => ({
    mark: own,
    lines: lines
      .filter(([line]) => (isChomp(own) ? line.replace(/^\t+/, '') : line) !== own.name)
      .map((pieces) => pieces.join('')),
    end: `${isChomp(own) ? '\t'.repeat(tabs) : ''}${own.name}${end}`,
  }));
