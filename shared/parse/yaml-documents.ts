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
