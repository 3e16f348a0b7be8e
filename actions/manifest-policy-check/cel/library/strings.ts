import { CelError } from '../error.ts';
import { func, method, type Overload } from '../overload.ts';
import type { Frame } from '../plan/frame.ts';
import type { Result, Value } from '../value.ts';
import { formatText } from './format.ts';
import { countPoints, unitOf } from './points.ts';
import { joinTexts, replaceText, splitText } from './pieces.ts';

/** What Unicode calls white space; JavaScript's own trim takes U+FEFF too and leaves U+0085. */
const space = '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const leading = new RegExp(`^[${space}]+`);
const isSpace = new RegExp(`[${space}]`);

function trim(text: string): string {
  const from = leading.exec(text)?.[0].length ?? 0;
  let end = text.length;
  // From behind by hand: a pattern for the end would try every run of blanks inside.
  while (end > from && isSpace.test(text[end - 1] ?? '')) end--;
  return text.slice(from, end);
}

const outside = (index: bigint) => new CelError('missing', `index out of range: ${String(index)}`);

/** The unit of a character's index, which may be the one behind the last. */
function unitAt(text: string, index: bigint): number | CelError {
  return index >= 0n && index <= text.length && index <= countPoints(text)
    ? unitOf(text, Number(index))
    : outside(index);
}

/** A search may compare the whole pattern at each place. */
const search = (text: string, part: string, { budget }: Frame): void =>
  budget.spend(Math.ceil((text.length * part.length) / 256));

const pointAt = (text: string, unit: number): bigint =>
  unit < 0 ? -1n : BigInt(countPoints(text.slice(0, unit)));

function indexOf(text: string, part: string, from: bigint, frame: Frame): Result {
  search(text, part, frame);
  const unit = unitAt(text, from);
  return unit instanceof CelError ? unit : pointAt(text, text.indexOf(part, unit));
}

function lastIndexOf(text: string, part: string, from: bigint | undefined, frame: Frame): Result {
  search(text, part, frame);
  const unit = from === undefined ? text.length : unitAt(text, from);
  return unit instanceof CelError ? unit : pointAt(text, text.lastIndexOf(part, unit));
}

function substring(text: string, start: bigint, end?: bigint): Result {
  const from = unitAt(text, start);
  if (from instanceof CelError) return from;
  const to = end === undefined ? text.length : unitAt(text, end);
  if (to instanceof CelError) return to;
  return from <= to ? text.slice(from, to) : new CelError('value', 'a substring ends before it begins');
}

function charAt(text: string, index: bigint): Result {
  const unit = unitAt(text, index);
  if (unit instanceof CelError) return unit;
  const point = text.codePointAt(unit);
  return point === undefined ? '' : String.fromCodePoint(point);
}

const quoted: Readonly<Record<string, string>> = {
  ...{ '\u0007': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v' },
  ...{ '\\': '\\\\', '"': '\\"' },
};

function matches(text: string, source: string, frame: Frame): Result {
  const pattern = frame.pattern(source, text.length);
  return pattern instanceof CelError ? pattern : pattern.test(text);
}

const reverse = (text: string): Value => Array.from(text).reverse().join('');

/** Strings: the language's own functions and the extension `strings`. */
export const stringFunctions: readonly Overload[] = [
  method('contains', ['string', 'string'], (text, part, frame) => {
    search(text, part, frame);
    return text.includes(part);
  }),
  method('startsWith', ['string', 'string'], (text, part) => text.startsWith(part)),
  method('endsWith', ['string', 'string'], (text, part) => text.endsWith(part)),
  method('matches', ['string', 'string'], matches),
  func('matches', ['string', 'string'], matches),
  method('charAt', ['string', 'int'], (text, index) => charAt(text, index)),
  method('indexOf', ['string', 'string'], (text, part, frame) => indexOf(text, part, 0n, frame)),
  method('indexOf', ['string', 'string', 'int'], indexOf),
  method('lastIndexOf', ['string', 'string'], (text, part, frame) =>
    lastIndexOf(text, part, undefined, frame),
  ),
  method('lastIndexOf', ['string', 'string', 'int'], lastIndexOf),
  method('lowerAscii', ['string'], (text) => text.replace(/[A-Z]+/g, (run) => run.toLowerCase())),
  method('upperAscii', ['string'], (text) => text.replace(/[a-z]+/g, (run) => run.toUpperCase())),
  method('reverse', ['string'], (text) => reverse(text)),
  method('trim', ['string'], (text) => trim(text)),
  method('substring', ['string', 'int'], (text, start) => substring(text, start)),
  method('substring', ['string', 'int', 'int'], (text, start, end) => substring(text, start, end)),
  method('replace', ['string', 'string', 'string'], (text, from, to, frame) =>
    replaceText(text, from, to, -1n, frame.budget),
  ),
  method('replace', ['string', 'string', 'string', 'int'], (text, from, to, limit, frame) =>
    replaceText(text, from, to, limit, frame.budget),
  ),
  method('split', ['string', 'string'], (text, by, { budget }) => splitText(text, by, -1n, budget)),
  method('split', ['string', 'string', 'int'], (text, by, limit, { budget }) =>
    splitText(text, by, limit, budget),
  ),
  method('join', ['list'], (list, { budget }) => joinTexts(list, '', budget)),
  method('join', ['list', 'string'], (list, by, { budget }) => joinTexts(list, by, budget)),
  method('format', ['string', 'list'], (text, args, { budget }) => formatText(text, args, budget)),
  func('strings.quote', ['string'], (text, { budget }) => {
    budget.spend(text.length >> 2);
    return `"${text.replace(/[\u0007\b\f\n\r\t\v\\"]/g, (sign) => quoted[sign] ?? sign)}"`;
  }),
];
