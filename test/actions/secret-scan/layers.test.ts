import { describe, expect, test } from 'vitest';
import { seeded } from '../../../actions/secret-scan/grammar.ts';
import { Allowance } from '../../../actions/secret-scan/layers/allowance.ts';
import { encodedIn } from '../../../actions/secret-scan/layers/encoded.ts';
import { search } from '../../../actions/secret-scan/layers/search.ts';
import { scanner, tokenOf } from './searcher.ts';

const token = tokenOf('layers');
const text = `NAME=value\nKEY=${token}\n# the end of it, and some more text to read\n`;
const base64 = (plain: string): string => Buffer.from(plain).toString('base64');
const wrapped = (plain: string, columns: number, joint = '\n'): string =>
  base64(plain.repeat(3)).replaceAll(new RegExp(`(.{${columns}})(?=.)`, 'g'), `$1${joint}`);
const hex = (plain: string): string => Buffer.from(plain).toString('hex');
const wide = (plain: string): Buffer => Buffer.from(plain, 'utf16le');
const each = (plain: string, write: (code: string) => string): string =>
  Array.from(plain, (char) => write(char.charCodeAt(0).toString(16).padStart(2, '0'))).join('');

/** What was found, with its layers, and the text at its place. */
function found(bytes: Buffer | string) {
  const buffer = Buffer.from(bytes);
  return search(buffer, scanner, new Allowance()).map(({ text: secret, layers, start, end }) => ({
    secret,
    layers: layers.join(' < '),
    at: buffer.toString('latin1', start, end),
  }));
}

test.for<[string, string | Buffer, string]>([
  ['plain', text, ''],
  ['base64', `data: ${base64(text)}\n`, 'base64'],
  ['base64 without padding', base64(text).replaceAll('=', ''), 'base64'],
  ['base64, the token alone', `key: ${base64(token)}`, 'base64'],
  ['base64 after an option', `--data=${base64(text)}`, 'base64'],
  ['base64 in a path', `/v1/path/${base64(text)}`, 'base64'],
  ['base64url with signs of its own', Buffer.from(`~~~???>>>${text}~~~`).toString('base64url'), 'base64'],
  ['base64 in a string, its line ends written', `"${wrapped(`${text}1`, 64, '\\n')}"`, 'base64'],
  ['base64 of base64', base64(`x: ${base64(text)}`), 'base64 < base64'],
  ['three times', base64(base64(base64(text))), 'base64 < base64 < base64'],
  ['base64 of UTF-16', wide(text).toString('base64'), 'base64 < UTF-16'],
  ['hex', `x'${hex(text)}'`, 'hex'],
  ['hex with its sign', `0x${hex(text).toUpperCase()}`, 'hex'],
  ['percent encoding', `?next=%7B%22key%22%3A%22${token.replace('_', '%5f')}%22%7D`, 'percent encoding'],
  ['all of it percent-encoded', each(text, (code) => `%${code}`), 'percent encoding'],
  ['escapes of JSON', `{"a":"\\u0022${token.replace('_', '\\u005F')}\\u0022"}`, 'escapes'],
  ['escapes of code', `"${each(token, (code) => `\\x${code}`)}"`, 'escapes'],
  ['long escapes of code', `"${each(token, (code) => `\\u{${code}}`)}"`, 'escapes'],
  [
    'UTF-16 in a binary',
    Buffer.concat([Buffer.from([1, 0, 0, 7]), wide(text), Buffer.from([0, 0, 9])]),
    'UTF-16',
  ],
  [
    'UTF-16 at an odd place',
    Buffer.concat([Buffer.from([200, 0, 0]), wide(token), Buffer.from([1])]),
    'UTF-16',
  ],
  [
    'UTF-16, big endian',
    Buffer.concat([Buffer.from([7, 7]), wide(text).swap16(), Buffer.from([9, 9])]),
    'UTF-16',
  ],
])('finds a token once: %s', ([, bytes, layers]) => {
  const all = found(bytes);
  expect(new Set(all.map((one) => one.secret))).toEqual(new Set([token]));
  expect(all.map((one) => one.layers)).toEqual(all.map(() => layers));
  expect(all.length).toBe(String(bytes).includes('\\n') && layers === 'base64' ? 3 : 1);
});

test('a row of escapes that is longer than a piece, with tokens across all of its cuts', () => {
  const lead = '%41'.repeat(87_000);
  for (const shift of [0, 40, 90, 140]) {
    const row = lead.slice(0, 3 * (87_381 - shift)) + each(`.${token}.`, (code) => `%${code}`);
    const [one, ...others] = found(`${row}${lead}`);
    expect([one?.secret, others]).toEqual([token, []]);
    expect(decodeURIComponent(one?.at ?? '')).toBe(token);
  }
});

