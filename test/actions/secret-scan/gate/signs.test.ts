import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openGate } from '../../../../actions/secret-scan/gate/open.ts';
import { seeded } from '../../../../actions/secret-scan/grammar.ts';

const alphabet = 'abkeyzAKEY019_-=:>"\' \t\n%\\xu{}0471\0\xff';
const random = seeded('signs');
const below = (count: number): number => Math.floor(random() * count);
const noise = (length: number): string =>
  Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
const bytesOf = (text: string) => Buffer.from(text, 'latin1');

/** Base64 of `secrets in plain text`, over and over. */
const encoded = 'c2VjcmV0cyBpbiBwbGFpbiB0ZXh0'.repeat(4);

/** Whether four characters are base64 of text, or of NULs between it. */
function isText(group: string): boolean {
  const [a = 0, b = 0, c = 0] = Buffer.from(group, 'base64');
  return (a >> 2 === 0 || (a >= 8 && a < 16) || (a >= 32 && a < 128)) && b < 128 && b >> 4 !== 1 && c < 128;
}

/** Whether five groups in a row are text, wherever they begin: in base64, that is what letters and digits hold. */
const holdsText = (run: string): boolean =>
  [0, 1, 2, 3].some((shift) =>
    (run.slice(shift, 1024).match(/.{4}/g) ?? [])
      .map((group) => (isText(group) ? 'y' : 'n'))
      .join('')
      .includes('yyyyy'),
  );

describe('signs of encodings', () => {
  // No escapes are so near to each other: each is a row.
  const wanted = { shortestRun: 24, near: 1 };
  const gate = openGate([]);
  const escaped = /%[0-7][\da-f]|\\(?:(?:u00|x)[0-7][\da-f]|u\{[0-7][\da-f]\})/gi;
  const expected = (text: string) => ({
    runs: Array.from(text.matchAll(/[0-9A-Za-z]{24,}/g))
      .filter(([run]) => holdsText(run))
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    escapes: Array.from(text.matchAll(escaped), ({ index }) => ({ start: index, end: index + 1 })),
  });
  const expectSigns = (text: string) => {
    expect(gate.signs(bytesOf(text), wanted)).toEqual(expected(text));
  };

  test('on noise with runs of every length at every place', () => {
    for (let length = 0; length < 70; length += 1)
      for (const lead of [0, 1, 5, 8, 15, 16]) {
        const [run, other] = [encoded, 'aZ9'.repeat(30)].map(
          (all) => '.'.repeat(lead) + all.slice(0, length),
        );
        expectSigns(`${run}%${run}-${other}.${run}-${noise(below(23))}`);
      }
  });

  test('each escape, whole and cut off', () => {
    for (const escape of [
      '%41',
      '%7f',
      '%4g',
      '%81',
      '\\x41',
      '\\X4A',
      '\\u0041',
      '\\U007a',
      '\\u{41}',
      '\\u{411}',
      '\\u0141',
      '\\n',
    ])
      for (let lead = 0; lead < 18; lead += 1)
        for (let length = 1; length <= escape.length; length += 1)
          expectSigns(
            `${'.'.repeat(lead)}${escape.slice(0, length)}${length === escape.length ? noise(3) : ''}`,
          );
  });

  test('across portions, and where a run is longer than one', () => {
    const portion = 0x10000;
    for (const lead of [1, 20, 24, 30]) {
      const start = '.'.repeat(portion - lead);
      expectSigns(`${start}${encoded.slice(0, 40)}.${start}${'%41'.repeat(30)}`);
    }
    const { runs } = gate.signs(bytesOf(`.${'a'.repeat(3 * portion)}.`), wanted);
    expect(runs.map(({ start }) => start)).toEqual([1]);
  });

  test('with more than it has room for at a time', () => {
    expectSigns('%41'.repeat(20_000));
  });

  test('where the room runs out within a run', () => {
    for (let lead = 0; lead < 16; lead += 1)
      for (const count of [16_360, 16_368, 16_376, 16_384])
        expectSigns(`${'.'.repeat(lead)}${'%41'.repeat(count)}.${encoded}.${encoded}.`);
  });

  test.each([
    ['as near as may be', `%41${'.'.repeat(197)}%42`, [{ start: 0, end: 201 }]],
    [
      'too far',
      `%41${'.'.repeat(198)}%42`,
      [
        { start: 0, end: 1 },
        { start: 201, end: 202 },
      ],
    ],
    ['three, and none between', '.%41%zz\\x4%42%43', [{ start: 1, end: 14 }]],
    [
      'of either sign',
      '%41\\x41%41\\u0041',
      [
        { start: 0, end: 8 },
        { start: 3, end: 11 },
      ],
    ],
  ])('escapes in a row: %s', (_, text, rows) => {
    for (const lead of [0, 7, 15]) {
      const { escapes } = gate.signs(bytesOf(' '.repeat(lead) + text), { ...wanted, near: 200 });
      expect(escapes).toEqual(rows.map(({ start, end }) => ({ start: start + lead, end: end + lead })));
    }
  });

  test('a row that is longer than a portion comes in parts', () => {
    const { escapes } = gate.signs(bytesOf('%41'.repeat(50_000)), { ...wanted, near: 200 });
    expect(escapes.length).toBeLessThan(5);
    expect(escapes.at(0)?.start).toBe(0);
    expect(escapes.at(-1)?.end).toBe(149_998);
    for (const [at, { start }] of escapes.entries())
      if (at > 0) expect(start - (escapes[at - 1]?.end ?? 0)).toBe(2);
  });

  const runs = (text: string) => gate.signs(bytesOf(text), wanted).runs.length;
  const drawn = 'qX7vT9zL2wR8kM4nB6cJ1hG5fD3sP0yA';

  test.each([
    ['what chance has drawn', drawn, 0],
    ['a hash', createHash('sha256').update('a').digest('hex'), 0],
    ['text in hex', Buffer.from('secrets in plain text').toString('hex'), 1],
    ['an odd number of digits of it', `${Buffer.from('secrets in plain text').toString('hex')}7`, 0],
    ['text in hex behind its sign', `0x${Buffer.from('secrets in plain text').toString('hex')}`, 1],
    ['a zip', `UEsDB${drawn}`, 1],
    ['a gzip', `H4sI${drawn}`, 1],
    ['a gzip with another sign before the run', `H4sI/AA+${drawn}`, 1],
    ['a gzip with a run before the run', `H4sI${drawn}+${drawn}`, 2],
    ['a gzip far before the run', `H4sI${`/${drawn}`.repeat(31)}`, 31],
    ['a gzip too far before the last runs', `H4sI${`/${drawn}`.repeat(40)}`, 31],
    ['no gzip, since it is behind the beginning', `/H4sI${drawn}`, 0],
  ])('%s', (_, text, count) => {
    for (const lead of [0, 3, 0x10000 - 700]) expect(runs(`${' '.repeat(lead)}${text} `)).toBe(count);
  });
});
