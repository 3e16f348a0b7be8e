import { describe, expect, it } from 'vitest';
import { child, entries, items, keyText, text as textOf, walk } from '../../../shared/parse/yaml-path.ts';
import { parseYaml } from '../../../shared/parse/yaml.ts';
import { cut, plain, read, source } from './yaml-reading.ts';

describe('regions', () => {
  it.each<[what: string, text: string, regions: string[]]>([
    // Parents first, then their children.
    ['plain', 'a: b c  # d\n', ['a: b c', 'a', 'b c']],
    ['plain over lines', 'a: b\n  c\nd: e', ['a: b\n  c\nd: e', 'a', 'b\n  c', 'd', 'e']],
    ['quoted', `"a": 'it''s'\n`, [`"a": 'it''s'`, '"a"', `'it''s'`]],
    [
      'literal',
      'a: |2- # d\n   b\n\n\nc: >\n  d\n',
      ['a: |2- # d\n   b\n\n\nc: >\n  d', 'a', '|2- # d\n   b', 'c', '>\n  d'],
    ],
    [
      'block sequence',
      'a:\n  - b\n  -  c\n\nd: e\n',
      ['a:\n  - b\n  -  c\n\nd: e', 'a', '- b\n  -  c', 'd', 'e', 'b', 'c'],
    ],
    ['flow', '[a, {b: [c]} ] # d', ['[a, {b: [c]} ]', 'a', '{b: [c]}', 'b', '[c]', 'c']],
    [
      'pairs in a sequence',
      '[a: b, {c}: d]',
      ['[a: b, {c}: d]', 'a: b', '{c}: d', 'a', 'b', '{c}', 'd', 'c', ''],
    ],
    [
      'tags and anchors stay outside',
      'a: !b &c d\ne: !f\n  g: h',
      ['a: !b &c d\ne: !f\n  g: h', 'a', 'd', 'e', 'g: h', 'g', 'h'],
    ],
    ['tag with a block header', '- !<x> &a|> >-\n  b', ['- !<x> &a|> >-\n  b', '>-\n  b']],
    ['complex keys', '? [a]\n: b\n? c\n', ['? [a]\n: b\n? c', '[a]', 'b', 'c', '', 'a']],
    [
      'an alias is where its value is',
      'a: &x [1]\nb: *x\nc: d',
      ['a: &x [1]\nb: *x\nc: d', 'a', '[1]', 'b', 'c', 'd', '1'],
    ],
    ['an alias at the end', 'a: &x 1\nb: [*x]', ['a: &x 1\nb: [*x]', 'a', '1', 'b', '[*x]']],
    ['CR LF', 'a: |\r\n  b\r\nc: d\r\n', ['a: |\r\n  b\r\nc: d', 'a', '|\r\n  b', 'c', 'd']],
    ['byte order mark', '\uFEFFa: b', ['a: b', 'a', 'b']],
    ['a hash that starts no comment', 'a: b#c\n"#d": e', ['a: b#c\n"#d": e', 'a', 'b#c', '"#d"', 'e']],
  ])('%s', (_, text, regions) => {
    const { roots, problems } = read(text);
    expect(problems).toEqual([]);
    expect(roots.flatMap((root) => [...walk(root)].map((node) => cut(text, node.region)))).toEqual(regions);
  });

  it.each([
    ['a:\nb: c', 1, 3],
    ['a: # b\n\n\nc: d', 1, 3],
    ['-\n- a', 1, 2],
    ['- a\n\n  # b\n-   # c\n', 4, 2],
    ['a: &b\nc: d', 1, 6],
    ['{a, b: c}', 1, 3],
    ['? a\n? b\n: c', 1, 4],
  ])('an absent value stands where it would be written: %j', (text, line, column) => {
    const nodes = read(text).roots.flatMap((root) => [...walk(root)]);
    const absent = nodes.find((node) => node.kind === 'scalar' && node.source === '');
    expect(absent).toMatchObject({ value: null, length: 0 });
    expect(absent?.region).toEqual({
      path: 'a.yaml',
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn: column,
    });
  });

  it('offsets give the value without quotes', () => {
    const text = 'a: "b"\n';
    expect(child(read(text).roots[0], 'a')).toMatchObject({ offset: 4, length: 1, style: 'double' });
  });
});

