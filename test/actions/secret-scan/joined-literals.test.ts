import { expect, it } from 'vitest';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import { base62, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';

const watches = watchesFor([], genericWatches());
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
const drawn = (seed: string): string => `q${sampleOf([base62(22)], seeded(seed))}7`;
const [a, b, c] = [drawn('a'), drawn('b'), drawn('c')];

/** What is told, and what is hidden beside it. */
const parts = (text: string): readonly string[] =>
  scanner
    .scan(Buffer.from(text))
    .flatMap((found) => [found.text, ...(found.besides ?? []).map((one) => one.text)]);

it.each([
  ['in parentheses', `password = (\n  "${a}"\n  "${b}"\n)\n`, [a, b]],
  ['in parentheses, of three', `password = (\n  "${a}"\n  b'${b}'  # last\n  "${c}"\n)\n`, [a, b, c]],
  ['in parentheses, with a plus', `api_key = (\n  "${a}"  # ok\n  + "${b}"\n)\n`, [a, b]],
  ['behind a backslash', `api_key = \\\n  "${a}" \\\n  "${b}"\n`, [a, b]],
  ['with a plus at the end', `const apiKey = "${a}" +\n  "${b}" + // last\n  '${c}';\n`, [a, b, c]],
  ['with a plus at the beginning', `String apiKey = "${a}"\n    + "${b}";\n`, [a, b]],
  ['behind a call', `String apiKey = "${a}".trim()\n    + "${b}";\n`, [a, b]],
  ['with a point', `$apiKey = '${a}'\n  . '${b}';\n`, [a, b]],
  ['of a tuple', `api_key = (\n  "${a}",\n  "${b}",\n)\n`, [a]],
  ['of an option', `tool --api-key="${a}" \\\n  "${b}"\n`, [a]],
  ['of another statement', `api_key = "${a}"\n"${b}"\n`, [a]],
])('no literal of a text is shown beside its first: %s', (_, text, expected) => {
  expect(parts(text)).toStrictEqual(expected);
});

it.each([
  ['a call and a plus', `String apiKey = "${a}".trim() + "${b}";`],
  ['two calls and a plus', `String apiKey = "${a}".strip().getBytes("UTF-8") + tail;`],
])('what is put together is a piece: %s', (_, text) => {
  expect(parts(text)).toStrictEqual([]);
});

it.each([
  ['an array', `char[] apiKey = "${a}".toCharArray();`],
  ['two calls', `key = api_key = "${a}".encode("utf-8").hex()`],
])('what a call changes is none: %s', (_, text) => {
  expect(parts(text)).toStrictEqual([a]);
});
