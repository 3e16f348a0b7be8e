/** What the name of a tag says: `v4`, `4.2.1-rc.1`, `codeql-bundle-v2.20.0`. */
export interface Version {
  /** What stands in front, its last sign included; empty for most. */
  readonly prefix: string;
  /** One to four, the largest part first. */
  readonly numbers: readonly number[];
  /** Empty for a release. */
  readonly prerelease: string;
}

const form =
  /^((?!v?\d)[a-z][\w./-]{0,80}?[-/@])?v?(\d{1,9}(?:\.\d{1,9}){0,3})(?:-([\w.-]{1,60}))?(?:\+[\w.-]{1,60})?$/i;

/** Undefined for a name that is no version. */
export function readVersion(name: string): Version | undefined {
  if (name.length > 200) return undefined;
  const [found, prefix = '', numbers = '', prerelease = ''] = form.exec(name) ?? [];
  return found === undefined ? undefined : { prefix, numbers: numbers.split('.').map(Number), prerelease };
}

/** A version of one or two numbers moves: `v4` is whatever the newest v4 is. */
export const isPartial = ({ numbers, prerelease }: Version): boolean =>
  numbers.length < 3 && prerelease === '';

/** `whole` is one of the versions that `part` stands for; every version stands for itself. */
export const covers = (part: Version, whole: Version): boolean =>
  part.prefix === whole.prefix &&
  (part.prerelease === whole.prerelease || (part.prerelease === '' && isPartial(part))) &&
  (isPartial(part) || part.numbers.length === whole.numbers.length) &&
  part.numbers.every((number, index) => whole.numbers[index] === number);

/** Order of https://semver.org/#spec-item-11; positive: `a` is newer. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < 4; index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === '' || b.prerelease === '')
    return Number(a.prerelease === '') - Number(b.prerelease === '');
  return comparePrereleases(a.prerelease.split('.'), b.prerelease.split('.'));
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    const [isNumber, isOtherNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isNumber && isOtherNumber) return Number(left) - Number(right);
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
