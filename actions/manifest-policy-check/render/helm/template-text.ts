/** What stands between braces, or between two of those. Offsets in UTF-16 units of the template's text. */
export interface TemplatePart {
  readonly kind: 'text' | 'output' | 'control';
  readonly start: number;
  readonly end: number;
  /** Inside `define` or `block`: it is printed where somebody includes it. */
  readonly isNamed: boolean;
}

const opening = /^(?:if|range|with|define|block)\b/;
const silent = /^(?:if|range|with|define|end|else|break|continue)\b|^\$\w*\s*(?::=|=(?!=))|^\/\*|^$/;

/** A Go template in parts, in order and without gaps (text/template's lexer); undefined where it is none. */
export function templateParts(text: string): readonly TemplatePart[] | undefined {
  const parts: TemplatePart[] = [];
  const open: string[] = [];
  let named = 0;
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('{{', at);
    const stop = start === -1 ? text.length : start;
    if (stop > at) parts.push({ kind: 'text', start: at, end: stop, isNamed: named > 0 });
    if (start === -1) break;
    const end = endOfAction(text, start + 2);
    if (end === undefined) return undefined;
    const words = firstWords(text, start + 2);
    const word = opening.exec(words)?.[0];
    const isEnd = /^end\b/.test(words);
    // `block` prints what it names, so it is an output, and named is what stands in it.
    parts.push({ kind: silent.test(words) ? 'control' : 'output', start, end, isNamed: named > 0 });
    if (word !== undefined) open.push(word);
    if (isNaming(word)) named += 1;
    if (isEnd && isNaming(open.pop())) named -= 1;
    at = end;
  }
  return parts;
}

const isNaming = (word: string | undefined): boolean => word === 'define' || word === 'block';

/** Enough for a keyword, or for the variable that is set. */
function firstWords(text: string, from: number): string {
  const trim = /(?:-(?=\s))?\s*/y;
  trim.lastIndex = from;
  trim.test(text);
  return text.slice(trim.lastIndex, trim.lastIndex + 100);
}

/** Behind the `}}` of an action whose content starts at `from`. */
function endOfAction(text: string, from: number): number | undefined {
  if (firstWords(text, from).startsWith('/*')) {
    const closed = text.indexOf('*/', from);
    const end = closed === -1 ? -1 : text.indexOf('}}', closed);
    return end === -1 ? undefined : end + 2;
  }
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '}' && text[at + 1] === '}') return at + 2;
    if (!quotes.includes(sign)) continue;
    const end = endOfQuotes(text, at);
    if (end === undefined) return undefined;
    at = end;
  }
  return undefined;
}

const quotes = ['"', "'", '`'];

/** Where the quotes that open at `at` are closed; strings and runes end on their line, raw strings anywhere. */
function endOfQuotes(text: string, at: number): number | undefined {
  const quote = text.charAt(at);
  for (let next = at + 1; next < text.length; next += 1) {
    const sign = text.charAt(next);
    if (sign === quote) return next;
    if (quote === '`') continue;
    if (sign === '\\') next += 1;
    else if (sign === '\n') return undefined;
  }
  return undefined;
}
