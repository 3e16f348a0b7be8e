import { expect, test } from 'vitest';
import { base62, base64url, optional } from '../../../actions/secret-scan/grammar.ts';
import { namedReader } from '../../../actions/secret-scan/match/named-reader.ts';
import { tokenReader } from '../../../actions/secret-scan/match/token-reader.ts';
import { tokenOf } from './scanned.ts';

const common = { title: 'Acme token' } as const;
const reader = tokenReader({ ...common, how: 'token', id: 'acme-token', grammar: ['acm_', base62(32)] });

test.each([
  ['at the beginning', ''],
  ['a line end in a string', String.raw`\n`],
  ['a character by its number', String.raw`\u0022`],
  ['one with eight digits', String.raw`\U0000000a`],
  ['one in octal', String.raw`\012`],
  ['percent encoding', '%3D'],
  ['percent encoding, twice', '%253D'],
  ['quoted-printable', 'token=3D'],
  ['a colour', '\x1b[31m'],
  ['a colour in a string', String.raw`\x1b[0;31m`],
])('a token behind %s', (_, before) => {
  const token = tokenOf('escape');
  const text = before.slice(-reader.before) + token;
  expect(reader.read(text, text.indexOf(token))?.text).toBe(token);
});

test.each(['a', '7', 'lm', '=3', String.raw`\q`])('no token behind %s', (before) => {
  expect(reader.read(before + tokenOf('none'), before.length)).toBeUndefined();
});

const named = namedReader({
  ...common,
  how: 'named',
  id: 'acme-key',
  names: ['acme'],
  grammar: [base64url(20, 400), optional('.', base64url(20, 400))],
});

test.each([
  ['next to its name', '="', true],
  ['as far away as it may be', `_key=${' '.repeat(75)}`, true],
  ['farther away', `_key=${' '.repeat(76)}`, false],
  ['behind a word of the same letters', '_key = some_configuration_value or "', true],
])('a value %s', (_, between, isFound) => {
  const value = 'q7Zr2LmX9vKd4TnB8sWc1';
  expect(named.read(`acme${between}${value}"`, 0)?.text === value).toBe(isFound);
});
