import { describe, expect, test } from 'vitest';
import { checks } from '../checks.ts';
import { coverageOf, type UpstreamTool } from '../../shared/core/coverage.ts';

const tools = checks.flatMap((check) =>
  (check.upstream ?? []).map((tool) => ({ check, tool, name: tool.name })),
);

/** What an id of a tool looks like: its letters, and whether digits follow. */
const shapeOf = (id: string): string => id.replace(/\d+$/u, '0').replace(/^[A-Z][A-Za-z]*$/u, 'Word');

test('there is something to cover', () => expect(tools.length).toBeGreaterThan(3));

describe.each(tools)('$name', ({ check, tool }) => {
  const { covered, open } = coverageOf(tool, check.rules);

  test('every id has a rule or a reason', () => {
    expect([...open].filter(([, reason]) => reason === undefined).map(([id]) => id)).toEqual([]);
  });

  test('no id has both', () => {
    expect(Object.keys(tool.without).filter((id) => covered.has(id))).toEqual([]);
  });

  test('no reason is for an id that there is not', () => {
    expect(Object.keys(tool.without).filter((id) => !tool.ids.includes(id))).toEqual([]);
    expect(Object.values(tool.without).filter((reason) => reason.length < 20)).toEqual([]);
  });

  test('ids stand once', () => expect(new Set(tool.ids).size).toBe(tool.ids.length));
});

test.each(checks.filter(({ upstream }) => upstream !== undefined))(
  'every alias of $id is an id of one of its tools',
  ({ rules, upstream = [] }) => {
    const known = upstream.flatMap(({ ids, retired = [] }) => [...ids, ...retired]);
    const shapes = new Set(known.map(shapeOf));
    const unknown = rules
      .flatMap(({ aliases }) => aliases)
      .filter((alias) => shapes.has(shapeOf(alias)) && !known.includes(alias));
    expect(unknown).toEqual([]);
  },
);

describe('the table', () => {
  const [rule] = checks.flatMap(({ rules }) => rules);
  const tool: UpstreamTool = {
    name: 'x',
    ids: ['A1', 'A2', 'A3'],
    without: { A2: 'it cannot be seen in a file' },
  };
  test('tells answered, explained and forgotten ids apart', () => {
    if (rule === undefined) throw new Error('no rule');
    const coverage = coverageOf(tool, [{ ...rule, id: 'c/r', aliases: ['A1', 'B1'] }]);
    expect([...coverage.covered]).toEqual([['A1', ['c/r']]]);
    expect([...coverage.open]).toEqual([
      ['A2', 'it cannot be seen in a file'],
      ['A3', undefined],
    ]);
  });
});
