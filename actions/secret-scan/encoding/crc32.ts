/** CRC-32 as in ISO 3309 and zlib; of a text of one character a byte. Unsigned. */
export function crc32(text: string): number {
  const table = (remainders ??= Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte)));
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc = (crc >>> 8) ^ (table[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}

let remainders: Uint32Array | undefined;

function remainderOf(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
}

/** Its bytes, the least significant first, one character a byte. */
export const littleEndian = (value: number): string =>
  String.fromCharCode(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
