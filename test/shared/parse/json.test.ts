import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../shared/core/json.ts';
import { readJson } from '../../../shared/parse/json.ts';
import { below, itemsOf, membersOf, textOf, type Tree } from '../../../shared/parse/tree.ts';
import { valueOf } from './tree-value.ts';

const treeOf = (text: string, dialect: 'plain' | 'commented' = 'plain'): Tree => {
  const read = readJson(text, dialect);
  if (read.root === undefined) throw new Error(read.fault);
  return read.root;
};

test('any value is the one that was written, each part where it stands', () => {
  const check = (text: string, tree: Tree): void => {
    expect(parseJson(text.slice(tree.start, tree.end))).toEqual(valueOf(tree));
    for (const item of itemsOf(tree)) check(text, item);
    for (const [key, member] of membersOf(tree)) {
      expect(parseJson(text.slice(member.start, member.end))).toBe(key);
      check(text, member.value);
    }
  };
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', ' ', '\r\n\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      fc.pre(!text.includes('__proto__'));
      check(text, treeOf(text));
    }),
    { numRuns: 100 },
  );
});

test('what is read is JSON, and what is JSON is read', () => {
  const written = '{"a": [1, -2.5e+3, "x\\u0041\\n"], "b": {"c": true, "d": null}, "e": []}';
  const sign = fc.constantFrom(...'{}[],:"\\01-.eEtrufals n/*\u0001\u00a0'.split(''));
  fc.assert(
    fc.property(fc.nat(written.length), fc.nat(2), sign, (at, length, put) => {
      const text = written.slice(0, at) + put + written.slice(at + length);
      const read = readJson(text);
      const value = parseJson(text);
      if (read.root === undefined) expect([value, read.offset <= text.length]).toEqual([undefined, true]);
      else expect(valueOf(read.root)).toEqual(value);
    }),
    { numRuns: 400 },
  );
});

test.for([
  ['no text', '', 0],
  ['a string that does not end', '["a\\"', 1],
  ['a string that ends with a backslash', '["a\\', 1],
  ['a line break in a string', '["a\n"]', 3],
  ['an escape that is none', '["\\x"]', 1],
  ['a comma at the end', '[1,]', 3],
  ['a comment', '[1 /* */]', 3],
  ['two values', '{} {}', 3],
  ['depth', '['.repeat(10_000), 512],
] as const)('%s is a fault at its place', ([, text, offset]) => {
  expect(readJson(text)).toMatchObject({ offset });
});

test('comments, commas behind the last member, and a byte order mark', () => {
  const text = '\uFEFF// {\n{"a": "/*", /* "a": 1,\n*/ "b": [1, 2,], } //';
  expect(valueOf(treeOf(text, 'commented'))).toEqual({ a: '/*', b: [1, 2] });
  expect(readJson('{} /* ', 'commented')).toMatchObject({ fault: 'a comment does not end', offset: 3 });
  expect(readJson('[,]', 'commented')).toMatchObject({ offset: 1 });
});

test('no key is special, and of equal ones the last holds', () => {
  const tree = treeOf('{"__proto__": "x", "a": 1, "a": "y"}');
  expect([textOf(tree, '__proto__'), textOf(tree, 'a'), below(tree, 'toString')]).toEqual([
    'x',
    'y',
    undefined,
  ]);
});
