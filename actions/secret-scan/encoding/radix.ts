/** A number of 32 bits, unsigned, in the digits of an alphabet; filled up in front with its first digit. */
export function inAlphabet(value: number, alphabet: string, width: number): string {
  let digits = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) {
    digits = (alphabet[rest % alphabet.length] ?? '') + digits;
  }
  return digits.padStart(width, alphabet[0]);
}

export const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const base36Digits = '0123456789abcdefghijklmnopqrstuvwxyz';
