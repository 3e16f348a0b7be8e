import { describe, expect, it } from 'vitest';
import { Field } from '../../../shared/parse/yaml-field.ts';
import { cut, read } from './yaml-reading.ts';

function root(text: string): Field {
  const [node] = read(text, 'kubernetes').roots;
  if (node === undefined) throw new Error('empty');
  return Field.root(node);
}

describe('Field', () => {
  it.each<[text: string, flag: boolean | undefined, integer: number | undefined, source: string | undefined]>(
    [
      ['a: on', true, undefined, 'on'],
      ['a: "true"', true, undefined, 'true'],
      ["a: 'No'", false, undefined, 'No'],
      ['a: maybe', undefined, undefined, 'maybe'],
      ['a: 010', undefined, 8, '010'],
      ['a: "010"', undefined, 10, '010'],
      ['a: 9007199254740993', undefined, undefined, '9007199254740993'],
      ['a: !!binary dHJ1ZQ==', true, undefined, 'true'],
      ['a: ~', undefined, undefined, undefined],
      ['a: [1]', undefined, undefined, undefined],
      ['b: 1', undefined, undefined, undefined],
    ],
  )('%s', (text, flag, integer, source) => {
    const field = root(text).at('a');
    expect([field.flag, field.integer, field.source]).toEqual([flag, integer, source]);
  });

  it.each<[text: string, steps: readonly (string | number)[], path: string, region: string, exists: boolean]>(
    [
      ['a: 1\na: 2', ['a'], 'a', 'a: 2', true],
      ['a: {b: x}', ['a', 'b'], 'a.b', 'b: x', true],
      ['a:\n  b:\n    x', ['a', 'b'], 'a.b', 'b', true],
      ['a: {b: x}', ['a', 'c'], 'a.c', 'a', false],
      ['a: {b: x}', ['c', 'd'], 'c.d', 'a', false],
      ['a: null', ['a'], 'a', 'a: null', false],
      ['a:\n- name: x\n  b: 1', ['a', 0, 'c'], 'a[x].c', 'name: x', false],
      ['a: [x, y]', ['a', 1], 'a[1]', 'y', true],
      ['a: &x {b: 1}\nc: *x', ['c', 'b'], 'c.b', 'b: 1', true],
      ['a: &x 1\nc: *x', ['c'], 'c', 'c', true],
      ['"a/b": 1', ['a/b'], '["a/b"]', '"a/b": 1', true],
    ],
  )('%j %j', (text, steps, path, region, exists) => {
    const field = steps.reduce<Field | undefined>(
      (at, step) => (typeof step === 'number' ? at?.items[step] : at?.at(step)),
      root(text),
    );
    expect(field && { path: field.path, region: cut(text, field.region), exists: field.exists }).toEqual({
      path,
      region,
      exists,
    });
  });

  it('gives each member once, the last of equal keys', () => {
    expect(root('a: 1\nb: 2\n"a": 3').members.map(({ name, source }) => [name, source])).toEqual([
      ['a', '3'],
      ['b', '2'],
    ]);
  });
});
