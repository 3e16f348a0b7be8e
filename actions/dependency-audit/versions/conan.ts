import { compareDigits, compareLists, digits } from './numbers.ts';
import { compareTexts, ordered } from './ordered.ts';

/** A number and what is written behind it: `1w` of OpenSSL's 1.1.1w. */
interface Part {
  /** '' for a word, which comes after all numbers. */
  readonly number: string;
  readonly word: string;
}

type Conan = readonly [release: readonly Part[], prerelease: readonly Part[], build: readonly Part[]];

function read(text: string): Conan | undefined {
  const found = /^([\da-z][\w.]*)(?:-([\w.-]+))?(?:\+([\w.+-]+))?$/.exec(text.toLowerCase());
  if (found === null || !/\d/.test(text)) return undefined;
  const [, release = '', prerelease = '', build = ''] = found;
  return [parts(release), parts(prerelease), parts(build)];
}

function parts(text: string): readonly Part[] {
  if (text === '') return [];
  const all = text.split('.').map((one) => {
    const number = /^\d*/.exec(one)?.[0] ?? '';
    return { number: digits(number), word: one.slice(number.length) };
  });
  while (all.at(-1)?.number === '0' && all.at(-1)?.word === '') all.pop();
  return all;
}

function compareParts(a: Part, b: Part): number {
  if ((a.number === '') !== (b.number === '')) return a.number === '' ? 1 : -1;
  return compareDigits(a.number, b.number) || compareTexts(a.word, b.word);
}

const zero: Part = { number: '0', word: '' };

/** https://docs.conan.io/2/tutorial/versioning/version_ranges.html: SemVer with any number of parts, letters and build. */
export const conan = ordered(
  read,
  ([release, prerelease, build], [otherRelease, otherPrerelease, otherBuild]) =>
    compareLists(release, otherRelease, compareParts, zero) ||
    (prerelease.length === 0 || otherPrerelease.length === 0
      ? otherPrerelease.length - prerelease.length
      : compareLists(prerelease, otherPrerelease, compareParts, zero)) ||
    compareLists(build, otherBuild, compareParts, zero),
);
