import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { effective, parseDockerfile } from '../../../shared/parse/dockerfile.ts';
import { generatedFile } from './dockerfile-model.ts';

const parse = (text: string) => parseDockerfile({ path: 'Dockerfile', text, size: text.length, blob: '' });

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
    { numRuns: 500 },
  );
});

test(
  'no instruction is hidden, none invented, and each heredoc has its own lines',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(generatedFile, ({ text, instructions, isOpen }) => {
        const { doc, problems } = parse(text);
        const read = doc.instructions.map(({ keyword, trigger, region, ...own }) => {
          const { rest, heredocs } = trigger ?? own;
          return {
            keyword: trigger === undefined ? keyword : `${keyword} ${trigger.keyword}`,
            firstLine: region.startLine,
            lastLine: region.endLine,
            rest: rest.text,
            heredocs: heredocs.map(({ region: _region, ...heredoc }) => heredoc),
          };
        });
        expect(read).toEqual(instructions);
        expect(problems.length).toBe(isOpen ? 1 : 0);
      }),
      { numRuns: 10_000 },
    );
  },
);
