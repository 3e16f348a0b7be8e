import { describe, expect, it } from 'vitest';
import { child, keyText, text as textOf } from '../../../shared/parse/yaml-path.ts';
import type { YamlFlavour, YamlNode } from '../../../shared/parse/yaml.ts';
import { cut, read } from './yaml-reading.ts';

describe('values by flavour', () => {
  const others = ['workflow', 'compose', 'core'] as const;
  it.each<[source: string, kubernetes: unknown, others: unknown]>([
    ['yes', true, 'yes'],
    ['Off', false, 'Off'],
    ['y', true, 'y'],
    ['oN', 'oN', 'oN'],
    ['True', true, true],
    ['~', null, null],
    ['', null, null],
    ['012', 10, 12],
    ['0o12', 10, 10],
    ['0x_1F', 31, '0x_1F'],
    ['-0b11', -3, '-0b11'],
    ['08', 8, 8],
    ['1_000', 1000, '1_000'],
    ['22:22', '22:22', '22:22'],
    ['-0', 0, -0],
    ['9223372036854775807', 9223372036854775807n, 9223372036854775807],
    ['18446744073709551615', 18446744073709551615n, 18446744073709551615],
    ['18446744073709551616', 18446744073709551616, 18446744073709551616],
    [`0${'0'.repeat(100)}7`, 7, 7],
    ['1e3', 1000, 1000],
    ['1.', 1, 1],
    ['.5', 0.5, 0.5],
    ['1e999', '1e999', '1e999'],
    ['.inf', Infinity, Infinity],
    ['+.INF', Infinity, Infinity],
    ['.', '.', '.'],
    ['2026-11-22', '2026-11-22', '2026-11-22'],
    ['"yes"', 'yes', 'yes'],
    ["'1'", '1', '1'],
    ['!!str yes', 'yes', 'yes'],
    ['!!str', '', ''],
    ['!!int "0x10"', 16, 16],
    ['!!bool "true"', true, true],
    ['! 1', '1', '1'],
    ['!Ref 1', '1', '1'],
    ['!!binary aGk=', 'hi', 'aGk='],
    ['!!timestamp 2026-11-22', '2026-11-22', '2026-11-22'],
    ['!<tag:yaml.org,2002:str> 1', '1', '1'],
  ])('%s', (text, kubernetes, other) => {
    const valueOf = (flavour: YamlFlavour) => child(read(`a: ${text}`, flavour).roots[0], 'a');
    expect(valueOf('kubernetes')).toMatchObject({ value: kubernetes });
    for (const flavour of others) expect(valueOf(flavour)).toMatchObject({ value: other });
  });

  it('keys are read alike', () => {
    expect(textOf(child(read('on: a', 'workflow').roots[0], 'on'))).toBe('a');
    expect(textOf(child(read('on: a', 'kubernetes').roots[0], 'true'))).toBe('a');
  });

  it('tags of collections are kept', () => {
    expect(read('!Join [a]').roots).toMatchObject([{ kind: 'sequence', tag: '!Join' }]);
    expect(read('!Sub {a: b}').roots).toMatchObject([{ kind: 'mapping', tag: '!Sub' }]);
  });
});

describe('merge keys', () => {
  const base = 'x: &x {a: 1, b: 2}\ny: &y {a: 3, c: 4}\n';
  it.each<[text: string, kubernetes: object, core: object]>([
    ['<<: *x\na: 5', { a: 5, b: 2 }, { a: 5, b: 2 }],
    // kubectl's reader lets the later one win, whoever says it.
    ['a: 5\n<<: *x', { a: 1, b: 2 }, { a: 5, b: 2 }],
    ['<<: [*x, *y]', { a: 1, b: 2, c: 4 }, { a: 1, b: 2, c: 4 }],
    ['<<: {<<: *x, b: 6}', { a: 1, b: 6 }, { a: 1, b: 6 }],
    ['<<: no mapping', { '<<': 'no mapping' }, { '<<': 'no mapping' }],
    [
      '"<<": *x',
      { '<<': new Map(Object.entries({ a: 1, b: 2 })) },
      { '<<': new Map(Object.entries({ a: 1, b: 2 })) },
    ],
  ])('%j', (text, kubernetes, core) => {
    const nested = `${base}z:\n${text.replaceAll(/^/gm, '  ')}\n`;
    const z = (flavour: YamlFlavour) => {
      const node = child(read(nested, flavour).roots[0], 'z');
      return Object.fromEntries((node && data(node)) as Map<string, unknown>);
    };
    expect(z('kubernetes')).toEqual(kubernetes);
    expect(z('core')).toEqual(core);
  });
});

describe('duplicate keys', () => {
  it('are recorded, and the last value holds', () => {
    const text = 'a: 1\nb: {c: 1, "c": 2}\na: 3\n';
    const { duplicates, roots } = read(text);
    expect(duplicates.map(({ key, region, first }) => [key, cut(text, region), first.startColumn])).toEqual([
      ['c', '"c"', 5],
      ['a', 'a', 1],
    ]);
    expect(child(roots[0], 'a')).toMatchObject({ value: 3 });
  });

  it('may be a word and its quoted twin', () => {
    expect(read('yes: 1\n"true": 2', 'kubernetes').duplicates).toHaveLength(1);
    expect(read('yes: 1\n"true": 2').duplicates).toEqual([]);
  });
});

function data(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(data);
  return new Map(node.entries.map(({ key, value }) => [keyText(key) ?? data(key), data(value)]));
}
