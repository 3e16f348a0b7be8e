import { decodeBase64, encodeBase64url } from '../encoding/base64.ts';
import { lowerDigits, sampleOf, uuid, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * API tokens of PyPI: `pypi-` and a macaroon of version 2 in base64url: https://github.com/pypi/warehouse and
 * https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt. Packets of type, length and bytes, the last one a
 * signature of 32 bytes.
 */
export function pypiVerdict(text: string): Verdict | undefined {
  const bytes = decodeBase64(text.slice('pypi-'.length));
  const packets = bytes === undefined ? undefined : packetsOf(bytes);
  const [location, identifier] = packets ?? [];
  const last = packets?.at(-1);
  if (location?.type !== 1 || identifier?.type !== 2) return undefined;
  if (last?.type !== 6 || last.bytes.length !== 32) return undefined;
  return { state: 'proven', why: 'it is a whole macaroon', facts: { location: location.bytes } };
}

interface Packet {
  readonly type: number;
  readonly bytes: string;
}

/** Undefined: another version, or something is left over or missing. */
function packetsOf(bytes: string): readonly Packet[] | undefined {
  if (bytes.charCodeAt(0) !== 2) return undefined;
  const packets: Packet[] = [];
  for (let at = 1; at < bytes.length;) {
    const type = bytes.charCodeAt(at);
    at += 1;
    // The end of a section has no length.
    if (type === 0) continue;
    const [length, next] = varint(bytes, at);
    if (![1, 2, 4, 6].includes(type) || next + length > bytes.length) return undefined;
    packets.push({ type, bytes: bytes.slice(next, next + length) });
    at = next + length;
  }
  return packets;
}

/** The number (LEB128) at `at`, and where it ends. */
function varint(bytes: string, at: number): readonly [value: number, end: number] {
  const low = bytes.charCodeAt(at);
  return low < 128 ? [low, at + 1] : [(low & 127) + (bytes.charCodeAt(at + 1) & 127) * 128, at + 2];
}

/** `head`: what it begins with, in base64: version and location. */
export const pypiSample =
  (head: string) =>
  (random: Random): string => {
    const packet = (type: number, bytes: string): string => String.fromCharCode(type, bytes.length) + bytes;
    const identifier = packet(2, sampleOf(uuid, random).toLowerCase());
    const caveat = packet(2, '{"version": 1, "permissions": "user"}');
    const signature = packet(6, sampleOf([lowerDigits(32)], random));
    return `pypi-${encodeBase64url(`${decodeBase64(head) ?? ''}${identifier}\0${caveat}\0\0${signature}`)}`;
  };
