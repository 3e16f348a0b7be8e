import * as fc from 'fast-check';
import { CORE_SCHEMA, FAILSAFE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { ScalarReading } from '../../../shared/parse/machine-yaml-line.ts';
import { readMachineYaml } from '../../../shared/parse/machine-yaml.ts';
import { itemsOf, membersOf, type Tree } from '../../../shared/parse/tree.ts';
import { readYamlTrees } from '../../../shared/parse/yaml-trees.ts';
import { valueOf } from './tree-value.ts';

const machine = (text: string, reading: ScalarReading = 'core'): Tree | undefined =>
  readMachineYaml(text, [0, text.length], reading);

const written = `# by a program
__metadata:
  version: 8

empty: {}
'@tree/oak@1.0.0(elm@2)':
  resolution: {integrity: sha512-AA==, tarball: https://x.example/y.tgz}
  os: [darwin, '!linux']
  text: |-
    Grow another:
      it is better

    # and no comment
  needs:
    "b c": ^1 || ^2
    'it''s': "npm:*\\n"
  list:
  - a
  - 'b c'
  none:
  last: -1.5
`;

test('what programs write is read at once, as the parser reads it', () => {
  for (const text of [written, `\uFEFF${written}`, written.replaceAll('\n', '\r\n'), `---\n${written}`]) {
    const tree = machine(text);
    expect(tree && valueOf(tree)).toEqual(load(written, { schema: CORE_SCHEMA }));
  }
});

test('what is read at once is never other than what the parser reads', () => {
  const parsed = (text: string, reading: ScalarReading): unknown => {
    try {
      return load(text, { schema: reading === 'core' ? CORE_SCHEMA : FAILSAFE_SCHEMA, json: true });
    } catch {
      return new Error('no YAML');
    }
  };
  const sign = fc.constantFrom(...' \n:#-\'"{}[],|>&*!%@`?\\\tab01.~\r()/+<='.split(''));
  const change = fc.tuple(fc.nat(written.length), fc.nat(3), fc.oneof(sign, fc.constant('')));
  let readAtOnce = 0;
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('core' as const, 'strings' as const),
      (changes, reading) => {
        const text = changes.reduce(
          (left, [at, length, put]) => left.slice(0, at) + put + left.slice(at + length),
          written,
        );
        const tree = machine(text, reading);
        if (tree === undefined) return;
        readAtOnce += 1;
        expect(valueOf(tree)).toEqual(parsed(text, reading));
      },
    ),
    { numRuns: 500 },
  );
  expect(readAtOnce).toBeGreaterThan(50);
});

test('each part stands where it says', () => {
  const root = machine(written);
  const oak = membersOf(root).get('@tree/oak@1.0.0(elm@2)');
  const slice = ({ start, end }: { start: number; end: number }): string => written.slice(start, end);
  expect(oak && slice(oak)).toBe("'@tree/oak@1.0.0(elm@2)'");
  expect(
    [...membersOf(oak?.value, 'resolution')].map(([, member]) => [slice(member), slice(member.value)]),
  ).toEqual([
    ['integrity', 'sha512-AA=='],
    ['tarball', 'https://x.example/y.tgz'],
  ]);
  expect(itemsOf(oak?.value, 'list').map(slice)).toEqual(['a', "'b c'"]);
});

test.for([
  ['a key of its own line', '? a\n: 1\n', { a: 1 }],
  ['brackets over lines', 'a:\n  { b: 1,\n    c: 2 }\n', { a: { b: 1, c: 2 } }],
  ['text over lines', 'a: b\n  c\n', { a: 'b c' }],
  ['an anchor', 'a: &x [1]\nb: *x\n', { a: [1], b: [1] }],
  ['a comment behind a value', 'a: b # c\n', { a: 'b' }],
  ['a list of maps', 'a:\n  - b: 1\n    c: 2\n', { a: [{ b: 1, c: 2 }] }],
] as const)('%s is left to the parser', ([, text, value]) => {
  expect(machine(text)).toBeUndefined();
  const { roots } = readYamlTrees({ path: 'a.yaml', text, size: text.length, blob: '' }, 'core');
  expect(roots?.map(valueOf)).toEqual([value]);
});

test('several documents, and a broken one', () => {
  const read = (text: string) =>
    readYamlTrees({ path: 'a.yaml', text, size: text.length, blob: '' }, 'strings');
  expect(read('---\na: 1\n---\n# nothing\n---\nb: 2\n').roots?.map(valueOf)).toEqual([
    { a: '1' },
    { b: '2' },
  ]);
  expect(read('a: 1\n---\nb: [\n')).toMatchObject({ line: 4 });
});
