import { expect, test } from 'vitest';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import { seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';
import { Versions } from '../../../actions/secret-scan/match/versions.ts';
import { github } from '../../../actions/secret-scan/rules/github.ts';
import { secretOf } from '../../../actions/secret-scan/examples.ts';
import { Allowance } from '../../../actions/secret-scan/layers/allowance.ts';
import { search, searchVersion } from '../../../actions/secret-scan/layers/search.ts';

const watches = watchesFor(github.kinds, genericWatches());
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
const random = seeded('versions');
const below = (count: number): number => Math.floor(random() * count);
const kind = github.kinds[0];
const token = secretOf(kind, 'versions');

const encoded = Buffer.from(`the token is ${token} and no other`).toString('base64');
const hidden = [
  encoded.replace(/.{64}/g, '$&\n'),
  Buffer.from(token).toString('hex'),
  token.replaceAll('_', '%5f'),
  token.replaceAll('_', '\\x5F'),
  token.replaceAll('_', '\\u{5f}'),
].flatMap((text) => [text, text.slice(0, 30), text.slice(30)]);

/** Words that the gate looks at, in pieces that make a secret only where they come together. */
const pieces = [
  ...[token.slice(0, 6), token.slice(6, 20), token.slice(20), token],
  ...hidden,
  ...[
    'password',
    ' = "',
    'Xk9!vQ2#',
    '"\n',
    '\n',
    'const a = 1;\n',
    '://',
    'bob:',
    'h4Ck!x9@',
    'db.acme.example/x',
    ' ',
  ],
];
const pieceOf = (): string => pieces[below(pieces.length)] ?? '';
const textOf = (count: number): string => Array.from({ length: count }, pieceOf).join('');

const whole = (bytes: Buffer) => search(bytes, scanner, new Allowance());
const next = (bytes: Buffer, versions: Versions) => searchVersion(bytes, scanner, new Allowance(), versions);

const filler = (): string =>
  Array.from({ length: below(600) }, (_, line) => `const a${String(line)} = ${String(below(9))};\n`).join('');

test('gives what looking at all of each text gives', () => {
  let texts = 0;
  for (let round = 0; round < 80; round += 1) {
    const versions = new Versions(scanner);
    let text = `${filler()}${textOf(3)}${filler()}`;
    for (let version = 0; version < 25; version += 1) {
      const bytes = Buffer.from(text);
      const expected = whole(bytes);
      // The memory of one text is used again for the next.
      const given = Buffer.from(bytes);
      expect(next(given, versions)).toEqual(expected);
      given.fill(0);
      texts += expected.length;
      for (let edits = below(4); edits >= 0; edits -= 1) {
        const at = below(text.length + 1);
        const place = below(3) === 0 ? at : Math.max(0, Math.floor(text.length / 2) - 20 + below(40));
        text =
          text.slice(0, place) + (below(3) === 0 ? '' : textOf(below(3))) + text.slice(place + below(30));
      }
    }
  }
  expect(texts).toBeGreaterThan(100);
}, 30_000);

test('the same text again, its beginning, its end, and nothing', () => {
  const versions = new Versions(scanner);
  const text = 'const a = 1;\n'.repeat(200);
  for (const one of [
    text,
    text,
    text.slice(0, 1500),
    text,
    text.slice(900),
    '',
    text,
    `${text}${token}`,
    text,
  ])
    expect(next(Buffer.from(one), versions)).toEqual(whole(Buffer.from(one)));
});

test('a text that was an archive before', () => {
  const versions = new Versions(scanner);
  const archive = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
  const rest = `${'x = 1;\n'.repeat(1_000)}${encoded}\n${'x = 1;\n'.repeat(1_000)}`;
  for (const start of [archive, Buffer.concat([Buffer.from('#'), archive.subarray(1)])]) {
    const bytes = Buffer.concat([start, Buffer.from(rest)]);
    expect(next(bytes, versions)).toEqual(whole(bytes));
  }
  expect(whole(Buffer.from(rest))).toHaveLength(1);
});
