import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedFile } from './marked-file.ts';
import { reports } from './reports.ts';

/** `line:column`, counted by hand. */
function place(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`;
}

test('whatever stands before and around it, a finding starts and ends where its words do', () => {
  fc.assert(
    fc.property(markedFile, ({ rule, text, start, end }) => {
      const found = reports(rule, text).map(({ region }) =>
        region === null
          ? 'nowhere'
          : `${String(region.startLine)}:${String(region.startColumn)}-${String(region.endLine)}:${String(region.endColumn)}`,
      );
      expect(found).toEqual([`${place(text, start)}-${place(text, end)}`]);
    }),
    { numRuns: 500 },
  );
});
