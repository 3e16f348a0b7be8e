import { describe, expect, it } from 'vitest';
import { readTomlTree } from '../../../shared/parse/toml-tree.ts';
import type { Tree } from '../../../shared/parse/tree.ts';

const text = `\uFEFF# [[not]] a heading
title = "a # b" # comment
[[package]] # first
name = 'one'
long = """
[[package]]
name = "inside \\"""
""""
files = [ # a comment with ]
  { hash = "[x]", "odd key" = 1 }, # {
  "y",
]
when = 2024-01-02

  [package . "sub.table"]
  a.b = true
[[package]]
"na\\u006de" = "two"
[[package.deps]]
x = 1
[[package.deps]]
x = 2
[other.__proto__]
constructor = "text"
`;

/** `line key = value` of every member, in order. */
function told(tree: Tree, indent = ''): readonly string[] {
  if (tree.kind === 'list') return tree.items.flatMap((item) => told(item, indent));
  if (tree.kind === 'scalar') return [];
  return [...tree.members].flatMap(([key, { start, value }]) => {
    const line = text.slice(0, start).split('\n').length;
    const own = value.kind === 'scalar' ? ` = ${String(value.value)}` : '';
    return [`${indent}${line} ${key}${own}`, ...told(value, `${indent}  `)];
  });
}

describe('readTomlTree', () => {
  const { root } = readTomlTree(text);

  it('finds the line of every key', () => {
    expect(root && told(root)).toEqual([
      '2 title = a # b',
      '3 package',
      '  4 name = one',
      '  5 long = [[package]]\nname = "inside """\n"',
      '  9 files',
      '    9 hash = [x]',
      '    9 odd key = 1',
      '  13 when = 2024-01-02',
      '  15 sub.table',
      '    16 a',
      '      16 b = true',
      '  18 name = two',
      '  19 deps',
      '    20 x = 1',
      '    22 x = 2',
      '23 other',
      '  23 __proto__',
      '    24 constructor = text',
    ]);
  });

  it('ends a value where it ends', () => {
    const files = root?.members.get('package')?.value;
    const [first] = files?.kind === 'list' ? files.items : [];
    const names = ['name', 'long', 'files', 'when'].map((key) => {
      const member = first?.kind === 'map' ? first.members.get(key) : undefined;
      return text.slice(member?.start, member?.value.end).slice(-4);
    });
    expect(names).toEqual(["one'", '""""', '",\n]', '1-02']);
  });

  it('tells the line of a fault and nothing of the text', () => {
    expect(readTomlTree('a = 1\nb = secret\n')).toEqual({
      fault: expect.not.stringContaining('secret') as string,
      line: 2,
    });
  });
});
