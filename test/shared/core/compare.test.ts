import { describe, expect, test } from 'vitest';
import { compare } from '../../../shared/core/compare.ts';
import type { Observation } from '../../../shared/core/observation.ts';

const at = (path: string, evidence = 'e'): Observation =>
  ({
    active: { rule: { id: 'check/rule' } },
    report: { region: null, message: '', evidence, isPlaceless: true },
    severity: 'high',
    path,
    lineText: '',
    ignore: undefined,
  }) as unknown as Observation;

describe('what is placeless', () => {
  test.each([
    ['stays', ['a'], ['a'], {}, []],
    ['moves', ['a'], ['b'], {}, []],
    ['is renamed', ['a'], ['b'], { a: 'b' }, []],
    ['is split', ['a'], ['b', 'c'], {}, []],
    ['is split, and one half is told as the old file', ['a'], ['b', 'c'], { a: 'b' }, []],
    ['comes twice in its file', ['a'], ['a', 'a'], {}, []],
    ['spreads', ['a'], ['a', 'b'], {}, ['b']],
    ['spreads while another one moves', ['a', 'c'], ['a', 'b'], {}, []],
    ['comes', [], ['a'], {}, ['a']],
  ])('%s', (_, before, after, renamed, fresh) => {
    const head = after.map((path) => at(path));
    const { before: pairs, gone } = compare(
      head,
      [...before.map((path) => at(path)), at('z', 'other')],
      new Map(Object.entries(renamed)),
    );
    expect(head.filter((one) => !pairs.has(one)).map(({ path }) => path)).toEqual(fresh);
    expect(gone.map(({ path }) => path)).toEqual(['z']);
  });

  test('is gone with the last', () => {
    expect(compare([], [at('a'), at('b')], new Map()).gone).toHaveLength(2);
  });
});
