import { describe, expect, test } from 'vitest';
import { compile } from '../../../actions/manifest-policy-check/cel/program.ts';
import { outcome } from './cel.ts';

describe('literals', () => {
  test.each<[string, unknown]>([
    ['7', 7n],
    ['-9223372036854775808', -9223372036854775808n],
    ['- 3', -3n],
    ['0xfF', 255n],
    ['-0x10', -16n],
    ['.5e1', 5],
    ['1e3', 1000],
    ['type(12u)', expect.objectContaining({ name: 'uint' })],
    ['0xFFu == 255', true],
    ['"a\\"b"', 'a"b'],
    [String.raw`'\x41\u00e9\U0001F600\101\n'`, 'Aé😀A\n'],
    [String.raw`r'\n'`, '\\n'],
    [`'''it's\ntwo'''`, "it's\ntwo"],
    [`"""say "x" """`, 'say "x" '],
    [String.raw`b'\xff\377é'`, new Uint8Array([255, 255, 195, 169])],
    [String.raw`bR'\x'`, new Uint8Array([92, 120])],
    ['1 // one\n + 1', 2n],
    ['[1, 2,]', [1n, 2n]],
    ['{"a": 1,}.a', 1n],
    ['{"a-b": 3}.`a-b`', 3n],
    ['{"if": 3}.if', 3n],
  ])('%s', (source, value) => expect(outcome(source)).toEqual(value));
});

describe('precedence', () => {
  test.each([
    '1 + 2 * 3 == 7',
    '10 - 3 - 2 == 5',
    '-2 * -3 == 6',
    '7 % 4 * 2 == 6',
    'true || false && false',
    '!false && !!true',
    '1 < 2 == true',
    '2 in [1, 2] && !(3 in [1, 2])',
    '(true ? false : true) || (false ? 1 : true ? 2 : 3) == 2',
    '-[1][0] == -1',
    '!{"a": false}.a',
    '[[1, 2], [3]][0][1] == 2',
  ])('%s', (source) => expect(outcome(source)).toBe(true));
});

describe('faults stand at their place', () => {
  test.each<[string, number]>([
    ['', 0],
    ['1 +', 3],
    ['a..b', 2],
    ['a b', 2],
    ['(1', 2],
    ['f(1,)', 4],
    ['{1 2}', 3],
    ['x == #', 5],
    ["'open", 0],
    ["'two\nlines'", 0],
    [String.raw`'ab\q'`, 3],
    [String.raw`'\uD800'`, 1],
    [String.raw`b'\u0041'`, 2],
    ['9223372036854775808', 0],
    ['1 + -9223372036854775809', 4],
    ['18446744073709551616u', 0],
    ['1e999', 0],
    ['12abc', 2],
    ['while', 0],
    ['a.in', 2],
    ['1 = 2', 2],
    ['has(a)', 0],
    ['[1].all(a.b, true)', 10],
    ['[1].all(1, true)', 8],
    ['[1].all(.x, true)', 9],
    ['f{', 2],
    ['1{}', 1],
    ['(', 1],
  ])('%j', (source, offset) => expect(outcome(source)).toBe(`fault@${offset}`));

  test.each<[string, string]>([
    ['brackets', `${'('.repeat(300)}1${')'.repeat(300)}`],
    ['lists', '['.repeat(50_000)],
    ['signs', `${'!'.repeat(50_000)}true`],
    ['fields', `{}${'.a'.repeat(40_000)}`],
    ['sums', `1${'+1'.repeat(40_000)}`],
    ['choices', `${'true?1:'.repeat(10_000)}1`],
    ['length', ' '.repeat(100_001)],
  ])('too much: %s', (_, source) => expect(outcome(source)).toMatch(/^fault@/));

  test('a long chain of one logical operator is no depth', () =>
    expect(outcome(`false${' || false'.repeat(5_000)}`)).toBe(false));
});

describe('declared names', () => {
  const declared = ['object', 'variables.image', 'authorizer', 'authorizer.requestResource'];
  test.each<[string, number | undefined]>([
    ['object.spec.containers.all(c, c.image != "")', undefined],
    ['variables.image.size() > 0 && has(variables.image)', undefined],
    ['authorizer.requestResource.check("get").allowed()', undefined],
    ['optional.of(1).hasValue() && math.abs(-1) == 1', undefined],
    ['type(object) == map && type(1) == int', undefined],
    ['object == oldObject', 10],
    ['1 + variables.imgae', 4],
    ['[1].all(x, x > y)', 15],
    ['[1].all(x, true) && x', 20],
    ['object.name.frobnicate()', 12],
    ['1 + nothing(object)', 4],
    ['"a".startsWith()', 4],
    ['math.cube(3)', 0],
    ['Object{}', 0],
  ])('%s', (source, offset) => {
    const program = compile(source, declared);
    expect('fault' in program ? program.offset : undefined).toBe(offset);
  });
});
