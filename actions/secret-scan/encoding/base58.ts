const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Of so many bytes; undefined: it holds another character, or a greater number. */
export function decodeBase58(text: string, length: number): Buffer | undefined {
  let value = 0n;
  for (const char of text) {
    const digit = digits.indexOf(char);
    if (digit === -1) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16);
  return hex.length > 2 * length ? undefined : Buffer.from(hex.padStart(2 * length, '0'), 'hex');
}

/** Without the digits that zero bytes in front would add. */
export function encodeBase58(bytes: Buffer): string {
  let text = '';
  for (let rest = BigInt(`0x${bytes.toString('hex')}`); rest > 0n; rest /= 58n)
    text = (digits[Number(rest % 58n)] ?? '') + text;
  return text;
}
