import { describe, expect, test } from 'vitest';
import type { Literal } from '../../../../actions/secret-scan/gate/literal.ts';
import { openGate } from '../../../../actions/secret-scan/gate/open.ts';
import { seeded } from '../../../../actions/secret-scan/grammar.ts';
import { reference } from './reference.ts';

const literal = (text: string, more: Partial<Literal> = {}): Literal => ({
  text,
  ignoreCase: false,
  run: 0,
  needsValue: false,
  ...more,
});
const name = (text: string): Literal => literal(text, { ignoreCase: true });
const weak = (text: string): Literal => literal(text, { ignoreCase: true, needsValue: true });

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

function found(
  text: string | Uint8Array,
  literals: readonly Literal[],
): readonly (readonly [number, number])[] {
  const hits = openGate(literals).hits(typeof text === 'string' ? bytesOf(text) : text);
  return Array.from({ length: hits.length / 2 }, (_, at) => [hits[2 * at] ?? -1, hits[2 * at + 1] ?? -1]);
}

test.for<[string, string, readonly Literal[], readonly (readonly [number, number])[]]>([
  ['nothing to look in', '', [literal('abc')], []],
  ['nothing to look for', 'abc', [], []],
  ['the whole text', 'abc', [literal('abc')], [[0, 0]]],
  ['the text ends before it does', 'xxab', [literal('abc')], []],
  ['case counts', 'ABC Abc abc', [literal('abc')], [[8, 0]]],
  [
    'case is ignored',
    'ABC aBc',
    [name('abc')],
    [
      [0, 0],
      [4, 0],
    ],
  ],
  [
    'only letters have a case',
    'A@B a`b A`B',
    [name('a`b')],
    [
      [4, 0],
      [8, 0],
    ],
  ],
  [
    'overlapping itself',
    'aaaaa',
    [literal('aaa')],
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
  ],
  [
    'several at one offset',
    'abcdef',
    [literal('abcdef'), literal('abc'), name('abcd'), literal('bcd')],
    [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 3],
    ],
  ],
  [
    'the same twice',
    'abc',
    [literal('abc'), literal('abc')],
    [
      [0, 0],
      [0, 1],
    ],
  ],
  [
    'in order of offset, wherever the rare bytes stand',
    'eeeezqjxabc',
    [literal('eeeezqjx'), literal('eeee'), literal('zqj')],
    [
      [0, 0],
      [0, 1],
      [4, 2],
    ],
  ],
  ['NULs and high bytes around', '\0\xff\x80abc\0\xe1bc\0', [literal('abc')], [[3, 0]]],
  ['a run that is long enough', 'tok_a-Z/9=', [literal('tok_', { run: 6 })], [[0, 0]]],
  ['a run that is too short', 'tok_aZ9 aaa', [literal('tok_', { run: 4 })], []],
  ['a run that the text ends', 'tok_aZ9', [literal('tok_', { run: 4 })], []],
  [
    'a run somewhere behind it',
    'tok: a_b=abcd tok:  abc  abcd',
    [literal('tok', { run: 4, somewhere: { within: 6, of: 'letters' } })],
    [[0, 0]],
  ],
  [
    'a run of other letters somewhere behind it',
    'tok: a_b- tok: a+b- tok: a=b/',
    [
      literal('tok', { run: 4, somewhere: { within: 4, of: 'words' } }),
      literal('tok', { run: 4, somewhere: { within: 4, of: 'any' } }),
    ],
    [
      [0, 0],
      [0, 1],
      [10, 1],
      [20, 1],
    ],
  ],
  [
    'a run that begins as far behind it as it may, at the end of the text',
    'tok   abcd',
    [literal('tok', { run: 4, somewhere: { within: 3, of: 'any' } })],
    [[0, 0]],
  ],
  [
    'a run that begins too far behind it',
    'tok    abcd',
    [literal('tok', { run: 4, somewhere: { within: 3, of: 'any' } })],
    [],
  ],
  [
    'a run of hex digits',
    'tok: a0F9 tok: a0G9',
    [literal('tok', { run: 4, somewhere: { within: 4, of: 'hex' } })],
    [[0, 0]],
  ],
  [
    'no word that goes on, but behind an escape',
    'atok 1tok _tok \\ntok %3Dtok',
    [literal('tok', { apart: 'word' })],
    [
      [11, 0],
      [17, 0],
      [24, 0],
    ],
  ],
  [
    'a name behind digits and in camel case, but in no other name',
    'atok aTok ATok 1tok -tok \\ttok',
    [literal('tok', { ignoreCase: true, apart: 'name' })],
    [
      [6, 0],
      [16, 0],
      [21, 0],
      [27, 0],
    ],
  ],
  [
    'a login in a URL',
    '://a:b@c ://a/b@c ://a b@c ://"b@c ://@',
    [literal('://', { needsLogin: true })],
    [
      [0, 0],
      [35, 0],
    ],
  ],
  [
    'a login that is as long as it may be',
    `://${'a'.repeat(385)}@`,
    [literal('://', { needsLogin: true })],
    [[0, 0]],
  ],
  ['no login that is longer', `://${'a'.repeat(386)}@`, [literal('://', { needsLogin: true })], []],
])('finds: %s', ([, text, literals, expected]) => {
  expect(found(text, literals)).toEqual(expected);
});

