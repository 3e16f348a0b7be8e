import type { Ecosystem } from '../package.ts';

/** Major, minor, patch: those of them that are written. */
export const numbersOf = (version: string): readonly number[] => {
  const written = /^v?(\d{1,15}(?:\.\d{1,15}){0,2})/.exec(version)?.[1];
  return written?.split('.').map(Number) ?? [];
};

/** What a later release may keep of this one's numbers without breaking it: `1`, `0.5`, `0.0.3`. */
export function branchOf(version: string): string {
  const numbers = numbersOf(version);
  const first = numbers.findIndex((number) => number > 0);
  return numbers.slice(0, first < 0 ? undefined : first + 1).join('.');
}

/** As npm's and Cargo's caret has it: https://doc.rust-lang.org/cargo/reference/semver.html */
export const isCompatible = (from: string, to: string): boolean => {
  const branch = numbersOf(branchOf(from));
  const other = numbersOf(to);
  return branch.every((number, index) => (other[index] ?? 0) === number);
};

/** Where the first number says that something breaks; elsewhere it may be a year. */
const sayingMajor: ReadonlySet<Ecosystem> = new Set<Ecosystem>([
  ...(['npm', 'crates.io', 'RubyGems', 'Packagist', 'Maven', 'NuGet', 'Hex', 'Pub'] as const),
  ...(['SwiftURL', 'CocoaPods', 'GitHub Actions'] as const),
]);
const sayingMinor: ReadonlySet<Ecosystem> = new Set<Ecosystem>(['npm', 'crates.io', 'Pub', 'Hex']);

/** The step may well break what uses the package. */
export function isBreaking(ecosystem: Ecosystem, from: string, to: string): boolean {
  if (!sayingMajor.has(ecosystem)) return false;
  return sayingMinor.has(ecosystem) ? !isCompatible(from, to) : numbersOf(from)[0] !== numbersOf(to)[0];
}
