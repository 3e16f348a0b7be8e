import { decodeBase64, encodeBase64 } from '../encoding/base64.ts';
import { hex, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * Macaroons of Fly.io: `fm1r_`, `fm1a_` or `fm2_`, then MessagePack in base64: an array of nonce, location, caveats and
 * signature, of which the nonce is an array as well. https://github.com/superfly/macaroon
 */
export function flyVerdict(text: string): Verdict | undefined {
  const bytes = decodeBase64(text.slice(text.indexOf('_') + 1));
  if (bytes?.charCodeAt(0) !== 0x94 || endOf(bytes, 0, 0) !== bytes.length) return undefined;
  return { state: 'proven', why: 'it is a whole macaroon' };
}

const deepest = 16;

/** Where the value at `at` ends: https://github.com/msgpack/msgpack/blob/master/spec.md. NaN: not within the text. */
function endOf(bytes: string, at: number, depth: number): number {
  const type = bytes.charCodeAt(at);
  const number = (from: number, length: number): number =>
    Array.from(bytes.slice(from, from + length)).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
  const items = (count: number, from: number): number => {
    let end = depth < deepest && count <= bytes.length ? from : NaN;
    for (let nth = 0; nth < count && end < bytes.length; nth += 1) end = endOf(bytes, end, depth + 1);
    return end;
  };
  if (type < 0x80 || type >= 0xe0 || [0xc0, 0xc2, 0xc3].includes(type)) return at + 1;
  if (type < 0x90) return items((type & 15) * 2, at + 1);
  if (type < 0xa0) return items(type & 15, at + 1);
  if (type < 0xc0) return at + 1 + (type & 31);
  if (type >= 0xcc && type <= 0xd3) return at + 1 + 2 ** ((type - 0xcc) % 4);
  if (type === 0xca || type === 0xcb) return at + (type === 0xca ? 5 : 9);
  if (type >= 0xc4 && type <= 0xc6) return lengthed(type - 0xc4);
  if (type >= 0xd9 && type <= 0xdb) return lengthed(type - 0xd9);
  if (type === 0xdc || type === 0xdd)
    return items(number(at + 1, type === 0xdc ? 2 : 4), type === 0xdc ? at + 3 : at + 5);
  if (type === 0xde || type === 0xdf)
    return items(2 * number(at + 1, type === 0xde ? 2 : 4), type === 0xde ? at + 3 : at + 5);
  return NaN;

  function lengthed(power: number): number {
    const width = 2 ** power;
    return at + 1 + width + number(at + 1, width);
  }
}

export const flySample = (random: Random): string => {
  const bin = (bytes: string): string => `\xc4${String.fromCharCode(bytes.length)}${bytes}`;
  const string = (text: string): string => `\xd9${String.fromCharCode(text.length)}${text}`;
  const part = (length: number): string => bin(sampleOf([hex(length)], random));
  const nonce = `\x93${part(16)}${part(16)}\xc2`;
  return `fm2_${encodeBase64(`\x94${nonce}${string('https://api.fly.example/v1')}\x92\x0c\xc0${part(32)}`)}`;
};
