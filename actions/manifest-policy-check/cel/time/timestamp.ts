import { CelError } from '../error.ts';
import type { Result, Timestamp } from '../value.ts';
import { fractionText } from './duration.ts';
import { second, toTimestamp } from './range.ts';

const form =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]{1,40}))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))$/;

/** Reads what RFC 3339 calls a date-time. */
export function parseTimestamp(text: string): Result {
  const fault = new CelError('value', 'not a timestamp of RFC 3339');
  const match = form.exec(text);
  if (match === null) {
    const beyond = /^[+-]?[0-9]{5,}-/.test(text);
    return beyond ? new CelError('value', 'timestamp out of range') : fault;
  }
  const part = (at: number) => Number(match[at] ?? 0);
  const [year, month, day, hour, minute, sec] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  if (hour > 23 || minute > 59 || sec > 59 || part(9) > 23 || part(10) > 59) return fault;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return fault;
  const east = (match[8] === '-' ? -1 : 1) * (part(9) * 3_600 + part(10) * 60);
  const seconds = date.getTime() / 1_000 + hour * 3_600 + minute * 60 + sec - east;
  return toTimestamp(BigInt(seconds) * second + BigInt((match[7] ?? '').padEnd(9, '0').slice(0, 9)));
}

/** Seconds since 1970, rounded down. */
export const secondsOf = ({ nanos }: Timestamp): bigint => nanos / second - (nanos % second < 0n ? 1n : 0n);

/** As RFC 3339 writes it, in UTC. */
export function timestampText(time: Timestamp): string {
  const seconds = secondsOf(time);
  const date = new Date(Number(seconds) * 1_000).toISOString().slice(0, 19);
  return `${date}${fractionText(time.nanos - seconds * second)}Z`;
}
