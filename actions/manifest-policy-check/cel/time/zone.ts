import { CelError } from '../error.ts';

/** A moment whose UTC fields are the local ones of a time zone: `+02:00`, `UTC`, `Europe/Athens`; milliseconds in. */
export function localDate(milliseconds: number, zone: string): Date | CelError {
  const fixed = /^([+-]?)([0-9]{2}):([0-9]{2})$/.exec(zone);
  if (fixed) {
    const east = Number(fixed[2]) * 60 + Number(fixed[3]);
    return new Date(milliseconds + (fixed[1] === '-' ? -east : east) * 60_000);
  }
  const clock = zone.length > 64 ? undefined : clockOf(zone);
  if (clock === undefined) return new CelError('value', 'no such time zone');
  const parts = new Map(clock.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const date = new Date(0);
  date.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  const milli = ((milliseconds % 1_000) + 1_000) % 1_000;
  date.setUTCHours(part('hour'), part('minute'), part('second'), milli);
  return date;
}

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  } catch {
    return undefined;
  }
}
