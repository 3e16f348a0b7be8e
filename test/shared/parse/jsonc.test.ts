import { expect, test } from 'vitest';
import { parseJsonc } from '../../../shared/parse/jsonc.ts';
import { child, text } from '../../../shared/parse/yaml-path.ts';

const parse = (source: string) => parseJsonc({ path: 'x.json', text: source, size: source.length, blob: '' });

test.for([
  ['plain', '{"a": "x"}', 'x', [1, 7, 10]],
  ['without blanks, behind a byte order mark', '\uFEFF{"a":"x"}', 'x', [1, 7, 10]],
  ['commas at the end', '{"b": [1, 2,], "a": "x",}', 'x', [1, 21, 24]],
  ['a comment behind a value', '{\r\n"b": 1,// "a": "no"\r\n"a": "x"//y\r\n}', 'x', [3, 6, 9]],
  ['comments of several lines', '/* {\n*/{/**/"a"/* : */:\t"x" /*\n"a": 1*/}', 'x', [2, 20, 23]],
  ['signs inside strings', '{"b": "\\"//", "c": "/*", "a": "// x */"}', '// x */', [1, 31, 40]],
  ['signs of YAML', '{"b": "# &a *a |", "a": "- x: y"}', '- x: y', [1, 25, 33]],
] as const)('%s', ([, source, value, [line, start, end]]) => {
  const { roots, problems, text: kept } = parse(source);
  const node = child(roots[0], 'a');
  expect([problems, kept, text(node)]).toEqual([[], source, value]);
  expect(node?.region).toMatchObject({ startLine: line, startColumn: start, endColumn: end });
});

test.for([
  ['a comment that never ends', '{"a": /* "x"}'],
  ['a string that never ends', '{"a": "x // }'],
  ['a string that ends with a backslash', '{"a": "x\\'],
  ['a missing bracket', '{"a": "x" // }'],
])('%s is a problem', ([, source]) => {
  expect(parse(source ?? '').problems).toMatchObject([{ code: 'parse-error' }]);
});

test('hostile lengths are read in one pass', () => {
  const source = `{"a": "${'\\"'.repeat(200_000)}", ${'/* '.repeat(200_000)}*/ "b": 1}`;
  expect(parse(source).problems).toEqual([]);
});
