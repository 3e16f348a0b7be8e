/** CRC-24 of OpenPGP's armor (RFC 4880, section 6.1), of a text of one character a byte. */
export function crc24(text: string): number {
  let crc = 0xb704ce;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) << 16;
    for (let bit = 0; bit < 8; bit += 1)
      crc = crc & 0x800000 ? ((crc << 1) ^ 0x1864cfb) & 0xffffff : crc << 1;
  }
  return crc;
}
