import type { Hit } from '../hit.ts';
import type { Lockfile } from '../package.ts';
import { waysIn } from '../advice/ways-in.ts';

/**
 * Whether every way to the package is one of these, names from the direct dependency on with `>` between them, a `*` for
 * any text. Where the ways are not known, none is.
 */
export function comesOnlyBy(patterns: readonly string[], { package: one }: Hit, doc: Lockfile): boolean {
  const ways = waysIn(doc, one);
  if (ways === undefined) return false;
  return ways.every((way) => {
    const names = way.map(({ name }) => name).join('>');
    return patterns.some((pattern) => isLike(names, pattern.replace(/\s*>\s*/g, '>')));
  });
}

/** Stars stand for any text; each piece between them is taken where it first fits. */
function isLike(text: string, pattern: string): boolean {
  const pieces = pattern.split(/\*+/);
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === pattern;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}
