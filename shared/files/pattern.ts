/** Tells whether a path relative to the pattern's folder matches. */
export type Pattern = (path: string) => boolean;

type Token = { readonly star: true } | { readonly star: false; readonly accepts: (char: string) => boolean };

/**
 * A pattern of .gitattributes (gitattributes(5); gitignore(5) for its syntax). Unlike in .gitignore a folder's match says
 * nothing about the files below, which is why the `ignore` package cannot read these. Time is at most the product of
 * both lengths, whatever the stars. Undefined for a pattern that can match no file.
 */
export function compilePattern(text: string): Pattern | undefined {
  if (text === '' || text.startsWith('!') || text.endsWith('/')) return undefined;
  const anchored = text.includes('/');
  const parts = text.replace(/^\//, '').split('/');
  const compiled = parts.map((part) => (part === '**' ? ('**' as const) : tokens(part)));
  if (!anchored) {
    const [name] = compiled;
    return (path) => matchParts([name ?? '**'], [path.slice(path.lastIndexOf('/') + 1)]);
  }
  return (path) => matchParts(compiled, path.split('/'));
}

function matchParts(pattern: readonly ('**' | readonly Token[])[], path: readonly string[]): boolean {
  return matchStarred(
    pattern.length,
    path.length,
    (at) => pattern[at] === '**',
    (at, place) => {
      const part = pattern[at];
      return part !== undefined && part !== '**' && matchName(part, path[place] ?? '');
    },
    // A trailing `/**` is everything inside, so at least one more part.
    pattern.at(-1) === '**' ? 1 : 0,
  );
}

const matchName = (pattern: readonly Token[], name: string): boolean =>
  matchStarred(
    pattern.length,
    name.length,
    (at) => pattern[at]?.star === true,
    (at, place) => {
      const token = pattern[at];
      return token?.star === false && token.accepts(name[place] ?? '');
    },
    0,
  );

/** Wildcard match that only ever goes back to the last star: earlier stars have nothing left to gain. */
function matchStarred(
  patternLength: number,
  length: number,
  isStar: (at: number) => boolean,
  matches: (at: number, place: number) => boolean,
  lastStarTakes: 0 | 1,
): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let starPlace = 0;
  while (place < length) {
    if (at < patternLength && isStar(at)) {
      if (at === patternLength - 1) return length - place >= lastStarTakes;
      star = at++;
      starPlace = place;
    } else if (at < patternLength && matches(at, place)) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++starPlace;
    } else return false;
  }
  while (at < patternLength && isStar(at) && !(at === patternLength - 1 && lastStarTakes === 1)) at++;
  return at === patternLength;
}

function tokens(part: string): Token[] {
  const list: Token[] = [];
  for (let at = 0; at < part.length; at++) {
    const char = part.charAt(at);
    if (char === '*') list.push({ star: true });
    else if (char === '?') list.push({ star: false, accepts: () => true });
    else if (char === '[') {
      const end = part.indexOf(']', at + (/^[!^]/.test(part.slice(at + 1, at + 2)) ? 3 : 2));
      if (end === -1) return [{ star: false, accepts: () => false }];
      list.push({ star: false, accepts: bracket(part.slice(at + 1, end)) });
      at = end;
    } else {
      const literal = char === '\\' ? part.charAt(++at) : char;
      list.push({ star: false, accepts: (other) => other === literal });
    }
  }
  return list;
}

/** The inside of `[…]`: characters and ranges, `!` or `^` in front turns it round. */
function bracket(body: string): (char: string) => boolean {
  const inverted = /^[!^]/.test(body);
  const chars = inverted ? body.slice(1) : body;
  const ranges: [string, string][] = [];
  for (let at = 0; at < chars.length; at++) {
    const low = chars.charAt(at);
    const isRange = chars[at + 1] === '-' && at + 2 < chars.length;
    ranges.push([low, isRange ? chars.charAt(at + 2) : low]);
    if (isRange) at += 2;
  }
  return (char) => ranges.some(([low, high]) => low <= char && char <= high) !== inverted;
}
