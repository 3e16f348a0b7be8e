import { expect, test } from 'vitest';
import { applyEdits } from '../../../shared/core/fixes.ts';
import { removeField, setField } from '../../../shared/parse/yaml-edit.ts';
import type { YamlValue } from '../../../shared/parse/yaml-edit.ts';
import { Field } from '../../../shared/parse/yaml-field.ts';
import { read } from './yaml-reading.ts';

/** A path into the first document, numbers for items. */
export function fieldAt(text: string, path: string): { doc: ReturnType<typeof read>; field: Field } {
  const doc = read(text, 'kubernetes');
  const [root] = doc.roots;
  if (root === undefined) throw new Error('no document');
  const field = path
    .split('.')
    .reduce(
      (at, step) => (/^\d+$/.test(step) ? at.items[Number(step)] : at.at(step)) ?? at.at('?'),
      Field.root(root),
    );
  return { doc, field };
}

/** Undefined where nothing can be edited for sure. */
function edited(text: string, path: string, value: YamlValue | undefined): string | undefined {
  const { doc, field } = fieldAt(text, path);
  const edits = value === undefined ? removeField(doc, field) : setField(doc, field, value);
  return edits && applyEdits(text, edits);
}

type Row = readonly [
  name: string,
  text: string,
  path: string,
  value: YamlValue | undefined,
  after: string | undefined,
];

const values: readonly Row[] = [
  ['plain', 'a: yes # why\nb: 1\n', 'a', false, 'a: false # why\nb: 1\n'],
  ['in quotes', "a: 'yes'\n", 'a', false, 'a: false\n'],
  ['equal', 'a: off\n', 'a', false, undefined],
  ['equal collection', 'a: [x, z]\n', 'a', ['x', 'z'], undefined],
  ['a word of YAML 1.1', 'a: b\n', 'a', 'on', 'a: "on"\n'],
  ['a number in a string', 'a: b\n', 'a', '0o7', 'a: "0o7"\n'],
  ['a string with a space', 'a: b\n', 'a', 'x: y', 'a: "x: y"\n'],
  ['an image', 'a: b\n', 'a', 'x.example:5000/y:1', 'a: x.example:5000/y:1\n'],
  ['block scalar', 'a: |- # why\n  x\n  y\n\nb: 1\n', 'a', 'z', 'a: z # why\n\nb: 1\n'],
  ['several lines', 'a: x\n  y # why\nb: 1\n', 'a', 2, 'a: 2 # why\nb: 1\n'],
  ['on the next line', 'a:\n  x\nb: 1\n', 'a', 2, 'a: 2\nb: 1\n'],
  ['null', 'a:\nb: 1\n', 'a', 2, 'a: 2\nb: 1\n'],
  ['null with a comment', 'a: # why\nb: 1\n', 'a', 2, 'a: 2 # why\nb: 1\n'],
  ['~', 'a: ~\n', 'a', true, 'a: true\n'],
  ['null by a list', 'a: # why\nb:\n- 1\n', 'a', ['x'], 'a: # why\n- x\nb:\n- 1\n'],
  [
    'null by a mapping',
    'k:\n    a:\n',
    'k.a',
    { b: 1, c: [2] },
    'k:\n    a:\n        b: 1\n        c:\n        - 2\n',
  ],
  ['[] by a list', 'a: [] # why\nb:\n  - 1', 'a', ['x'], 'a: # why\n  - x\nb:\n  - 1'],
  ['a list by another', 'a:\n- x\n- y # why\n', 'a', ['z'], 'a:\n- z # why\n'],
  ['a list with comments', 'a:\n- x # why\n- y\n', 'a', ['z'], undefined],
  ['a list between brackets', 'a: [x, y] # why\n', 'a', ['z'], 'a: # why\n- z\n'],
  ['a mapping by a scalar', 'a:\n  b:\n    c: 1\nd: 1\n', 'a', 1, 'a: 1\nd: 1\n'],
  ['an item', '- a # why\n- b\n', '0', { x: 1, y: 2 }, '- x: 1\n  "y": 2 # why\n- b\n'],
  ['between brackets', 'a: {b: yes, c: [d]} # why\n', 'a.c', ['e', 'f'], 'a: {b: yes, c: [e, f]} # why\n'],
  ['JSON', '{"a": {"b": true}}', 'a.b', 'x', '{"a": {"b": "x"}}'],
  ['with a tag', 'a: !!str yes\n', 'a', false, undefined],
  ['with an anchor', 'a: &x yes\nb: *x\n', 'a', false, undefined],
  ['through an alias', 'a: &x\n  c: yes\nb: *x\n', 'b.c', false, undefined],
  ['below an anchor', 'a: &x\n  c: yes\nb: *x\n', 'a.c', false, undefined],
  ['beside an anchor', 'a: &x\n  c: yes\nb: {c: 1}\n', 'b.c', 2, 'a: &x\n  c: yes\nb: {c: 2}\n'],
  ['through a merge key', 'a: &x\n  c: yes\nb:\n  <<: *x\n  d: 1\n', 'b.c', false, undefined],
  ['written twice', 'a: 1\na: 2\n', 'a', 3, undefined],
  ['an anchor above the document', '--- &x\na: 1\n', 'a', 2, undefined],
];

