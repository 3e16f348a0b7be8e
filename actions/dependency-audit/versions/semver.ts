import { compareDigits, compareLists, digits } from './numbers.ts';
import { compareTexts, ordered } from './ordered.ts';

interface Identifier {
  readonly isNumber: boolean;
  readonly text: string;
}

interface SemVer {
  readonly release: readonly string[];
  /** Empty for a release. */
  readonly prerelease: readonly Identifier[];
  readonly build: readonly Identifier[];
}

/** Up to three numbers; what else stands behind is read with `labels`. */
const shape = /^\s*[vV=]?(\d+)(?:\.(\d+))?(?:\.(\d+))?([-+.\w]*)$/;

/** SemVer 2.0.0 §10 and §11, and what is written beside it: a `v`, two numbers, a label without its hyphen. */
const read = (text: string): SemVer | undefined => {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', rest = ''] = parts;
  return { release: [major, minor, patch].map(digits), ...labels(rest) };
};

/** A fourth number is no part of SemVer and, like a build label, none of the order. */
function labels(rest: string): Pick<SemVer, 'prerelease' | 'build'> {
  if (rest.startsWith('.')) return { prerelease: [], build: identifiers(rest.slice(1)) };
  const plus = rest.indexOf('+');
  const end = plus < 0 ? rest.length : plus;
  const start = rest.startsWith('-') ? 1 : 0;
  return { prerelease: identifiers(rest.slice(start, end)), build: identifiers(rest.slice(end + 1)) };
}

const identifiers = (text: string): readonly Identifier[] =>
  text === ''
    ? []
    : text.split('.').map((one) => {
        const isNumber = /^\d+$/.test(one);
        return { isNumber, text: isNumber ? digits(one) : one };
      });

function compareIdentifiers(a: Identifier, b: Identifier): number {
  if (a.isNumber !== b.isNumber) return a.isNumber ? -1 : 1;
  return a.isNumber ? compareDigits(a.text, b.text) : compareTexts(a.text, b.text);
}

function comparePrecedence(a: SemVer, b: SemVer): number {
  const release = compareLists(a.release, b.release, compareDigits);
  if (release !== 0) return release;
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return b.prerelease.length - a.prerelease.length;
  return compareLists(a.prerelease, b.prerelease, compareIdentifiers);
}

/** https://semver.org/spec/v2.0.0.html §11. */
export const semver = ordered(read, comparePrecedence);

/** Dart's pub_semver and Julia's VersionNumber: after SemVer's order the build label decides, and one is more than none. */
export const semverWithBuild = ordered(
  read,
  (a, b) => comparePrecedence(a, b) || compareLists(a.build, b.build, compareIdentifiers),
);
