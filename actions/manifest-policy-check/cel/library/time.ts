import { func, method, type Overload } from '../overload.ts';
import { parseDuration } from '../time/duration.ts';
import { second, toDuration, toTimestamp } from '../time/range.ts';
import { parseTimestamp, secondsOf } from '../time/timestamp.ts';
import { localDate } from '../time/zone.ts';
import type { Timestamp, Result } from '../value.ts';
import { CelError } from '../error.ts';

const day = 86_400_000;

/** Fields of a date whose UTC fields are the wanted ones. */
const fields: Readonly<Record<string, (date: Date) => number>> = {
  getFullYear: (date) => date.getUTCFullYear(),
  getMonth: (date) => date.getUTCMonth(),
  getDate: (date) => date.getUTCDate(),
  getDayOfMonth: (date) => date.getUTCDate() - 1,
  getDayOfWeek: (date) => date.getUTCDay(),
  getDayOfYear: (date) => {
    const first = new Date(date);
    first.setUTCMonth(0, 1);
    return Math.round((date.getTime() - first.getTime()) / day);
  },
  getHours: (date) => date.getUTCHours(),
  getMinutes: (date) => date.getUTCMinutes(),
  getSeconds: (date) => date.getUTCSeconds(),
  getMilliseconds: (date) => date.getUTCMilliseconds(),
};

const amounts: Readonly<Record<string, bigint>> = {
  getHours: 3_600n * second,
  getMinutes: 60n * second,
  getSeconds: second,
  getMilliseconds: 1_000_000n,
};

/** Exact enough: a timestamp's milliseconds are below 2^53. */
const milliseconds = (time: Timestamp): number =>
  Number(secondsOf(time)) * 1_000 + Math.floor(Number(time.nanos - secondsOf(time) * second) / 1_000_000);

const inZone = (time: Timestamp, zone: string, field: (date: Date) => number): Result => {
  const date = localDate(milliseconds(time), zone);
  return date instanceof CelError ? date : BigInt(field(date));
};

/** Timestamps and durations: making them, and their parts. */
export const timeFunctions: readonly Overload[] = [
  func('timestamp', ['timestamp'], (time) => time),
  func('timestamp', ['string'], (text) => parseTimestamp(text)),
  func('timestamp', ['int'], (seconds) => toTimestamp(seconds * second)),
  func('duration', ['duration'], (duration) => duration),
  func('duration', ['string'], (text) => parseDuration(text)),
  func('duration', ['int'], (nanos) => toDuration(nanos)),
  ...Object.entries(fields).flatMap(([name, field]) => [
    method(name, ['timestamp'], (time) => BigInt(field(new Date(milliseconds(time))))),
    method(name, ['timestamp', 'string'], (time, zone, { budget }) => {
      // Asking for a zone's rules is slow.
      budget.spend(200);
      return inZone(time, zone, field);
    }),
  ]),
  ...Object.entries(amounts).map(([name, unit]) => method(name, ['duration'], ({ nanos }) => nanos / unit)),
];
