import { bytesOf, entriesOf, renderPart, type Block, type Part } from '../fit.ts';
import { rank } from '../markdown/blocks.ts';
import { pieceMark } from './record.ts';
import type { Piece } from './section.ts';

/** Bytes of a piece's rows: few enough that a full comment loses little at a time. */
const mostBytes = 2048;
/** Of what was known before: one fold, of which the report has the rest. */
const mostFolded = 8192;

/** The blocks of a page as pieces that stand alone, most important first. */
export const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  [...blocks]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((block) =>
      partsOf(block).map((part) => ({ text: renderPart(block, part).trim(), entries: part.here })),
    )
    // Our marks stand at the start of a line, where no stranger's text can be; a drawing has lines of its own.
    .filter(({ text }) => text !== '' && !/^<!--/m.test(text));

/** A block without rows is one part. */
function partsOf({ rows, rank: order }: Block): readonly Part[] {
  const isOne = order >= rank.folded;
  const most = isOne ? mostFolded : mostBytes;
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
    if (used + bytes > most && at > from) close(at);
    if (isOne && parts.length > 0) return parts;
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
