import { isText, ofTexts, type PureFunction } from './function.ts';

export const numberFunctions: Readonly<Record<string, PureFunction>> = {
  'units.parse': ofTexts((text = '') => units(text, false)),
  'units.parse_bytes': ofTexts((text = '') => units(text, true)),
  'semver.is_valid': (text) => isText(text) && versionOf(text) !== undefined,
  'semver.compare': ofTexts((left = '', right = '') => {
    const [one, other] = [versionOf(left), versionOf(right)];
    return one && other && compareVersions(one, other);
  }),
  'numbers.range_step': (from, to, step) => range(from, to, step),
};

const letters = ['k', 'm', 'g', 't', 'p', 'e'];

/** `512Mi`; in bytes there are no thousandths, so `m` is as good as `M`. */
function units(written: string, areBytes: boolean): number | undefined {
  const match = /^([0-9.]{1,100}(?:e[+-]?[0-9]{1,3})?)([a-z]{0,3})$/i.exec(written.replace(/"/g, ''));
  const [, digits = '', unit = ''] = match ?? [];
  const amount = /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i.test(digits) ? Number(digits) : NaN;
  const factor = areBytes ? byteFactor(unit.toLowerCase()) : unitFactor(unit);
  if (Number.isNaN(amount) || factor === undefined) return undefined;
  const product = factor === 0.001 ? amount / 1000 : amount * factor;
  if (!Number.isFinite(product)) return undefined;
  return areBytes ? Math.trunc(product) : product;
}

function byteFactor(unit: string): number | undefined {
  if (unit === '') return 1;
  const power = letters.indexOf(unit.charAt(0)) + 1;
  if (power === 0) return undefined;
  return { '': 1000, b: 1000, i: 1024, ib: 1024 }[unit.slice(1)] === undefined
    ? undefined
    : (unit.charAt(1) === 'i' ? 1024 : 1000) ** power;
}

function unitFactor(unit: string): number | undefined {
  if (unit === '') return 1;
  if (unit === 'm') return 0.001;
  const power = letters.indexOf(unit.charAt(0).toLowerCase()) + 1;
  const rest = unit.slice(1).toLowerCase();
  return power === 0 || !['', 'i'].includes(rest) ? undefined : (rest === 'i' ? 1024 : 1000) ** power;
}

interface Version {
  readonly numbers: readonly bigint[];
  readonly prerelease: readonly string[];
}

/** https://semver.org, in 64 bits. */
function versionOf(text: string): Version | undefined {
  const match =
    text.length > 256
      ? null
      : /^([0-9]+)\.([0-9]+)\.([0-9]+)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/.exec(text);
  if (match === null) return undefined;
  const [, major = '', minor = '', patch = '', prerelease] = match;
  return { numbers: [major, minor, patch].map(BigInt), prerelease: prerelease?.split('.') ?? [] };
}

function compareVersions(one: Version, other: Version): number {
  for (const [at, number] of one.numbers.entries()) {
    const against = other.numbers[at] ?? 0n;
    if (number !== against) return number < against ? -1 : 1;
  }
  const [left, right] = [one.prerelease, other.prerelease];
  // A release comes behind its own prereleases.
  if (left.length === 0 || right.length === 0) return Math.sign(right.length - left.length);
  for (const [at, part] of left.entries()) {
    const against = right[at];
    if (against === undefined) return 1;
    if (part === against) continue;
    const [isNumber, isOtherNumber] = [part, against].map((each) => /^[0-9]+$/.test(each));
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    if (isNumber && BigInt(part) === BigInt(against)) continue;
    return (isNumber ? BigInt(part) < BigInt(against) : part < against) ? -1 : 1;
  }
  return left.length < right.length ? -1 : 0;
}

const longest = 100_000;

function range(from: unknown, to: unknown, step: unknown): readonly number[] | undefined {
  if (![from, to, step].every(Number.isSafeInteger)) return undefined;
  const [first, last, width] = [Number(from), Number(to), Number(step)];
  if (width <= 0) return undefined;
  const count = Math.floor(Math.abs(last - first) / width) + 1;
  if (count > longest) throw new Error('a range is too long');
  return Array.from({ length: count }, (_, at) => first + Math.sign(last - first) * width * at);
}
