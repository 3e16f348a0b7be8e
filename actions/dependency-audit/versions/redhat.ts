import { compareDigits, digits } from './numbers.ts';
import { compareTexts, ordered } from './ordered.ts';

interface Rpm {
  readonly epoch: readonly string[];
  readonly version: readonly string[];
  /** Undefined where there is none, which is less than an empty one. */
  readonly release: readonly string[] | undefined;
}

/** Numbers, words, `~` and `^`; everything else only parts them. */
const segments = (text: string): readonly string[] =>
  (text.match(/\d+|[a-z]+|[~^]/gi) ?? []).map((one) => (/^\d/.test(one) ? digits(one) : one));

function read(text: string): Rpm | undefined {
  if (text === '' || /\s/.test(text)) return undefined;
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1);
  const hyphen = rest.indexOf('-');
  return {
    epoch: segments(colon < 0 ? '0' : text.slice(0, colon)),
    version: segments(hyphen < 0 ? rest : rest.slice(0, hyphen)),
    release: hyphen < 0 ? undefined : segments(rest.slice(hyphen + 1)),
  };
}

function compareSegments(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at], b[at]];
    const order = kind(left) - kind(right) || compareSame(left ?? '', right ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** `~` comes before the end of the version, `^` right behind it. */
function kind(segment: string | undefined): number {
  if (segment === undefined) return 1;
  if (segment === '~') return 0;
  if (segment === '^') return 2;
  return /^\d/.test(segment) ? 4 : 3;
}

const compareSame = (a: string, b: string): number =>
  kind(a) === 4 ? compareDigits(a, b) : compareTexts(a, b);

/** rpmvercmp over epoch, version and release. */
export const redhat = ordered(read, (a, b) => {
  const order = compareSegments(a.epoch, b.epoch) || compareSegments(a.version, b.version);
  if (order !== 0) return order;
  if (a.release === undefined || b.release === undefined)
    return Number(a.release !== undefined) - Number(b.release !== undefined);
  return compareSegments(a.release, b.release);
});
