import { compareDigits, compareLists, digits } from './numbers.ts';
import type { Compare } from './ordered.ts';
import { compareTexts, ordered } from './ordered.ts';

/** A label's rank within its release, and its number. */
type Label = readonly [rank: number, number: string];

interface Pep440 {
  readonly epoch: string;
  /** Without trailing zeros. */
  readonly release: readonly string[];
  readonly labels: readonly Label[];
  readonly local: readonly string[];
}

const separator = '[-_.]?';
const shape = new RegExp(
  String.raw`^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)` +
    `(?:${separator}(?<pre>alpha|a|beta|b|preview|pre|c|rc)${separator}(?<preNumber>\\d*))?` +
    `(?:-(?<implicit>\\d+)|${separator}(?<post>post|rev|r)${separator}(?<postNumber>\\d*))?` +
    `(?:${separator}(?<dev>dev)${separator}(?<devNumber>\\d*))?` +
    String.raw`(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$`,
);

const preRanks: Readonly<Record<string, number>> = { a: 1, b: 2, p: 3, c: 3, r: 3 };

/** https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions */
function read(text: string): Pep440 | undefined {
  const parts = shape.exec(text.toLowerCase())?.groups;
  if (parts === undefined) return undefined;
  const release = (parts.release ?? '').split('.').map(digits);
  while (release.length > 1 && release.at(-1) === '0') release.pop();
  const number = (digitsOrNone: string | undefined): string => digits(digitsOrNone ?? '') || '0';
  const pre = parts.pre === undefined ? undefined : preRanks[parts.pre.charAt(0)];
  const isPost = parts.post !== undefined || parts.implicit !== undefined;
  const isDev = parts.dev !== undefined;
  return {
    epoch: number(parts.epoch),
    release,
    labels: [
      // A development release comes before the first alpha, unless it leads to a label of its own.
      pre !== undefined ? [pre, number(parts.preNumber)] : isDev && !isPost ? [0, '0'] : [4, '0'],
      isPost ? [1, number(parts.implicit ?? parts.postNumber)] : [0, '0'],
      isDev ? [0, number(parts.devNumber)] : [1, '0'],
    ],
    local: parts.local?.split(/[-_.]/).map(localPart) ?? [],
  };
}

/** Numbers come after words: the sign before them says so. */
const localPart = (text: string): string => (/^\d+$/.test(text) ? `~${digits(text)}` : text);

function compareLocal(a: string, b: string): number {
  return a.startsWith('~') && b.startsWith('~') ? compareDigits(a, b) : compareTexts(a, b);
}

const compareLabels = (a: Label, b: Label): number => a[0] - b[0] || compareDigits(a[1], b[1]);

function compare(a: Pep440, b: Pep440): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareLists(a.release, b.release, compareDigits, '0') ||
    compareLists(a.labels, b.labels, compareLabels) ||
    compareLists(a.local, b.local, compareLocal)
  );
}

/** What PEP 440 does not read was ordered by setuptools before; all of it comes before every version of PEP 440. */
const compareLegacy: Compare = (a, b) =>
  compareLists(legacyParts(a), legacyParts(b), (left, right) =>
    left.startsWith('*') || right.startsWith('*') ? compareTexts(left, right) : compareDigits(left, right),
  );

const legacyNames: Readonly<Record<string, string>> = {
  pre: 'c',
  preview: 'c',
  rc: 'c',
  '-': 'final-',
  dev: '@',
};

/** Numbers bare, words with a star: a star is less than a digit, so a word is less than a number. */
function legacyParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (const found of text.toLowerCase().match(/\d+|[a-z]+|-|[^\da-z.-]+/g) ?? []) {
    if (/^\d/.test(found)) parts.push(digits(found));
    else pushWord(parts, `*${legacyNames[found] ?? found}`);
  }
  pushWord(parts, '*final');
  return parts;
}

/** Zeros before a word say nothing, nor does a hyphen before a label of a version to come. */
function pushWord(parts: string[], word: string): void {
  if (word < '*final') while (parts.at(-1) === '*final-') parts.pop();
  while (parts.at(-1) === '0') parts.pop();
  parts.push(word);
}

/** PEP 440. */
export const pypi = ordered(read, compare, compareLegacy);
