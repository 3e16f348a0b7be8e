/** RFC 4648, section 6, in either case and without padding. Bytes of one character each; bits left over are dropped. */
export function decodeBase32(text: string): string | undefined {
  let [bytes, bits, held] = ['', 0, 0];
  for (const char of text.toUpperCase()) {
    const value = alphabet.indexOf(char);
    if (value === -1) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((held >>> bits) & 0xff);
  }
  return bytes;
}

/** In upper case; the last character is filled up with zero bits. */
export function encodeBase32(bytes: string): string {
  let [text, bits, held] = ['', 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    held = ((held << 8) | bytes.charCodeAt(at)) & 0xffff;
    for (bits += 8; bits >= 5;) {
      bits -= 5;
      text += alphabet.charAt((held >>> bits) & 31);
    }
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (5 - bits)) & 31);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
