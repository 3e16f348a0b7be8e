import { linearPattern, type LinearPattern } from '../../../../shared/parse/re2.ts';
import { isText, ofTexts, type PureFunction } from './function.ts';
import { sprintf } from './sprintf.ts';

export const textFunctions: Readonly<Record<string, PureFunction>> = {
  sprintf: (format, args) => (isText(format) && Array.isArray(args) ? sprintf(format, args) : undefined),
  trace: (note) => (isText(note) ? true : undefined),
  'strings.any_prefix_match': anyOf((text, part) => text.startsWith(part)),
  'strings.any_suffix_match': anyOf((text, part) => text.endsWith(part)),
  'strings.count': ofTexts((text = '', part = '') =>
    part === '' ? Array.from(text).length + 1 : text.split(part).length - 1,
  ),
  indexof_n: ofTexts((text = '', part = '') =>
    part === '' ? undefined : placesOf(Array.from(text), Array.from(part)),
  ),
  'glob.quote_meta': ofTexts((text = '') => text.replace(/[*?\\[\]{}]/g, '\\$&')),
  'regex.find_n': (source, text, most) =>
    isText(source) && isText(text) && typeof most === 'number' ? found(source, text, most) : undefined,
  'regex.split': ofTexts((source = '', text = '') => split(source, text)),
  'regex.replace': ofTexts((text = '', source = '', by = '') => replaced(text, source, by)),
};

/** Each of the two is a text, or texts. */
function anyOf(fits: (text: string, part: string) => boolean): PureFunction {
  return (...args) => {
    const [texts = [], parts = []] = args.map((one) => (Array.isArray(one) ? (one as unknown[]) : [one]));
    if (!texts.every(isText) || !parts.every(isText)) return undefined;
    if (texts.length * parts.length > 1_000_000) throw new Error('a list is too long');
    return texts.some((text) => parts.some((part) => fits(text, part)));
  };
}

function placesOf(signs: readonly string[], part: readonly string[]): readonly number[] {
  if (signs.length * part.length > mostSteps) throw new Error('a text is too long');
  return signs.flatMap((_, at) => (part.every((sign, index) => signs[at + index] === sign) ? [at] : []));
}

/** Signs of the text times instructions of the pattern. */
const mostSteps = 50_000_000;

function patternFor(source: string, text: string): LinearPattern | undefined {
  const pattern = linearPattern(source);
  if (pattern && pattern.instructions * text.length > mostSteps)
    throw new Error('a regular expression is too much for a text');
  return pattern;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array, from: number, to?: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('utf8');

function found(source: string, text: string, most: number): readonly string[] | undefined {
  const pattern = patternFor(source, text);
  if (pattern === undefined) return undefined;
  const bytes = bytesOf(text);
  const all: string[] = [];
  if (most === 0) return all;
  for (const [whole] of pattern.matches(bytes)) {
    if (whole) all.push(textOf(bytes, whole.start, whole.end));
    if (all.length === most) break;
  }
  return all;
}

/** As Go's `Regexp.Split` does: an empty match at either end parts nothing. */
function split(source: string, text: string): readonly string[] | undefined {
  const pattern = patternFor(source, text);
  if (pattern === undefined) return undefined;
  const bytes = bytesOf(text);
  if (source !== '' && bytes.length === 0) return [''];
  const parts: string[] = [];
  let [from, end] = [0, 0];
  for (const [whole] of pattern.matches(bytes)) {
    if (whole === undefined || whole.end === 0) continue;
    end = whole.start;
    parts.push(textOf(bytes, from, end));
    from = whole.end;
  }
  return end === bytes.length ? parts : [...parts, textOf(bytes, from)];
}

function replaced(text: string, source: string, by: string): string | undefined {
  const pattern = patternFor(source, text);
  if (pattern === undefined) return undefined;
  const bytes = bytesOf(text);
  let [result, from] = ['', 0];
  for (const [whole, ...groups] of pattern.matches(bytes)) {
    if (whole === undefined) continue;
    const [at, end] = [whole.start, whole.end];
    const group = (name: string): string => {
      if (!/^[0-9]+$/.test(name)) throw new Error('a replacement names a group');
      const span = Number(name) === 0 ? whole : groups[Number(name) - 1];
      return span ? textOf(bytes, span.start, span.end) : '';
    };
    result += textOf(bytes, from, at);
    result += by.replace(/\$(?:(\$)|(\w+)|\{(\w+)\})/g, (_, sign?: string, bare?: string, braced?: string) =>
      sign === undefined ? group(bare ?? braced ?? '') : '$',
    );
    from = end;
    if (result.length > mostSigns) throw new Error('a replaced text is too long');
  }
  return result + textOf(bytes, from);
}

const mostSigns = 1024 * 1024;
