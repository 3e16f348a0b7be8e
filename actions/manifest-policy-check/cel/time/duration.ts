import { CelError } from '../error.ts';
import type { Duration, Result } from '../value.ts';
import { second, toDuration } from './range.ts';

const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: second,
  m: 60n * second,
  h: 3_600n * second,
};
/** No duration of 292 years needs more signs. */
const longest = 200;

/** Reads `1h30m`, `-1.5s` as Go's time.ParseDuration does. */
export function parseDuration(text: string): Result {
  const fault = new CelError('value', 'not a duration');
  const [, sign = '', amounts = ''] = /^([-+]?)(.*)$/.exec(text) ?? [];
  if (amounts === '' || text.length > longest) return fault;
  if (amounts === '0') return toDuration(0n);
  let nanos = 0n;
  let end = 0;
  for (const part of amounts.matchAll(/([0-9]*)(?:\.([0-9]*))?(ns|us|µs|μs|ms|s|m|h)/gy)) {
    const [all, whole = '', fraction = '', name = ''] = part;
    const unit = units[name];
    if (unit === undefined || whole + fraction === '') return fault;
    nanos += BigInt(whole) * unit + (BigInt(fraction) * unit) / 10n ** BigInt(fraction.length);
    end = part.index + all.length;
  }
  if (end !== amounts.length) return fault;
  return toDuration(sign === '-' ? -nanos : nanos);
}

/** Seconds, with a fraction where there is one: `5400s`, `-0.5s`. */
export function durationText({ nanos }: Duration): string {
  const size = nanos < 0n ? -nanos : nanos;
  return `${nanos < 0n ? '-' : ''}${String(size / second)}${fractionText(size % second)}s`;
}

/** Nanoseconds of a second behind a dot, without trailing zeros; nothing for none. */
export const fractionText = (nanos: bigint): string =>
  nanos === 0n ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`;
