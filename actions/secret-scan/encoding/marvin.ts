/**
 * Marvin32, the checksum in Microsoft's identifiable keys, of a text of one character a byte. Unsigned.
 * `seed` is 8 ASCII characters, of which the first is the most significant byte: `Default0`.
 */
export function marvin32(text: string, seed: string): number {
  let [low, high] = [bigEndian(seed.slice(4)), bigEndian(seed.slice(0, 4))];
  const mix = (word: number): void => {
    low = (low + word) | 0;
    high ^= low;
    low = (rotate(low, 20) + high) | 0;
    high = rotate(high, 9) ^ low;
    low = (rotate(low, 27) + high) | 0;
    high = rotate(high, 19);
  };
  // The end is marked by a byte 0x80, and filled up with zeros.
  const padded = `${text}\x80`.padEnd((text.length & ~3) + 4, '\0');
  for (let at = 0; at < padded.length; at += 4) mix(word(padded, at));
  mix(0);
  return (low ^ high) >>> 0;
}

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

const word = (text: string, at: number): number =>
  text.charCodeAt(at) |
  (text.charCodeAt(at + 1) << 8) |
  (text.charCodeAt(at + 2) << 16) |
  (text.charCodeAt(at + 3) << 24);

const bigEndian = (text: string): number => word(Array.from(text).reverse().join(''), 0);
