/** Bech32's checksum (BIP 173) of a text in one case: whether it fits. The part behind the last `1` holds the data. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const at = lower.lastIndexOf('1');
  const values = Array.from(lower.slice(at + 1), (char) => alphabet.indexOf(char));
  if (at < 1 || values.length < 6 || values.includes(-1)) return false;
  return polymod([...expand(lower.slice(0, at)), ...values]) === 1;
}

/** `data` is in the digits of the alphabet. Lower case. */
export function withBech32(name: string, data: string): string {
  const values = Array.from(data, (char) => alphabet.indexOf(char));
  const sum = polymod([...expand(name), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const checksum = [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(sum >>> shift) & 31]).join('');
  return `${name}1${data}${checksum}`;
}

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

const expand = (name: string): readonly number[] => {
  const codes = Array.from(name, (char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
};

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit += 1) if ((top >>> bit) & 1) sum ^= generators[bit] ?? 0;
  }
  return sum;
}