describe('brackets and quotes need no indentation', () => {
  it.each([
    ['a: [\n  b,\n]\nc: {\n  d: e\n} # f\n', { a: ['b'], c: { d: 'e' } }],
    ['a:\n  - b: [\nc,\n&d {e: !f g},\n] # h\n  - |\n    ]\n', { a: [{ b: ['c', { e: 'g' }] }, ']\n'] }],
    ['a: "b\nc\n\n d"\ne:\n - \'f\n ]\'\n', { a: 'b c\nd', e: ['f ]'] }],
    ['a: [b\nc]\nd: *e\n', { a: ['b c'], d: null }],
  ])('%j', (text, expected) => {
    const { roots, comments } = read(text);
    expect(roots.map(plain)).toEqual([expected]);
    for (const { region } of comments) expect(cut(text, region)).toMatch(/^# [fh]$/);
    for (const node of roots.flatMap((root) => [...walk(root)])) {
      if (node.kind === 'scalar' && node.style === 'plain' && node.value !== null) {
        expect(cut(text, node.region).replace('\n', ' ')).toBe(node.source);
      } else if (node.kind !== 'scalar' && node.region.startColumn > 1) {
        expect(cut(text, node.region)).toMatch(/^(?:\[[^]*\]|\{[^]*\}|- [^]*|b: [^]*)$/);
      }
    }
  });

  it.each([
    ["- a: !b 'c''s\n\n d'\n  e: &f \"\\\"g\nh\"\n", [{ a: "c's\nd", e: '"g h' }]],
    // What looks like an open quote is plain text.
    ["a: b\n  - 'c\nd: \"e\nf\"\ng: 'h'\n", { a: "b - 'c", d: 'e f', g: 'h' }],
  ])('%j', (text, expected) => {
    expect(read(text).roots.map(plain)).toEqual([expected]);
  });

  it('on thousands of lines', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `  - a: 'b\nc${index}'\n`);
    const { roots, problems } = read(`d:\n${rows.join('')}`);
    expect(problems).toEqual([]);
    expect(roots.map(plain)).toMatchObject([{ d: rows.map((_, index) => ({ a: `b c${index}` })) }]);
  });

  it('and what only looks quoted is given up in the end', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `  - a: 'b\nc${index}'\n`);
    const { problems } = read(`a: b\n  - 'c\nd:\n${rows.join('')}e: 'f'\n`);
    expect(problems).toMatchObject([{ code: 'limit', reason: 'too many lines with deficient indentation' }]);
  });

  it('and the place of another fault is right', () => {
    expect(read('a: [\n]\nb: "c\nd: [').problems).toMatchObject([{ line: 4, column: 5 }]);
    expect(read('a: [\n]\nb: [c\n').problems).toMatchObject([{ line: 4, column: 1 }]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a broken document between good ones', 'a: 1\n---\nb: [\n---\nc: 3\n', 2, [[4, 1]]],
    ['an open quote', 'a: "b\n---\nc: 3\n', 1, [[2, 1]]],
    ['a marker inside a block scalar ends it', 'a: |\n---\nb: c\n', 2, []],
    ['an undefined alias', 'a: *b\nc: d\n---\ne: f', 2, [[1, 4]]],
    ['a value in itself', 'a: &b [*b]', 1, [[1, 8]]],
    ['an undeclared tag handle', 'a: !secret!b c', 0, [[1, 13]]],
    ['a null byte', 'a: \0\n---\nb: c', 1, [[1, 4]]],
    ['deep nesting', '['.repeat(100_000), 0, [[1, 256]]],
    ['a directive without a document', '%YAML 1.2\na: b', 0, [[2, 1]]],
  ] as const)('%s', (_, text, roots, places) => {
    const file = read(text);
    expect(file.roots).toHaveLength(roots);
    expect(file.problems.map(({ line, column }) => [line, column])).toEqual(places);
    for (const { reason } of file.problems) expect(reason).not.toMatch(/secret|^$/);
  });

  it.each([
    ['documents', 'a: 1\n...\n# b\n%YAML 1.2\n--- # c\nd: 1\n---\n---\ne: 1\n...\n'],
    ['directives', '# a\n%TAG !e! tag:e.example,2026:\n---\na: !e!b c\n'],
    ['text that only looks like a marker', 'a: b\n ---\nc: "\n ---"\nd: |\n ---\n---e: f\n'],
  ])('%s are no problem', (_, text) => {
    expect(read(text).problems).toEqual([]);
  });

  it('alias bombs end in a problem', () => {
    const level = (n: number) =>
      `a${n}: &a${n} [${Array(9)
        .fill(n === 0 ? 'x' : `*a${n - 1}`)
        .join(', ')}]\n`;
    const { roots, problems } = read(Array.from({ length: 20 }, (_, n) => level(n)).join(''));
    expect(problems).toMatchObject([
      { code: 'limit', reason: 'aliases repeat more than 1000000 values', line: 7 },
    ]);
    expect(roots).toHaveLength(1);
  });

  it('so do merges of merges', () => {
    const level = (n: number) => `a${n}: &a${n} {<<: *a${n - 1}, k${n}: 1}\n`;
    const text = `a0: &a0 {k0: 1}\n${Array.from({ length: 5000 }, (_, n) => level(n + 1)).join('')}`;
    expect(read(text, 'kubernetes').problems).toHaveLength(1);
  });

  it('and so do documents without end', () => {
    const { roots, problems } = read('---\na\n'.repeat(50_001));
    expect([roots.length, problems.length]).toEqual([50_000, 1]);
  });
});

it('comments cover their line and, alone on it, the next line with content', () => {
  const text = [
    '# one',
    '',
    '  # two',
    'a: b # three',
    'c: "# no" # four',
    'd: | # five',
    '  # no',
    '# six',
    '--- # seven',
    'e: [1, # eight',
    '  2] ## nine ##',
    '#',
  ].join('\n');
  expect(
    read(text).comments.map(({ text: words, covers }) => [words, covers.startLine, covers.endLine]),
  ).toEqual([
    ['one', 1, 4],
    ['two', 3, 4],
    ['three', 4, 4],
    ['four', 5, 5],
    ['five', 6, 6],
    ['six', 8, 9],
    ['seven', 9, 9],
    ['eight', 10, 10],
    ['nine ##', 11, 11],
    ['', 12, 12],
  ]);
  expect(
    read(text)
      .comments.map(({ region }) => cut(text, region))
      .slice(0, 3),
  ).toEqual(['# one', '# two', '# three']);
});

it('reads a file once for each flavour', () => {
  const file = source('a: yes');
  expect(parseYaml(file, 'core')).toBe(parseYaml(file, 'core'));
  expect(parseYaml(file, 'core')).not.toBe(parseYaml(file, 'kubernetes'));
});

it('path', () => {
  const [root] = read('a: [1, b]\n? [c]\n: d\n').roots;
  expect(items(child(root, 'a')).map(textOf)).toEqual([undefined, 'b']);
  expect(entries(root).map(({ key }) => keyText(key))).toEqual(['a', undefined]);
  expect([child(root, 'toString'), child(undefined, 'a'), items(root), entries(child(root, 'a'))]).toEqual([
    undefined,
    undefined,
    [],
    [],
  ]);
});
