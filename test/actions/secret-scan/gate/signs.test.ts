import { describe, expect, test } from 'vitest';
import { openGate } from '../../../../actions/secret-scan/gate/open.ts';
import { seeded } from '../../../../actions/secret-scan/grammar.ts';

const alphabet = 'abkeyzAKEY019_-=:>"\' \t\n%\\xu{}0471\0\xff';
const random = seeded('signs');
const below = (count: number): number => Math.floor(random() * count);
const noise = (length: number): string =>
  Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
const bytesOf = (text: string) => Buffer.from(text, 'latin1');

describe('signs of encodings', () => {
  const shortest = 24;
  const gate = openGate([]);
  const escaped = /%[0-7][\da-f]|\\(?:(?:u00|x)[0-7][\da-f]|u\{[0-7][\da-f]\})/gi;
  const expected = (text: string) => ({
    runs: Array.from(text.matchAll(/[0-9A-Za-z]{24,}/g), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
    escapes: Array.from(text.matchAll(escaped), ({ index }) => index),
  });
  const expectSigns = (text: string) => {
    expect(gate.signs(bytesOf(text), shortest)).toEqual(expected(text));
  };

  test('on noise with runs of every length at every place', () => {
    for (let length = 0; length < 70; length += 1)
      for (const lead of [0, 1, 5, 8, 15, 16]) {
        const run = `${'.'.repeat(lead)}${'aZ9'.repeat(30).slice(0, length)}`;
        expectSigns(`${run}%${run}-${noise(below(40))}`);
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
      expectSigns(`${start}${'a'.repeat(40)}.${start}${'%41'.repeat(30)}`);
    }
    const { runs } = gate.signs(bytesOf(`.${'a'.repeat(3 * portion)}.`), shortest);
    expect(runs.map(({ start }) => start)).toEqual([1]);
  });

  test('with more than it has room for at a time', () => {
    expectSigns('%41'.repeat(20_000));
  });
});