const members: readonly Row[] = [
  ['below the key', 'a: # why\n  # b\n  b: 1\n', 'a.c', 2, 'a: # why\n  c: 2\n  # b\n  b: 1\n'],
  ['at the root', 'a: 1 # why\n# end', 'b', 2, 'a: 1 # why\nb: 2\n# end'],
  ['without a last line end', 'a: 1', 'b', 2, 'a: 1\nb: 2'],
  ['CR LF', 'a:\r\n  b: 1\r\n', 'a.c.d', 2, 'a:\r\n  c:\r\n    d: 2\r\n  b: 1\r\n'],
  ['with a byte order mark', '\uFEFFa: 1\n', 'b', 2, '\uFEFFa: 1\nb: 2\n'],
  [
    'in an item',
    'a:\n  - name: x\n    b: 1 # why\n  # next\n  - name: y\n',
    'a.0.c.d',
    ['z'],
    'a:\n  - name: x\n    b: 1 # why\n    c:\n      d:\n        - z\n  # next\n  - name: y\n',
  ],
  ['in an item of an item', '- - a: 1\n  - b\n', '0.0.c', 2, '- - a: 1\n    c: 2\n  - b\n'],
  ['behind a block scalar', '- a: 1\n  b: |\n    x\n- c\n', '0.d', 2, '- a: 1\n  b: |\n    x\n  d: 2\n- c\n'],
  [
    'before one that keeps its end',
    '- a: 1\n  b: |+\n    x\n\n- c\n',
    '0.d',
    2,
    '- a: 1\n  d: 2\n  b: |+\n    x\n\n- c\n',
  ],
  ['before one at the end', '- a: 1\n  b: |\n    x', '0.d', 2, '- a: 1\n  d: 2\n  b: |\n    x'],
  ['behind an alias', 'a: &x 1\nb: *x # why\n', 'c', 2, 'a: &x 1\nb: *x # why\nc: 2\n'],
  ['to what has an anchor', 'a: &x\n  c: 1\n', 'a.d', 2, undefined],
  ['tabs behind the colon', 'a:\tb\n', 'c', 2, 'a:\tb\nc: 2\n'],
  ['of null', 'a:\n  b: # why\n', 'a.b.c', 2, 'a:\n  b: # why\n    c: 2\n'],
  ['of {}', 'a:\n  b: {}\n  d: 1\n', 'a.b.c', 2, 'a:\n  b:\n    c: 2\n  d: 1\n'],
  ['of { } with a comment', 'a: { } # why\n', 'a.b.c', 2, 'a: # why\n  b:\n    c: 2\n'],
  ['of a scalar', 'a: 1\n', 'a.b', 2, undefined],
  ['between braces', 'a: {b: 1, c: x } # why\n', 'a.d.e', ['f'], 'a: {b: 1, c: x, d: {e: [f]} } # why\n'],
  ['between braces on lines', 'a: {\n  b: 1,\n}\n', 'a.c', 2, 'a: {\n  b: 1,\n  c: 2,\n}\n'],
  ['between braces with comments', 'a: {\n  b: 1 # why\n}\n', 'a.c', 2, undefined],
  ['of empty braces in braces', 'a: {b: {}}\n', 'a.b.c', 2, 'a: {b: {c: 2}}\n'],
  ['a pair in brackets', 'a: [b: 1]\n', 'a.0.c', 2, undefined],
  ['JSON', '{"a": {"b": 1}}', 'a.c.d', 'x', '{"a": {"b": 1, "c": {"d": "x"}}}'],
  ['tight JSON', '{"a":{"b":1}}', 'a.c.d', 'x', '{"a":{"b":1,"c":{"d":"x"}}}'],
  [
    'JSON on lines',
    '{\n    "a": {\n        "b": 1\n    }\n}\n',
    'a.c',
    { d: ['x'] },
    '{\n    "a": {\n        "b": 1,\n        "c": {\n            "d": [\n                "x"\n            ]\n        }\n    }\n}\n',
  ],
  [
    'JSON with tabs',
    '{\r\n\t"a": 1\r\n}',
    'b',
    { c: 2 },
    '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": 2\r\n\t}\r\n}',
  ],
];

