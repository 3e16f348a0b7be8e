import type { Severity } from '../../../shared/core/severity.ts';
import type { Setup } from './setup.ts';

/** What a flag should say. Sentences follow `: ` and have no full stop. */
export interface Expectation {
  /** What is wrong with a value of the flag. */
  fault(value: string): string | undefined;
  /** What it means that the flag is missing, where that is wrong. */
  readonly missing?: Missing;
  /** Values of a repeated flag are one list. */
  readonly isList?: true;
  /** What to write instead. */
  readonly instead?: string;
}

export interface Missing {
  readonly says: string;
  /** Default: that of the rule. */
  readonly severity?: Severity;
  /** Where the default is right after all. */
  unless?(setup: Setup): boolean;
}

/** A switch that should be on, or off. Go's flag parser takes `1`, `t` and `TRUE` too. */
export const turned = (wanted: 'on' | 'off', says: string, missing?: Missing): Expectation => ({
  fault: (value) =>
    (wanted === 'on' ? /^(?:0|f|false)$/i : /^(?:1|t|true)$/i).test(value) ? says : undefined,
  ...(missing && { missing }),
  instead: wanted === 'on' ? 'true' : 'false',
});

/** A flag that should not be there at all. */
export const unset = (says: string): Expectation => ({ fault: () => says });

/** A flag that should be there and name something. */
export const given = (says: string, missing: Omit<Missing, 'says'> = {}): Expectation => ({
  fault: (value) => (value.trim() === '' ? says : undefined),
  missing: { says, ...missing },
});

const listed = (value: string): readonly string[] => value.split(',').map((item) => item.trim());

/** A list that should not have the item. */
export const without = (item: string, says: string, missing?: Missing): Expectation => ({
  fault: (value) => (listed(value).includes(item) ? says : undefined),
  ...(missing && { missing }),
  isList: true,
});

/** A list that should have the item. */
export const including = (item: string, says: string, missing?: Missing): Expectation => ({
  fault: (value) => (listed(value).includes(item) ? undefined : says),
  ...(missing && { missing }),
  isList: true,
});

/** A whole number that should be one of those. What is no number stops the component; that is nobody's hole. */
export const numbered = (
  isRight: (number: number) => boolean,
  says: string,
  missing?: Missing,
): Expectation => ({
  fault: (value) => (/^[-+]?\d{1,9}$/.test(value) && !isRight(Number(value)) ? says : undefined),
  ...(missing && { missing }),
});

/** An address that only the machine itself reaches; a port may follow. */
export const isLoopback = (address: string): boolean =>
  /^(?:[a-z]{2,8}:\/\/)?(?:127\.[\d.]{1,12}|localhost|\[?::1\]?|\[?::ffff:127\.[\d.]{1,12}\]?)(?::\d{1,5})?$/i.test(
    address,
  ) || /^unixs?:/.test(address);

export const loopback = (says: string, missing?: Missing): Expectation => ({
  fault: (value) => (isLoopback(value) ? undefined : says),
  ...(missing && { missing }),
  instead: '127.0.0.1',
});

/** TLS suites: what Go lists as insecure, but for those without forward secrecy that the benchmark still takes. */
export const strongSuites: Expectation = {
  fault: (value) => {
    const weak = listed(value).filter((suite) => /_(?:RC4|3DES|NULL|EXPORT)_|_CBC_SHA256$/.test(suite));
    return weak.length > 0 ? `not safe: ${weak.slice(0, 3).join(', ')}` : undefined;
  },
  isList: true,
};
