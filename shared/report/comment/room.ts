import { pieceBytes } from './pieces.ts';
import type { Piece, Section } from './section.ts';

/** GitHub refuses a comment over 65,536 characters. */
export const commentBytes = 60 * 1024;

/** Kept for verdict, heads of tables and foot. */
const headBytes = 3 * 1024;

/**
 * Kept for each section's record, row, heading and last sentence. It is the same for all, and so is the share of each
 * whatever job comes first: only then the order of jobs leaves no trace in the comment.
 */
const sectionBytes = 1536;

/** Sections that have room for more than a row. */
export const mostFull = 16;
/** Kept for a row, and for the record without prints, of all others. */
const rowBytes = 800;
/** Sections in all. */
export const mostSections = 40;

/** How many of a section's pieces are shown, from the first on. */
export interface Shown {
  readonly proposals: readonly Piece[];
  readonly pieces: readonly Piece[];
}

/**
 * Shares the room: what reviewers have to decide first, then the sections of this push, then those of earlier ones. A
 * share is found from what each section wanted at first, not from what a fuller comment left of it.
 * `spare`: bytes kept free.
 */
export function share(
  current: readonly Section[],
  stale: readonly Section[],
  spare: number,
): ReadonlyMap<Section, Shown> {
  const full = current.length + stale.length;
  const rows = rowBytes * (full === mostFull ? mostSections - mostFull : 0);
  const room = commentBytes - spare - headBytes - sectionBytes * full - rows;
  const proposals = level(
    current.map(({ wanted }) => wanted.proposals),
    Math.floor(room / 3),
  );
  const pieces = level(
    current.map(({ wanted }) => wanted.pieces),
    room - proposals.used,
  );
  const old = level(
    stale.map(({ wanted }) => wanted.proposals + wanted.pieces),
    room - proposals.used - pieces.used,
  );
  const shown = new Map<Section, Shown>();
  for (const one of current)
    shown.set(one, {
      proposals: cut(one.proposals, one.key, proposals.each),
      pieces: cut(one.pieces, one.key, pieces.each),
    });
  for (const one of stale)
    shown.set(one, {
      proposals: cut(one.proposals, one.key, old.each),
      pieces: cut(one.pieces, one.key, old.each - one.wanted.proposals),
    });
  return shown;
}

/** Max-min fair: who wants less than an even part leaves the difference to the others. */
function level(wants: readonly number[], room: number): { readonly each: number; readonly used: number } {
  let left = Math.max(0, room);
  const sorted = [...wants].sort((a, b) => a - b);
  for (const [at, want] of sorted.entries()) {
    const even = Math.floor(left / (sorted.length - at));
    if (want > even) return { each: even, used: Math.max(0, room) };
    left -= want;
  }
  return { each: Infinity, used: Math.max(0, room) - left };
}

/** Whole pieces, up to the first that does not fit. */
function cut(pieces: readonly Piece[], key: string, room: number): readonly Piece[] {
  let used = 0;
  const end = pieces.findIndex((piece) => (used += pieceBytes(piece, key)) > room);
  return end === -1 ? pieces : pieces.slice(0, end);
}