const removals: readonly Row[] = [
  ['a member', '# a\na: 1 # why\n# b\nb: 1\n', 'a', undefined, '# a\n# b\nb: 1\n'],
  ['the last one', 'a: 1\nb: 1', 'b', undefined, 'a: 1\n'],
  ['with its lines', 'a:\n- x # why\n- y\nb: 1\n', 'a', undefined, 'b: 1\n'],
  ['the first of an item', '- a: 1 # why\n  b: 2\n', '0.a', undefined, '- b: 2\n'],
  ['the first, a comment below', '- a: 1\n  # b\n  b: 2\n', '0.a', undefined, undefined],
  ['the only one', 'a: # why\n  b: 1 # b\nc: 1\n', 'a.b', undefined, 'a: {} # why\nc: 1\n'],
  ['the only one of an item', '- a: 1 # why\n', '0.a', undefined, '- {} # why\n'],
  ['the only item', 'a:\n- x\nb: 1\n', 'a.0', undefined, 'a: []\nb: 1\n'],
  ['the root member', 'a: 1\n', 'a', undefined, undefined],
  ['an item', 'a:\n  # x\n  - x # why\n  - y\n', 'a.0', undefined, 'a:\n  # x\n  - y\n'],
  ['an item of an item', '- - x\n  - y\n', '0.0', undefined, '- - y\n'],
  ['between brackets', 'a: [x, y, z]\n', 'a.1', undefined, 'a: [x, z]\n'],
  ['the last between brackets', 'a: [x, y ]\n', 'a.1', undefined, 'a: [x ]\n'],
  ['the only one between braces', 'a: { x: 1, }\n', 'a.x', undefined, 'a: {}\n'],
  ['JSON', '{\n  "a": 1,\n  "b": [2]\n}', 'b', undefined, '{\n  "a": 1\n}'],
  ['what an alias repeats', 'a: &x 1\nb: *x\n', 'a', undefined, undefined],
  ['with an anchor inside', 'a: [&x 1]\nb: *x\n', 'a', undefined, undefined],
  ['between a block scalar and a blank line', 'a: |+\n  x\nb: 1\n\nc: 1\n', 'b', undefined, undefined],
  ['between a block scalar and a deep comment', 'a: |\n  x\nb: 1\n  # c\nc: 1\n', 'b', undefined, undefined],
  [
    'between a block scalar and an end',
    'a: |\n  x\nb: 1\n\n\nc: 1\n',
    'b',
    undefined,
    'a: |\n  x\n\n\nc: 1\n',
  ],
  ['behind a block scalar', 'a: |\n  x\nb: 1\nc: 1\n', 'b', undefined, 'a: |\n  x\nc: 1\n'],
];

test.for(values)('set: %s', ([, text, path, value, after]) => {
  expect(edited(text, path, value)).toBe(after);
});
test.for(members)('add: %s', ([, text, path, value, after]) => {
  expect(edited(text, path, value)).toBe(after);
});
test.for(removals)('remove: %s', ([, text, path, value, after]) => {
  expect(edited(text, path, value)).toBe(after);
});
