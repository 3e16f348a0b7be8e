import type { Span } from './layers/layer.ts';

/**
 * Where the private members of the JSON Web Key stand whose `kty` stands at `at`: their values, what weighs most first
 * (RFC 7518, section 6). Empty: it is a public key, or none. Read in JSON (as a string in another too), YAML and code.
 */
export function privateMembersAt(text: string, at: number): readonly Span[] {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const before = text.slice(lineStart, at);
  const isBare = text.startsWith('kty', at);
  if (!isKty(text, isBare ? at : at + 1)) return [];
  const isMapping = isBare && /^[ \t]*(?:-[ \t]+)*$/.test(before);
  const around = isMapping ? mappingAround(text, lineStart, before.length) : objectAround(text, at);
  if (around === undefined) return [];
  const part = text.slice(around.start, around.end);
  const hasPrimes = /\both\b/.test(part);
  return [...part.matchAll(quoted), ...(isBare ? part.matchAll(plain) : [])]
    .map(({ index, 0: whole, groups: { name = '', value = '' } = {} }) => ({
      name,
      value,
      end: index + whole.length,
    }))
    .filter(({ name, value }) => value !== '' && (hasPrimes || (name !== 'r' && name !== 't')))
    .sort((a, b) => weightOf(b.name) - weightOf(a.name))
    .map(({ value, end }) => ({ start: around.start + end - value.length, end: around.start + end }));
}

/**
 * The same where signs are written as in a URL (`%22kty%22%3A…`) or in HTML (`&quot;`), `at` being where the quote's own
 * begins: all that stands for one is made as long as it was, so that places stay.
 */
export function escapedMembersAt(text: string, at: number): readonly Span[] {
  const name = text.slice(at, text.indexOf('kty', at) + 'kty'.length);
  const { start, end } = othersAround(text, name, at);
  const plain = text.slice(start, end).replaceAll(/&quot;|%(?:2[027CDcd]|3[Aa]|7[BDbd])/g, (sign) => {
    const char = signs[sign.toUpperCase()] ?? ' ';
    return char === '"' ? char.padStart(sign.length, '\\') : char.padEnd(sign.length);
  });
  const quote = at - start + name.length - '"kty'.length;
  return privateMembersAt(plain, quote).map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** From the last of the others that are passed on before `at` to the last behind it: what is undone for each is small. */
function othersAround(text: string, name: string, at: number): Span {
  let [start, end] = [at, at];
  for (let others = 0; others <= mostOthers; others += 1) {
    start = start <= 0 ? -1 : text.lastIndexOf(name, start - 1);
    end = end === -1 ? -1 : text.indexOf(name, end + 1);
  }
  return { start: Math.max(0, start), end: end === -1 ? text.length : end + name.length + 64 };
}

const signs: Readonly<Record<string, string>> = {
  '&QUOT;': '"',
  '%22': '"',
  '%27': '"',
  '%2C': ',',
  '%2D': '-',
  '%3A': ':',
  '%7B': '{',
  '%7D': '}',
};

const weightOf = (name: string): number => (['d', 'k', 'priv'].includes(name) ? 1 : 0);

/** `r` and `t` are of further primes alone (`oth`). */
const name = String.raw`(?<![\w.-])(?<name>dp|dq|qi|priv|[dkpqrt])`;
const quoted = new RegExp(
  name +
    String.raw`\\{0,8}["']?\s{0,40}[:=]\s{0,40}\\{0,8}["'](?<value>[\w+/-]{22,3000}={0,2})(?=\\{0,8}["'])`,
  'g',
);
/** Without quotes a name may stand there, so it has to look drawn; a block of YAML has several lines. */
const plain = new RegExp(
  name +
    String.raw`["']?[ \t]{0,40}:[ \t]{0,40}(?:[|>][+-]?[ \t]{0,40}\r?\n[ \t]{0,80})?` +
    String.raw`(?<value>(?=[\w-]{0,60}\d)(?=[\w-]{0,60}[a-z])(?=[\w-]{0,60}[A-Z])[\w-]{22,3000}(?:\r?\n[ \t]{1,80}[\w-]{1,3000}(?![\w"'-]{0,80}[ \t]{0,40}[:=]))*)(?![\w.(-])`,
  'g',
);

/** As many others of the same object are passed on each side: a file of nothing else is not read whole for each. */
const mostOthers = 3;

/** The braces around a `kty`, and all that stands between, further objects too. */
function objectAround(text: string, at: number): Span | undefined {
  const start = borderFrom(text, at - 1, -1);
  const end = borderFrom(text, at + '"kty'.length, 1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function borderFrom(text: string, from: number, step: 1 | -1): number | undefined {
  const [closing, opening] = step === 1 ? ['}', '{'] : ['{', '}'];
  let [depth, others] = [0, 0];
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const char = text[at];
    if (char === opening) depth += 1;
    else if (char === closing && depth-- === 0) return at;
    else if (depth === 0 && char === 'k' && isKty(text, at) && others++ === mostOthers) return at;
  }
  return undefined;
}

const kty = /kty\\{0,8}["']?\s{0,40}[:=]/y;

function isKty(text: string, at: number): boolean {
  kty.lastIndex = at;
  return kty.test(text);
}

/** The lines of a mapping whose keys begin in one column, of which one stands on the line at `lineStart`. */
function mappingAround(text: string, lineStart: number, column: number): Span {
  let [start, others] = [lineStart, 0];
  const isPast = (line: number): boolean => isKty(text, line + column) && others++ === mostOthers;
  while (start > 0 && !beginsItem(text, start, column)) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (isPast(above) || (!isWithin(text, above, column) && !beginsItem(text, above, column))) break;
    start = above;
  }
  let end = lineEnd(text, lineStart);
  others = 0;
  while (end < text.length && isWithin(text, end, column) && !isPast(end)) end = lineEnd(text, end);
  return { start, end };
}

/** `- kty: RSA`, its key in the column. */
const beginsItem = (text: string, line: number, column: number): boolean =>
  /^[ \t]*(?:-[ \t]+)+$/.test(text.slice(line, line + column));

/** At the top of a file any line is deep enough, so an empty one or a table's name ends it. */
const isWithin = (text: string, line: number, column: number): boolean =>
  column === 0
    ? !/^\s*$|^(?:---|\[)/.test(lineAt(text, line))
    : /^\s*$/.test(text.slice(line, line + column));

const lineEnd = (text: string, line: number): number => {
  const end = text.indexOf('\n', line);
  return end === -1 ? text.length : end + 1;
};
const lineAt = (text: string, line: number): string => text.slice(line, lineEnd(text, line));
