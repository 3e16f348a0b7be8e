/** Longer values are of no format, in UTF-16 code units; expressions run on no more. */
const maxLength = 2000;

const within =
  (isRight: (text: string) => boolean) =>
  (text: string): boolean =>
    text.length <= maxLength && isRight(text);

/** An absolute URI (RFC 3986) without blanks. */
export const isUrl = within((text) => /^[A-Za-z][A-Za-z\d+.-]*:[^\s]+$/.test(text) && URL.canParse(text));

const dateTime = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/;

/** RFC 3339, section 5.6: `2026-01-31T12:00:00Z`. */
export const isDateTime = within((text) => {
  const match = dateTime.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  // 60 is a leap second.
  return isDay && hour <= 23 && minute <= 59 && second <= 60 && zoneHour <= 23 && zoneMinute <= 59;
});

const daysOf = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** A commit in git, whole (SHA-1 or SHA-256) or shortened to no less than git's own 7 digits. */
export const isCommit = (text: string): boolean => /^(?:[\da-f]{7,40}|[\da-f]{64})$/i.test(text);

const number = '(?:0|[1-9]\\d*)';
const identifier = `(?:${number}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const version = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*)?$`,
);

/** https://semver.org/spec/v2.0.0.html */
export const isSemanticVersion = within((text) => text.length <= 256 && version.test(text));

/** RFC 5322, section 3.4.1, the dot-atom form without comments; 64 characters before the `@`. */
export const isEmail = within(
  (text) =>
    /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\.[A-Za-z\d][A-Za-z\d-]*)*$/.test(
      text,
    ) && text.indexOf('@') <= 64,
);
