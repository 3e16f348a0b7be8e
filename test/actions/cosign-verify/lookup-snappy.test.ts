import { describe, expect, it } from 'vitest';
import { unsnappy } from '../../../actions/cosign-verify/lookup/snappy.ts';
import { seeded } from '../../random.ts';
import { literal, packed } from './snappy.ts';

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString();
const bytes = (...values: number[]): Buffer => Buffer.from(values);

describe('a block', () => {
  it.each<[string, Buffer, string]>([
    ['of nothing', bytes(0), ''],
    ['a literal', bytes(3, 2 << 2, 97, 98, 99), 'abc'],
    ['a copy with one byte of distance', bytes(8, 3 << 2, 97, 98, 99, 100, 1, 4), 'abcdabcd'],
    [
      'a copy with a high distance',
      Buffer.concat([bytes(0x84, 4), literal('x'.repeat(512)), bytes(0x41, 0)]),
      `${'x'.repeat(512)}xxxx`,
    ],
    ['a copy with two bytes of distance', bytes(5, 2 << 2, 97, 98, 99, (1 << 2) | 2, 3, 0), 'abcab'],
    ['a copy with four bytes of distance', bytes(5, 2 << 2, 97, 98, 99, (1 << 2) | 3, 3, 0, 0, 0), 'abcab'],
    ['a copy that runs into itself', bytes(9, 0, 97, (7 << 2) | 2, 1, 0), 'aaaaaaaaa'],
  ])('%s', (_, block, expected) => {
    expect(text(unsnappy(block, 1000))).toBe(expected);
  });

  it.each([60, 61, 256, 257, 65_536, 65_537, 1_000_000])('with a literal of %i bytes', (length) => {
    const whole = Buffer.alloc(length, 'abcdefghij');
    expect(Buffer.from(unsnappy(packed(whole), length) ?? []).equals(whole)).toBe(true);
  });

  it.each<[string, Buffer]>([
    ['empty', bytes()],
    ['with a length that does not end', bytes(0x80)],
    ['with a length of more than 32 bits', bytes(0x80, 0x80, 0x80, 0x80, 0x80, 1)],
    ['longer than it may be', bytes(0xe9, 7)],
    ['that ends before it is full', bytes(3, 0, 97)],
    ['that holds more than its length', bytes(1, 1 << 2, 97, 98)],
    ['with a literal cut off', bytes(3, 2 << 2, 97)],
    ['with the length of a literal cut off', bytes(100, 61 << 2, 1)],
    ['with a distance cut off', bytes(5, 0, 97, (3 << 2) | 2, 1)],
    ['with a copy of nothing yet', bytes(4, 1, 1)],
    ['with a copy from before the start', bytes(5, 0, 97, 1, 2)],
    ['with a copy from nowhere', bytes(5, 0, 97, 1, 0)],
    ['with a copy over the end', bytes(3, 0, 97, 1, 1)],
    ['with bytes behind the end', bytes(1, 0, 97, 0, 98)],
    ['of the framing format', Buffer.from('ff060000734e61507059', 'hex')],
  ])('%s is none', (_, block) => {
    expect(unsnappy(block, 1000)).toBeUndefined();
  });

  it('of noise gives an answer in any case', () => {
    const next = seeded(5);
    for (let round = 0; round < 5000; round += 1) {
      const noise = Buffer.from(Array.from({ length: 1 + (round % 40) }, () => Math.floor(next() * 256)));
      expect(unsnappy(noise, 10_000)?.length ?? 0).toBeLessThanOrEqual(10_000);
    }
  });
});
