import { compareDigits, compareLists, digits } from './numbers.ts';
import { compareTexts, ordered } from './ordered.ts';

type Suffix = readonly [rank: number, number: string];

interface Apk {
  readonly text: string;
  /** As written. */
  readonly numbers: readonly string[];
  readonly letter: string;
  readonly suffixes: readonly Suffix[];
  readonly build: string;
  /** What is left; undefined for a valid version. */
  readonly rest: string | undefined;
  /** It ends in something that is no build. */
  readonly isBroken: boolean;
}

const suffixNames = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const noSuffix: Suffix = [suffixNames.indexOf(''), '0'];

const shape =
  /^(\d+(?:\.\d+)*)?\.?([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[\da-f]+)?(?:-r(\d*))?/;

function read(text: string): Apk | undefined {
  const found = shape.exec(text);
  if (found === null || text === '') return undefined;
  const [whole, numbers = '', letter = '', suffixes = '', build] = found;
  const rest = text.slice(whole.length);
  return {
    text,
    numbers: numbers === '' ? [] : numbers.split('.'),
    letter,
    suffixes: [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => [
      suffixNames.indexOf(name),
      digits(number) || '0',
    ]),
    build: digits(build ?? '') || '0',
    rest: rest === '' ? undefined : rest,
    isBroken: rest !== '' && build === undefined,
  };
}

/** Behind the first number a leading zero makes both decimals: 1.06 < 1.1. */
function compareNumbers(a: Apk, b: Apk): number {
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at += 1) {
    const [left, right] = [a.numbers[at], b.numbers[at]];
    const isDecimal =
      at > 0 && left !== undefined && right !== undefined && (left.startsWith('0') || right.startsWith('0'));
    const order = isDecimal
      ? compareTexts(left, right)
      : compareDigits(digits(left ?? '0'), digits(right ?? '0'));
    if (order !== 0) return order;
  }
  return 0;
}

function compare(a: Apk, b: Apk): number {
  if (a.isBroken && b.isBroken) return compareTexts(a.text, b.text);
  return (
    compareNumbers(a, b) ||
    compareTexts(a.letter, b.letter) ||
    compareLists(
      a.suffixes,
      b.suffixes,
      (left, right) => left[0] - right[0] || compareDigits(left[1], right[1]),
      noSuffix,
    ) ||
    compareDigits(a.build, b.build) ||
    Number(b.rest !== undefined) - Number(a.rest !== undefined)
  );
}

/** apk-package(5), as apk-tools 3 orders it. */
export const alpine = ordered(read, compare);