test.for<[string, Literal]>([
  ['too short', literal('ab')],
  ['too long', literal('a'.repeat(129))],
  ['no ASCII', literal('\xe9t\xe9')],
  ['a run too long', literal('abc', { run: 65 })],
  ['a negative run', literal('abc', { run: -1 })],
])('refuses a literal: %s', ([, wrong]) => {
  expect(() => openGate([wrong])).toThrow(RangeError);
});

test('refuses more literals of one gram than it has room for', () => {
  expect(() => openGate(Array.from({ length: 600 }, () => literal('abc')))).toThrow(RangeError);
});

const alphabet = 'abkeyzAKEY019_-=:>"\' \t\n.,;(){}<[]\\$!@%/\0\xff\xdf|?';
const random = seeded('gate');
const below = (count: number): number => Math.floor(random() * count);
const noise = (length: number): string =>
  Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');

describe('agrees with the reference', () => {
  const literals = [
    ...['key', 'KEY', 'abk', 'zzz', 'keyab', '-----BEGIN', 'a'.repeat(128)].map((text) => literal(text)),
    ...['tok_', 'Ab0', '://', '+a='].map((text, at) => literal(text, { run: at * 3 })),
    ...(['hex', 'letters', 'words', 'any'] as const).map((of, at) =>
      literal('zyk', { ignoreCase: true, run: 2 + at, somewhere: { within: 1 + 2 * at, of } }),
    ),
    ...['datadog', 'data-dog', 'keykey', 'bab', 'z9z', 'a.b'].map(name),
    ...['aky', 'bkey', 'ey0ey'].map((text) => literal(text, { apart: 'word' })),
    ...['abz', 'zeyk', 'kabey'].map((text) => literal(text, { ignoreCase: true, apart: 'name' })),
    literal('://', { needsLogin: true }),
    ...['key', 'pass', 'password', 'secret_key', '--key'].map(weak),
  ];
  const gate = openGate(literals);
  const expectSame = (bytes: Uint8Array) => {
    const hits = gate.hits(bytes);
    expect([...hits]).toEqual(reference(bytes, literals).flat());
  };

  test('on noise of every length', () => {
    for (let length = 0; length < 200; length += 1) expectSame(bytesOf(noise(length)));
  });

  test('with each literal at each alignment, at the start, at the end and in the middle', () => {
    for (const { text, ignoreCase } of literals) {
      const shown = ignoreCase ? text.toUpperCase() : text;
      for (let lead = 0; lead < 18; lead += 1) {
        for (const tail of [0, 1, 7, 30]) expectSame(bytesOf(noise(lead) + shown + noise(tail)));
      }
    }
  });

  test('with values given in every syntax, up to each of its limits', () => {
    const some = (chars: string, most: number): string =>
      Array.from({ length: below(3) === 0 ? most - 2 + below(4) : below(4) }, () =>
        chars.charAt(below(chars.length)),
      ).join('');
    const oneOf = (...texts: readonly string[]): string => texts[below(texts.length)] ?? '';
    for (let round = 0; round < 6_000; round += 1) {
      const before = some('a-_. ', 40) + oneOf('', '-', ' --');
      const name = oneOf('key', 'PASSWORD', 'pass') + some('aZ0_.-', 40) + some('"\' \t]?', 12);
      const pair = oneOf(
        '',
        '',
        '',
        oneOf('', `</${some('ab', 24)}>`) + some('\n ,<{', 24) + oneOf('value', 'String', 'default', 'valu'),
      );
      const operator =
        some('"\' ', 12) + oneOf('', '=', ':', '=>', '%3d', '%3D', '(', ',', '-', ';', '=:>(,');
      const value = oneOf(some(' \n([{|>=@-"', 16), '', some('abc.<=', 40)) + oneOf('', '"', "'''");
      const end =
        some('abcd', 6) +
        oneOf('', '1', 'ef', '.x') +
        oneOf('', '"', '\n', ';', '&', '</', '(', '[', '!', ',', '+1') +
        some('ab1 ', 80);
      expectSame(bytesOf(before + name + pair + operator + value + end));
    }
  });

  test('across the portions that it scans at a time', () => {
    const portion = 0x10000;
    for (const lead of [3, 10, 60, 128, 400]) {
      const start = bytesOf('.'.repeat(portion - lead));
      expectSame(Buffer.concat([start, ...literals.map(({ text }) => bytesOf(`${text}="abcdef1" `)), start]));
    }
  });

  test('with more hits than it has room for at a time', () => {
    expectSame(bytesOf('keykey'.repeat(20_000)));
  });
});
