import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { effective, parseDockerfile } from '../../../shared/parse/dockerfile.ts';

const parse = (text: string) => parseDockerfile({ path: 'Dockerfile', text, size: text.length, blob: '' });
const seed = 20_260;

/** Pieces that matter to the parser, and any text at all. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'FROM ',
      'RUN ',
      'ONBUILD ',
      'ENV ',
      'COPY ',
      'ARG ',
      '# escape=`',
      '#',
      '\n',
      '\r\n',
      '\\\n',
      '`\n',
      '\\',
      '"',
      "'",
    ],
    ...[
      '<<',
      '<<-X',
      '<<"X"',
      '\nX\n',
      '$(',
      '`',
      '${',
      '${a:-',
      '}',
      ')',
      '[',
      '["a"',
      ']',
      ',',
      '--x=',
      '\0',
      '\ufeff',
    ],
    ...['sh -c ', 'sudo ', 'eval ', '| ', '&& ', '; ', '\ud800', '\u00a0', '\u2028', '='],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('any text is read without an exception, and every region lies in the file', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n');
      for (const instruction of effective(parse(text).doc)) {
        const regions = [
          instruction.region,
          instruction.rest.region,
          ...instruction.words.map(({ region }) => region),
          ...(instruction.script?.commands ?? []).map(({ region }) => region),
        ];
        for (const { startLine, startColumn, endLine, endColumn } of regions) {
          expect(startLine).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeLessThanOrEqual(lines.length);
          expect(startColumn).toBeLessThanOrEqual((lines[startLine - 1]?.length ?? 0) + 1);
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1);
          expect([startLine < endLine, startColumn <= endColumn]).toContain(true);
        }
      }
    }),
    { seed, numRuns: 500 },
  );
});

const word = fc.constantFrom(
  'make',
  'all',
  '"a <<X b"',
  "'it is'",
  'x=1',
  '/to/',
  '\\$HOME',
  'a#no',
  '<file',
);
const gap = fc.constantFrom(
  ' ',
  '  ',
  '\t',
  ' \\\n',
  ' \\\r\n  ',
  ' \\\n# USER hidden\n',
  ' \\\n\n',
  ' \\ \t\n',
);
const before = fc.constantFrom('', '\n', '# RUN hidden\n', '  # note \\\n', '\r\n');
/** Lines of a heredoc's body that look like instructions. */
const body = fc.array(
  fc.constantFrom('USER root\n', 'RUN x \\\n', '# note\n', '\n', 'RUN <<Y\n', ' EOF\n', 'EOF \n'),
  { maxLength: 4 },
);

const plain = fc
  .tuple(
    fc.constantFrom('RUN', 'run', 'COPY', 'CMD', 'ONBUILD RUN', 'EXPOSE'),
    fc.array(fc.tuple(gap, word), { minLength: 1, maxLength: 4 }),
  )
  .map(([keyword, words]) => ({ keyword, text: `${keyword}${words.flat().join('')}\n` }));
const withHeredoc = fc
  .tuple(
    fc.constantFrom('RUN', 'COPY', 'ADD', 'ONBUILD COPY'),
    gap,
    fc.constantFrom('<<EOF', '<<"EOF"', "<<E'OF'", '<< EOF', '3<<EOF', '<<-EOF'),
    body,
  )
  .map(([keyword, blank, mark, lines]) => ({
    keyword,
    text: `${keyword}${blank}${mark} /to\n${lines.join('')}${mark.includes('-') ? '\t' : ''}EOF\n`,
  }));

test('no instruction is hidden and none invented', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(before, fc.oneof(plain, withHeredoc)), { minLength: 1, maxLength: 8 }),
      (parts) => {
        const text = parts.map(([lead, { text: own }]) => lead + own).join('');
        const { doc, problems } = parse(text);
        expect(problems).toEqual([]);
        const seen = doc.instructions.map(({ keyword, trigger }) =>
          trigger ? `${keyword} ${trigger.keyword}` : keyword,
        );
        expect(seen).toEqual(parts.map(([, { keyword }]) => keyword.toUpperCase()));
      },
    ),
    { seed, numRuns: 400 },
  );
});
