import { CelError } from '../error.ts';
import { inUint64, toInt } from '../integer.ts';
import { compareNative, compareText } from '../order.ts';
import { func, method, type Overload } from '../overload.ts';
import { Opaque } from '../value.ts';

const form = /^([0-9]+)\.([0-9]+)\.([0-9]+)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/;
const longest = 256;

/** A version as https://semver.org has it. */
class Semver extends Opaque {
  readonly kind = 'kubernetes.Semver';
  readonly numbers: readonly [bigint, bigint, bigint];
  readonly prerelease: readonly string[];
  constructor(numbers: readonly [bigint, bigint, bigint], prerelease: readonly string[]) {
    super();
    this.numbers = numbers;
    this.prerelease = prerelease;
  }
  equals(other: Opaque): boolean {
    return other instanceof Semver && order(this, other) === 0;
  }
}

/** Strict; `normalize` forgives a `v` in front, missing numbers and leading zeros. */
function parseSemver(source: string, normalize: boolean): Semver | undefined {
  if (source.length > longest) return undefined;
  const match = form.exec(normalize ? normalized(source) : source);
  if (match === null) return undefined;
  const [, major = '', minor = '', patch = '', prerelease, build] = match;
  const before = prerelease?.split('.') ?? [];
  const parts = [major, minor, patch];
  if ([...before, ...(build?.split('.') ?? [])].includes('')) return undefined;
  if ([...parts, ...before.filter(isNumeric)].some((digits) => /^0[0-9]/.test(digits))) return undefined;
  const numbers = [BigInt(major), BigInt(minor), BigInt(patch)] as const;
  return numbers.every(inUint64) ? new Semver(numbers, before) : undefined;
}

function normalized(source: string): string {
  const [, numbers = '', rest = ''] = /^v?([0-9.]*)(.*)$/.exec(source) ?? [];
  const parts = numbers.split('.').map((part) => part.replace(/^0+(?=[0-9])/, ''));
  // Only a whole version may go on.
  while (parts.length < 3 && rest === '') parts.push('0');
  return parts.join('.') + rest;
}

const isNumeric = (part: string): boolean => /^[0-9]+$/.test(part);

function order(left: Semver, right: Semver): number {
  for (const at of [0, 1, 2] as const) {
    const numbers = compareNative(left.numbers[at], right.numbers[at]);
    if (numbers !== 0) return numbers;
  }
  // A release comes behind its own prereleases.
  if (left.prerelease.length === 0 || right.prerelease.length === 0)
    return Math.sign(right.prerelease.length - left.prerelease.length);
  for (const [at, part] of left.prerelease.entries()) {
    const other = right.prerelease[at];
    const parts = other === undefined ? 1 : orderOfParts(part, other);
    if (parts !== 0) return parts;
  }
  return left.prerelease.length < right.prerelease.length ? -1 : 0;
}

function orderOfParts(left: string, right: string): number {
  if (isNumeric(left) !== isNumeric(right)) return isNumeric(left) ? -1 : 1;
  return isNumeric(left) ? compareNative(BigInt(left), BigInt(right)) : Math.sign(compareText(left, right));
}

const fault = () => new CelError('value', 'not a semantic version');

/** `semver` of https://kubernetes.io/docs/reference/using-api/cel/. */
export const semverFunctions: readonly Overload[] = [
  func('semver', ['string'], (text) => parseSemver(text, false) ?? fault()),
  func('semver', ['string', 'bool'], (text, normalize) => parseSemver(text, normalize) ?? fault()),
  func('isSemver', ['string'], (text) => parseSemver(text, false) !== undefined),
  func('isSemver', ['string', 'bool'], (text, normalize) => parseSemver(text, normalize) !== undefined),
  method('major', [Semver], ({ numbers }) => toInt(numbers[0])),
  method('minor', [Semver], ({ numbers }) => toInt(numbers[1])),
  method('patch', [Semver], ({ numbers }) => toInt(numbers[2])),
  method('isLessThan', [Semver, Semver], (left, right) => order(left, right) < 0),
  method('isGreaterThan', [Semver, Semver], (left, right) => order(left, right) > 0),
  method('compareTo', [Semver, Semver], (left, right) => BigInt(order(left, right))),
];
