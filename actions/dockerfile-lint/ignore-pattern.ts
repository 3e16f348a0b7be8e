/** In UTF-16 code units: longer patterns and paths are not matched. */
const maxLength = 1024;

/** What one place of a path may be; `folders` is any number of whole folders, `rest` anything. */
type Piece =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'one' | 'some' | 'folders' | 'rest' }
  | { readonly kind: 'class'; readonly isNegated: boolean; readonly ranges: readonly Range[] };
type Range = readonly [from: string, to: string];

export interface PathTest {
  /** Steps for one character of a path. */
  readonly cost: number;
  matches(path: string): boolean;
}

const isPlain = (text: string): boolean => !/[*?[\]\\]/.test(text);

/**
 * Reads a clean pattern of .dockerignore as Docker does, in linear time. `**` alone at one end compares the other end,
 * so that a leading one may end inside a name (`**a` is all that ends in a). Undefined for what Docker refuses, and for
 * what it takes for an expression of its own (`\d`).
 * https://docs.docker.com/build/concepts/context/#dockerignore-files; facts: moby/patternmatcher
 */
export function pathTest(pattern: string): PathTest | undefined {
  if (pattern.length > maxLength) return undefined;
  if (isPlain(pattern)) return { cost: 1, matches: (path) => path === pattern };
  const [start, end] = [pattern.slice(0, -2), pattern.slice(2)];
  if (pattern.startsWith('**') && isPlain(end))
    return { cost: 1, matches: (path) => path.endsWith(end) || `/${path}` === end };
  if (pattern.endsWith('**') && isPlain(start)) return { cost: 1, matches: (path) => path.startsWith(start) };
  const pieces = piecesOf(Array.from(pattern));
  return (
    pieces && {
      cost: pieces.length,
      matches: (path) => path.length <= maxLength && fits(Array.from(path), pieces),
    }
  );
}

function piecesOf(chars: readonly string[]): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    if (char === '*' && chars[at + 1] === '*') {
      at += chars[at + 2] === '/' ? 2 : 1;
      pieces.push({ kind: at === chars.length - 1 ? 'rest' : 'folders' });
    } else if (char === '*') pieces.push({ kind: 'some' });
    else if (char === '?') pieces.push({ kind: 'one' });
    else if (char === '[') {
      const close = chars.indexOf(']', at + 2);
      const ranges = close === -1 ? undefined : rangesOf(chars.slice(at + 1, close));
      if (ranges === undefined) return undefined;
      pieces.push(ranges);
      at = close;
    } else if (char === '\\') {
      const next = chars[++at];
      if (next === undefined || /[\da-z]/i.test(next)) return undefined;
      pieces.push({ kind: 'char', char: next });
    } else pieces.push({ kind: 'char', char });
  }
  return pieces;
}

/** Between the brackets. Escapes and wildcards in there mean something else to Docker than they say. */
function rangesOf(chars: readonly string[]): Piece | undefined {
  const isNegated = chars[0] === '^';
  const inside = isNegated ? chars.slice(1) : chars;
  if (inside.length === 0 || '-]'.includes(inside[0] ?? '') || inside.some((char) => '\\[*?^'.includes(char)))
    return undefined;
  const ranges: Range[] = [];
  for (let at = 0; at < inside.length; at++) {
    const from = inside[at] ?? '';
    const to = inside[at + 1] === '-' ? inside[at + 2] : from;
    if (to === undefined || to < from) return undefined;
    if (inside[at + 1] === '-') at += 2;
    ranges.push([from, to]);
  }
  return { kind: 'class', isNegated, ranges };
}

/** All places of the pattern at once, one character of the path after the other. */
function fits(path: readonly string[], pieces: readonly Piece[]): boolean {
  const end = pieces.length;
  let open = reach(new Set([0]), pieces);
  /** Places where `folders` has begun, and its last folder has not ended. */
  let within = new Set<number>();
  for (const char of path) {
    const next = new Set<number>();
    const nextWithin = new Set<number>();
    for (const at of open) {
      const piece = pieces[at];
      if (piece === undefined) continue;
      if (piece.kind === 'folders') within.add(at);
      else if (piece.kind === 'rest' || (piece.kind === 'some' && char !== '/')) next.add(at);
      else if (takes(piece, char)) next.add(at + 1);
    }
    for (const at of within) {
      nextWithin.add(at);
      if (char === '/') next.add(at + 1);
    }
    open = reach(next, pieces);
    within = nextWithin;
  }
  return open.has(end);
}

/** What can stand for nothing is passed over too. */
function reach(places: ReadonlySet<number>, pieces: readonly Piece[]): Set<number> {
  const all = new Set(places);
  for (const at of all) {
    const kind = pieces[at]?.kind;
    if (kind === 'some' || kind === 'folders' || kind === 'rest') all.add(at + 1);
  }
  return all;
}

function takes(piece: Piece, char: string): boolean {
  if (piece.kind === 'char') return piece.char === char;
  if (piece.kind === 'one') return char !== '/';
  if (piece.kind !== 'class') return false;
  return piece.ranges.some(([from, to]) => from <= char && char <= to) !== piece.isNegated;
}
