import { CelError } from '../error.ts';
import { inInt64 } from '../integer.ts';
import { Duration, Timestamp, type Result } from '../value.ts';

export const second = 1_000_000_000n;
const earliest = -62_135_596_800n * second;
const latest = 253_402_300_800n * second;

/** Nanoseconds as a duration; 64 bits of them are about 292 years. */
export const toDuration = (nanos: bigint): Result =>
  inInt64(nanos) ? new Duration(nanos) : new CelError('value', 'duration out of range');

/** Nanoseconds since 1970 as a timestamp, from year 1 through 9999. */
export const toTimestamp = (nanos: bigint): Result =>
  nanos >= earliest && nanos < latest
    ? new Timestamp(nanos)
    : new CelError('value', 'timestamp out of range');
