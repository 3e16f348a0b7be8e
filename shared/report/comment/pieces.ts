import { bytesOf, entriesOf, renderPart, type Block, type Part, type Row } from '../fit.ts';
import { pieceMark } from './record.ts';
import type { Piece } from './section.ts';

/** Bytes of a piece's rows: few enough that a full comment loses little at a time. */
const mostBytes = 2048;

/** The blocks of a page as pieces that stand alone, most important first. */
export const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  [...blocks]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((block) =>
      partsOf(block.rows).map((part) => ({ text: renderPart(block, part).trim(), entries: part.here })),
    )
    // Our marks stand at the start of a line, where no stranger's text can be; a drawing has lines of its own.
    .filter(({ text }) => text !== '' && !/^<!--/m.test(text));

/** A block without rows is one part. */
function partsOf(rows: readonly Row[]): readonly Part[] {
  const parts: Part[] = [];
  const all = entriesOf(rows);
  let [from, used, before] = [0, 0, 0];
  const close = (to: number): void => {
    const own = rows.slice(from, to);
    const here = entriesOf(own);
    parts.push({ rows: own, here, before, all });
    [from, used, before] = [to, 0, before + here];
  };
  for (const [at, { text }] of rows.entries()) {
    const bytes = bytesOf(text);
    if (used + bytes > mostBytes && at > from) close(at);
    used += bytes;
  }
  close(rows.length);
  return parts;
}

/** Bytes that they take in the comment. */
export const wantedBytes = (pieces: readonly Piece[], key: string): number =>
  pieces.reduce((sum, piece) => sum + pieceBytes(piece, key), 0);

/** With the mark before it and the blank line behind it. */
export const pieceBytes = (piece: Piece, key: string): number =>
  bytesOf(pieceMark('proposal', piece.entries, [key])) + bytesOf(piece.text) + 3;
