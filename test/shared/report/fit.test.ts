import { describe, expect, test } from 'vitest';
import { fit, type Block } from '../../../shared/report/fit.ts';

const block = (name: string, rank: number, rows: number): Block => ({
  rank,
  kind: 'list',
  title: name,
  rows: Array.from({ length: rows }, (_, at) => ({
    text: `- ${name} ${at} ${'é'.repeat(20)}`,
    entries: 1,
  })),
});

describe('fit', () => {
  test('all of it when there is room', () => {
    const page = fit([block('a', 1, 2), block('b', 0, 1)], 1000);
    expect(page).toMatchObject({ shown: 3, left: 0 });
    expect(page.text.match(/^\S*$/gm)?.filter(Boolean)).toEqual(['a', 'b']);
  });

  test('lower ranks first, whole rows only, and the loss is said', () => {
    const blocks = [block('late', 2, 50), block('soon', 1, 5)];
    const { text, shown, left } = fit(blocks, 800);
    expect(text.match(/- soon/g)).toHaveLength(5);
    expect(text).toContain(`- … ${left} more\n`);
    expect(shown + left).toBe(55);
    for (const row of text.match(/^- \w+ .*$/gm) ?? []) expect(row).toMatch(/é{20}$|more$/);
  });

  test.for([0, 50, 100, 200, 400, 800, 1600])('never more than %i bytes', (limit) => {
    const { text, shown, left } = fit([block('a', 3, 20), block('b', 1, 20), block('c', 2, 20)], limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(shown + left).toBe(60);
  });
});
