import { dump, loadAll } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../shared/core/finding.ts';
import { walk } from '../../../shared/parse/yaml-path.ts';
import { cut, plain, read } from './yaml-reading.ts';

describe('any text', () => {
  const pieces = [
    ...Array.from('-?:,[]{}#&*!|>\'"%@`'),
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\r\n',
    '\t',
    '- ',
    ': ',
    ' #',
    '---',
    '\n---\n',
  ]
    .concat(['\n...\n', '&a ', '*a', '<<: ', '!b ', '|\n', 'a', 'b', '1', 'null', '\\', '\u2028', 'é'])
    .map((piece) => fc.constant(piece));
  const texts = fc.array(fc.oneof(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

  it('is read without throwing, and every region lies in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { roots, comments, problems } = read(text, 'kubernetes');
        for (const root of roots) for (const node of walk(root)) expectInside(text, node.region);
        for (const { region } of comments) expect(cut(text, region)).toMatch(/^#/);
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('means what js-yaml makes of it, where that reads it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let expected;
        try {
          expected = loadAll(text);
        } catch {
          return;
        }
        const { roots, problems } = read(text);
        if (/<<|!/.test(text)) return;
        expect(problems).toEqual([]);
        expect(roots.map(plain).filter((value) => value !== null)).toEqual(
          expected.filter((value) => value !== null && value !== undefined),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('has its values where its offsets say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = dump(value);
        const { roots, problems } = read(text);
        expect(problems).toEqual([]);
        expect(roots.map(plain)).toEqual(loadAll(text));
        for (const root of roots) {
          for (const node of walk(root)) {
            if (node.kind !== 'scalar' || node.style !== 'plain') continue;
            const written = text.slice(node.offset, node.offset + node.length);
            expect(written.replaceAll(/\s+/g, ' ')).toBe(node.source.replaceAll(/\s+/g, ' '));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function expectInside(text: string, region: Region): void {
  const lines = text.split('\n');
  expect(region.startLine).toBeGreaterThanOrEqual(1);
  expect(region.endLine).toBeLessThanOrEqual(lines.length);
  expect(region.endColumn).toBeLessThanOrEqual((lines[region.endLine - 1]?.length ?? 0) + 1);
  const order = [region.startLine - region.endLine || region.startColumn - region.endColumn];
  expect(order[0]).toBeLessThanOrEqual(0);
}
