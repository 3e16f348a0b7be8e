/** `[start, end)`, offsets in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/**
 * Cuts a stream into its documents, so that a broken one does not hide the others. At the start of a line `---`
 * and `...` mean a marker whatever stands around them: YAML 1.2.2, 9.1.4 forbids them inside any content, quoted
 * and block scalars included. What stands before a marker (comments, directives) may come as a range of its own.
 */
export function* documentRanges(text: string): Generator<Range> {
  let start = 0;
  let bare = true;
  for (const match of text.matchAll(/(?:^\uFEFF?|\n)(---|\.\.\.)(?=[ \t\r\n]|$)/g)) {
    const at = match.index + match[0].length - 3;
    if (match[1] === '...') {
      const lineEnd = text.indexOf('\n', at);
      // The line break goes with what follows: the parser takes no notice of the first line's indentation.
      const end = lineEnd === -1 ? text.length : lineEnd;
      yield [start, end];
      start = end;
      bare = true;
    } else {
      const belongsToDirectives = bare && text[firstToken(text, start)] === '%';
      if (!belongsToDirectives && at > start) {
        yield [start, at];
        start = at;
      }
      bare = false;
    }
  }
  if (start < text.length) yield [start, text.length];
}

/** Cuts a document of JSON objects that stand one behind the other, as kubectl does; what follows them is the last. */
export function* jsonRanges(text: string, [start, end]: Range): Generator<Range> {
  let from = start;
  for (;;) {
    const first = firstToken(text, from);
    const objectEnd = first < end && text[first] === '{' ? closingBrace(text, first, end) : end;
    const isLast = firstToken(text, objectEnd) >= end;
    yield [from, isLast ? end : objectEnd];
    if (isLast) return;
    from = objectEnd;
  }
}

/** Behind the brace that closes the one at `from`, JSON's strings left out; `end` where none does. */
function closingBrace(text: string, from: number, end: number): number {
  const token = /[{}]|"[^"\\]*(?:\\[^][^"\\]*)*"?/g;
  token.lastIndex = from;
  let depth = 0;
  for (let found = token.exec(text); found !== null && found.index < end; found = token.exec(text)) {
    if (found[0] === '{') depth += 1;
    else if (found[0] === '}') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return end;
}

/** Where blanks, line breaks and comment lines end. */
function firstToken(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && ' \t\r\n\uFEFF'.includes(text.charAt(at))) at++;
    if (text[at] !== '#') return at;
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd === -1) return text.length;
    at = lineEnd;
  }
}