test('many tokens in one row stand where they are', () => {
  const all = found(`${token}%0A`.repeat(300));
  expect(all.map(({ at }) => at)).toEqual(Array.from({ length: 300 }, () => token));
});

test('lines of base64 behind some that are something else', () => {
  const noise = Buffer.from(Array.from({ length: 57 }, (_, at) => (at * 151) % 256)).toString('base64');
  const mixed = Buffer.from(`${'\x01\xff'.repeat(8)}some text of a binary file`, 'latin1').toString('base64');
  const block = [noise, mixed.padEnd(76, mixed), wrapped(text.repeat(6), 76, '\n')].join('\n');
  expect(new Set(found(block).map(({ secret }) => secret))).toEqual(new Set([token]));
});

test.for([
  ['a ruler', '-'.repeat(48)],
  ['hashes', `${'0a9f'.repeat(16)}\n`.repeat(40)],
  ['a word', 'end'],
])('base64 with %s on the next line', ([, behind = '']) => {
  expect(found(`${base64(token)}\n${behind}\n`).map(({ secret }) => secret)).toEqual([token]);
});

test.for([
  ['64 columns', wrapped(text, 64)],
  ['76 columns', wrapped(text, 76, '\r\n')],
  ['indented', `data:\n  a: |\n    ${wrapped(text, 64, '\n    ')}\nb: c\n`],
])('base64 over lines: %s', ([, bytes = '']) => {
  expect(found(bytes).map(({ secret, layers }) => [secret, layers])).toEqual(
    Array(3).fill([token, 'base64']),
  );
});

test('lines of base64 that are texts of their own', () => {
  const list = Array.from({ length: 4 }, (_, at) => base64(tokenOf(`list ${at}`)));
  const [one, ...others] = new Set(found(list.join('\n')).map(({ secret }) => secret));
  expect([one, ...others]).toEqual(list.map((_, at) => tokenOf(`list ${at}`)));
});

test.for<[string, string, (encoded: string) => string]>([
  ['base64', base64(text), (at) => Buffer.from(at, 'base64').toString()],
  ['hex', hex(text), (at) => Buffer.from(at, 'hex').toString()],
  [
    'escapes',
    `\\u0022${each(token, (code) => `\\x${code}`)}\\u0022`,
    (at) => at.replaceAll(/\\x(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  ],
])('its place is what was encoded: %s', ([, bytes, decoded]) => {
  const [one] = found(`before ${bytes} behind`);
  // Bits of a neighbour may stand in the same characters.
  expect(decoded(one?.at ?? '')).toContain(token.slice(1, -1));
  expect(decoded(one?.at ?? '').length).toBeLessThan(token.length + 4);
});

describe('no text is dug up', () => {
  const random = seeded('noise');
  const noise = Buffer.from(Array.from({ length: 30_000 }, () => Math.floor(random() * 256)));
  test.for([
    ['an image in base64', `url(data:image/png;base64,${noise.toString('base64')})`],
    ['hashes', noise.toString('hex').replaceAll(/(.{64})/g, '$1\n')],
    ['integrity', noise.toString('base64').replaceAll(/(.{86})/g, 'sha512-$1==\n')],
    ['names', 'getTheElementThatHasTheLongestName shouldNotThrowWhenGivenNothingAtAll '.repeat(100)],
    ['paths', 'node_modules/some-package/distribution/esm/components/index-of-things.js '.repeat(100)],
    ['numbers', '0123456789'.repeat(1000)],
    ['zeros', 'A'.repeat(10_000)],
    [
      'escapes of characters that no token has',
      '\\u2028 \\x1b[0m \\u00e9 %zz %E2%80%A8 100% \\d'.replaceAll('\\x1b', ''),
    ],
  ])('%s', ([, bytes = '']) => {
    expect([...encodedIn(Buffer.from(bytes), scanner)].map(({ name }) => name)).toEqual([]);
  });
});

test('what is seen without undoing anything is said once', () => {
  expect(found(`a%20b ${token} c%20d \\x20`)).toEqual([{ secret: token, layers: '', at: token }]);
});

test('each of several in one text', () => {
  const tokens = ['a', 'b', 'c'].map(tokenOf);
  expect(found(base64(tokens.join('\n'))).map(({ secret }) => secret)).toEqual(tokens);
});

test('a run that is text in parts only is tried once', () => {
  const parts = `${base64('foofoofoofoofoofoo')}/_`.repeat(40_000);
  expect(found(parts)).toEqual([]);
});

test('many encoded texts, and deep ones, come to an end', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => base64(`nothing to see here ${index}`)).join(' ');
  const deep = Array.from({ length: 12 }).reduce<string>((inner) => base64(inner), text);
  expect([found(many), found(deep), found('%25'.repeat(20_000))]).toEqual([[], [], []]);
});
