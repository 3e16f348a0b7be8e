import { CelError } from '../error.ts';
import type { Result } from '../value.ts';

/** Reads what Go's strconv.ParseFloat reads, but for hexadecimal. */
export function parseDouble(text: string): Result {
  const word = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i.exec(text);
  if (word) return word[2] === undefined ? NaN : word[1] === '-' ? -Infinity : Infinity;
  if (text.length > 400 || !/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(text))
    return new CelError('value', 'not a double');
  const value = Number(text);
  return Number.isFinite(value) ? value : new CelError('value', 'double out of range');
}

/** As `string(x)` writes it, Go's `%g`: the shortest digits, an exponent below -4 and from 6 on. */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return Object.is(value, -0) ? '-0' : String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** With that many digits behind the dot; exact halves go to the even neighbour, which toFixed does not do. */
export function fixedText(value: number, precision: number): string {
  const [mantissa, power] = binary(Math.abs(value));
  const scaled = mantissa * 10n ** BigInt(precision);
  const digits = power >= 0 ? scaled << BigInt(power) : halfEven(scaled, BigInt(-power));
  const text = String(digits).padStart(precision + 1, '0');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return precision === 0 ? sign + text : `${sign}${text.slice(0, -precision)}.${text.slice(-precision)}`;
}

/** The whole number and the power of two that make a double. */
function binary(value: number): readonly [bigint, number] {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = Number(raw >> 52n) & 0x7ff;
  const fraction = raw & 0xf_ffff_ffff_ffffn;
  return exponent === 0 ? [fraction, -1_074] : [fraction | (1n << 52n), exponent - 1_075];
}

function halfEven(value: bigint, shift: bigint): bigint {
  const whole = value >> shift;
  const rest = value - (whole << shift);
  const half = 1n << (shift - 1n);
  return rest > half || (rest === half && whole % 2n === 1n) ? whole + 1n : whole;
}
